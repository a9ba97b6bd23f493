extension Explanation {
  // Dates and windows.
  static let wrongDate = Explanation(
    "This is not a date that can be read",
    example: """
      Instead of
        published: 25/11/2026
      write
        published: 2026-11-25
      or
        published: 2026-11-25T10:00
      """,
    meaning: """
      A date is written as year, month and day, with hyphens between them and with two digits for the month
      and the day. The date that stands here has another form, or there is no such day or time.
      """,
    why: """
      Dates decide when the public sees something. 03/04/2026 can be in March or in April, and the wrong one
      of the two is a month too early.
      """,
    remedy: """
      - Write a day as 2018-05-15. Where a month or a year is enough, write 2018-05 or 2018.
      - With a time, write 2026-11-25T10:00, without seconds. It is the time in the United Kingdom.
      - Years go from 1900 to 2199. Look whether there is such a day: there is no 30 February.
      - In the nights when the clocks change, an hour is missing or comes twice. Choose another hour.
      - A bank holiday is a single day, never a month or a year.
      """)

  static let wrongOrder = Explanation(
    "The end comes before the beginning",
    example: """
      starts: 2026-06-10T10:00
      ends: 2026-06-10T12:00
      """,
    meaning: """
      Of two dates, the one that ends something is earlier than the one that begins it. Training must also end
      later than it starts, and not at the same time.
      """,
    why: "A notice would never show, and a course would be over before it began.",
    remedy: "Correct one of the two dates, or exchange them. Look at the year, and at the hour: 14:00 is 2pm.")

  static let outcomeUntil = Explanation(
    "An outcome ends that is not there, or before it begins",
    example: """
      published: 2026-11-02
      outcome: summary-only
      outcome_note: The report follows when the trial is over.
      outcome_until: 2027-02-15T10:00
      """,
    meaning: """
      outcome_until says when an outcome ends and the full report takes its place. It needs an outcome that can
      end: any but full and anonymous. And it lies after the day in published.
      """,
    why: "Without this, nobody could tell what the page is to say until then.",
    remedy: """
      - Write the outcome that holds until then, with its outcome_note.
      - If the report is there from the first day, delete outcome_until.
      - Look at the year of both days.
      """)

  static let windowTooShort = Explanation(
    "Something would be taken off the site too early",
    example: """
      window:
        reviews: {months: 12, then: archive}
      """,
    meaning: """
      A publication stays on the site for twelve months at least, or for as long as site.yml says. Here window
      says less than twelve months, or publish_until is a day before the window is over.
      """,
    why: """
      Reports are to be publicly available for one year at least. The page has told its readers until when
      they can find it here.
      """,
    remedy: """
      - For publish_until, write the day that the message names, or a later one. Or leave the key out.
      - In window, write 12 months or more.
      - If something must be taken down sooner, use withdrawn with a reason for the public.
      """)
}

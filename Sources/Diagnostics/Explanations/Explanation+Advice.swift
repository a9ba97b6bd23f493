extension Explanation {
  // What the check tells, and what stops nothing.
  static let reviewDue = Explanation(
    "The office wanted to look at this again", example: "review_due: 2027-09-01",
    meaning: "The day in review_due is over, and the page is still public.",
    why: "Contacts, links and guidance grow old, and readers rely on them.",
    remedy: "Look whether everything is still right. Then move review_due on, or delete the line.")

  static let draftDay = Explanation(
    "A draft has a day that is near or past", example: "draft: true\npublished: 2026-12-02T10:00",
    meaning: "The item says a day, from a week before it on, and the line draft: true is still in it.",
    why: "Nothing of a draft is ever public, whatever its dates. The day passes, and nothing goes out.",
    remedy: """
      - If it is ready, delete the line draft: true.
      - If it is not, move published on, or delete its line until a day is agreed.
      """)

  static let waitsForDraft = Explanation(
    "Something waits for a draft", example: "about: [reviews/child-s]",
    meaning: """
      The item's own day is near or past. It is about something that is a draft, or is published anonymously, or waits
      itself, and so it is not public before that is.
      """,
    why: "Its day passes, and nothing goes out.",
    remedy: """
      - Finish what it waits for, and delete the line draft: true there.
      - If it can do without, take that out of about.
      - Otherwise move published on.
      """)

  static let farDate = Explanation(
    "A date may have a wrong year",
    meaning: "Something is to be published years from now, or was decided after it was published.",
    why: "A slip in the year keeps a review from the public, or tells them something that is not so.",
    remedy: "Look at the year. If it is meant, leave it.")

  static let noReport = Explanation(
    "A review opens without its report",
    example: """
      outcome: summary-only
      outcome_note: The report follows when the trial is over.
      outcome_until: 2027-02-15T10:00
      """,
    meaning: """
      On the day on which the review opens, no document of kind report opens with it. Nothing says what becomes
      of the report: there is no outcome, and no hosted_by.
      """,
    why: """
      The page then says nothing of the report, and readers look for it. A report that comes out later would
      stay only as long as the page was to stay without it. This is a warning and stops nothing.
      """,
    remedy: """
      - If the report is ready, add it to documents, with kind: report.
      - If there is none, write the outcome: summary-only, improvements-only or not-published.
      - If it comes later, write the outcome until then, and outcome_until with the day of the report.
      - If another partnership publishes it, write hosted_by.
      """)

  static let sentLate = Explanation(
    "The report may be late at the Panel", example: "sent_to_panel: 2026-11-12",
    meaning: """
      The report goes to the Panel and the Secretary of State some working days before publication. That day is
      over, and sent_to_panel is missing or later.
      """,
    why: "They want to have read it when the media ask them. It is guidance, and stops nothing.",
    remedy: """
      - If it was sent, write sent_to_panel: and the day.
      - If it was not, send it, or move the publication.
      - If your partnership has agreed another number of days, write it into site.yml under reminders.
      """)

  static let headingSkips = Explanation(
    "A heading leaves out a level", example: "## What happened\n\n### In the first year",
    meaning: "A heading is two or more levels below the one before it.",
    why: "People who use a screen reader go from heading to heading, and think that they have missed one.",
    remedy: "Write one # less before the heading, or put a heading of the level between above it.")

  static let speaksOfWithdrawn = Explanation(
    "This leads to something that was taken down",
    meaning: "A link, or about, names an item that is withdrawn.",
    why: "Readers find a short record there, and what you say of it may be what it was taken down for.",
    remedy: "Take the link out, unless it is meant to lead to the record. Read the words around it.")

  static let nothingLeadsHere = Explanation(
    "Nothing leads to this page", example: "navigation: 4",
    meaning: "The page is public, is not in the navigation, and no other page links to it.",
    why: "Only who knows its address or searches for it finds it.",
    remedy: "Link to it from a page, or write navigation: and its place. If nobody needs it, it can be a draft.")

  static let noAlternative = Explanation(
    "A report has no accessible alternative",
    example: "documents:\n  - file: report.pdf\n    kind: report\n    accessible_alternative: report-plain.docx",
    meaning: "The report is there as one file, and no other form of it is named.",
    why: "Many PDFs cannot be read by a screen reader, or on a telephone. The public sector has a duty to offer more.",
    remedy: """
      Name a web page or another file in accessible_alternative. The page of every item says how to ask for
      another format, so that nothing is stopped.
      """)

  static let emptyLinkText = Explanation(
    "The words of a link do not say where it leads", example: "[The report on Child S](../reviews/child-s.md)",
    meaning: "The words are “click here”, “read more” or the like.",
    why: "A screen reader can read out all links of a page by themselves. There, “here” says nothing.",
    remedy: "Let the words name what the reader will find.")

  static let bareAddress = Explanation(
    "The words of a link are its address", example: "[Working Together 2023](https://www.gov.uk/…)",
    meaning: "Between the square brackets stands an address.",
    why: "A screen reader spells it out, letter by letter. On paper the address is printed behind the link anyway.",
    remedy: "Write what is there instead.")

  static let imageWithoutDescription = Explanation(
    "A picture has no description", example: "![A bar chart: three in four were under two](ages.png)",
    meaning: "Between the square brackets of a picture stands nothing.",
    why: "Who cannot see the picture is told that there is one, and not what it shows.",
    remedy: "Say in a sentence what somebody who cannot see it should know.")

  static let garbledCharacters = Explanation(
    "Letters were damaged on their way",
    meaning: "There are signs as they come out when a text is saved in one form and read in another: Ã© for é.",
    why: "A name that is written wrongly hurts, and a screen reader cannot say it.",
    remedy: "Write the letters anew. Save the file as UTF-8.")

  static let largeFile = Explanation(
    "A file is very large",
    meaning: "It has more than 10 MB.",
    why: "On a telephone it takes long to load, and costs money.",
    remedy: "Often the pictures in it can be saved smaller. Or offer the summary by itself.")
}

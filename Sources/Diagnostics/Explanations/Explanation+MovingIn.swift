extension Explanation {
  // What comes to the site later than it came to the public.
  static let movingIn = Explanation(
    "The first publish takes old publications as known, and somebody has to say that they are",
    example: """
      To keep a report whose twelve months are over, write in its file
        publish_until: further-notice
      """,
    meaning: """
      This site was never published, and some of what it has opened more than a week ago. The list says what the
      register would take as known to the public. If there are reports whose time is over, a second list says which of
      them will not be on this site. Your earlier page may still show them.
      """,
    why: """
      One of these years may be a slip, and then a report would come out before its day. And whoever moves a page here
      may not mean to take reports down.
      """,
    remedy: """
      - Look through the years. Correct those that are wrong.
      - To keep reports, write one of the lines that the list gives.
      - If all of it is right, publish with --first.
      """)

  static let undatedDocument = Explanation(
    "A new document has no day of its own",
    example: """
      documents:
        - file: full-report.pdf
          kind: report
          published: 2026-11-25
      """,
    meaning: """
      The public has seen this item for more than a week. This document is new in it, and nothing says since when the
      package may have it. It would come out at once.
      """,
    why: """
      A full report is often put beside its summary before its day. Without a day it would be public with the next
      publish. What is out cannot be taken back.
      """,
    remedy: """
      - If it may be seen from today on, write published with today's date in its entry: the message gives the line.
      - If it is to wait, write the day on which it may be seen.
      - If the public has had it for long, publish with --backdated, the id, a slash and the name of the file.
      """)

  static let movingInTooLong = Explanation(
    "moving_in_until is too far ahead",
    example: "moving_in_until: 2027-03-31",
    meaning: """
      Until the day of moving_in_until, old publications are let in without a question. That day may be at most 180
      days after the site was published for the first time.
      """,
    why: "The question catches years that were not changed. It is worth having it back once you have moved in.",
    remedy: """
      Write the day that the message gives, or an earlier one. If that day is past, take the key out, and publish each
      old publication with --backdated and its id.
      """)

  static let movingInOver = Explanation(
    "moving_in_until does nothing any more",
    meaning: "The day of moving_in_until in site.yml is past. Since then nothing old is let in without a question.",
    why: "Whoever reads site.yml might think that it still holds. This is a warning and stops nothing.",
    remedy: "Take moving_in_until out of Content/site.yml.")
}

extension Explanation {
  // The register itself, and the clock that it is held against.
  static let registerDamaged = Explanation(
    "A line of the register cannot be read",
    meaning: """
      The program keeps the file register.csv: what has been published, and since when. Here a line has been
      changed, cut or added. Or two versions of the file were put together, and a mark between them is left.
      """,
    why: """
      By the register the program knows what the public has been promised. With a line missing, something
      could be taken down too early and nobody would be told.
      """,
    remedy: """
      - If the message says that the line is left over from merging, delete that line, and keep the lines of
      both versions. Their order does not matter.
      - If the message says that the last line breaks off, and the machine stopped while it was publishing,
      delete that line and publish again. A line is written before what it records goes live.
      - Otherwise put the line back from a backup or from the history of the file.
      - Do not open the file in Excel and save it: Excel changes the dates.
      """)

  static let clockBehind = Explanation(
    "The clock of this machine is behind the register",
    meaning: "The last line of the register is later than the time that the clock of this machine shows.",
    why: """
      With a clock that is behind, something that is public already could be taken off the site again.
      """,
    remedy: """
      Set the clock of this machine, and try again. If it is right, the register was written on a machine
      whose clock was ahead. Then wait until that time has come, or ask whoever looks after your machines.
      """)

  static let wrongYear = Explanation(
    "Something new has a date that is long past",
    example: """
      Instead of
        published: 2025-11-25
      write
        published: 2026-11-25
      """,
    meaning: """
      The public has not seen this before, and yet its date is more than a week past. Most often the year was
      not changed. Or it is a review without a day (undated), which says that the public has had it for long.
      When you build, this is a warning. When you publish, it stops.
      """,
    why: """
      With last year's date, a report would come out at once, and not on the day that was agreed with the
      family. What is out cannot be taken back.
      """,
    remedy: """
      Look at the year, and correct it. If the date is meant, for example for an old report that you add now,
      publish with --backdated and the id behind it: the message gives it. For a document, that is the id, a
      slash and the name of the file.
      """)

  // What the register says was promised.
  static let registerMissing = Explanation(
    "A publication is gone before its last day",
    example: """
      If the file has a new name, write in it
        former_urls: [/reviews/child-s/]
      """,
    meaning: """
      The register says that the public has seen something and until when it must stay. Its file is not there
      any more. Or its address leads to a page, to training or to a national entry, which need not stay.
      """,
    why: """
      The page has told its readers until when they can find the report here. People have links to it. A
      report is to be publicly available for one year at least.
      """,
    remedy: """
      - If it was deleted or moved by mistake, put the file back.
      - If you have renamed it, write its old address under former_urls in the new file.
      - If it must be taken down, put the file back and write withdrawn in it, with the reason.
      """)

  static let registerHidden = Explanation(
    "A publication would be hidden before its last day",
    example: """
      To take it down, write in it
        withdrawn:
          on: 2026-07-01
          reason: A member of the family asked us to take the report down.
      """,
    meaning: """
      The register says that the public has seen something and until when it must stay. Now it is a draft
      again, or anonymous, or under embargo, or it is about something that is not public.
      """,
    why: """
      Readers would find that the page does not exist, without a word of why. The page has told them until
      when it is there.
      """,
    remedy: """
      Undo the change: the message says which. If the publication must be taken down, write withdrawn with the
      reason. Then the address stays, and the page says what has happened.
      """)

  static let registerLater = Explanation(
    "A publication says a later date than before",
    meaning: "The register says since when the public has seen this. The key published says a later day now.",
    why: "The page would say something that is not true, and the twelve months would be counted wrongly.",
    remedy: """
      Put published back as it was, or write an earlier date. For a new version of the text, write its day as
      updated. For a new version of a document, write corrected in the entry of that document.
      """)

  static let registerWindow = Explanation(
    "Something would go before the day that was promised",
    example: """
      publish_until: 2027-09-17
      """,
    meaning: """
      The register says until when a publication or a document must stay. With what is written now, it would
      go sooner. Perhaps published, publish_until, keep, or window in site.yml was changed.
      """,
    why: """
      The page has told its readers until when they can find it here. Some will come back on the last days.
      """,
    remedy: """
      - For a review or a thematic report, write publish_until with the day that was promised.
      - For a review that was under way and has an outcome now, write publish_until with the day in the message.
      - For a learning pack, put published, and window in site.yml, back as they were.
      - For a document, write keep: always in its entry, or put its published back as it was.
      - If it must be taken down, write withdrawn with the reason.
      """)

  static let registerDocumentMissing = Explanation(
    "A document is gone before its last day",
    example: """
      documents:
        - file: report-2.pdf
          kind: report
          replaces: report.pdf
      """,
    meaning: """
      The public has had a document of an item, and it is not among the item's documents any more.
      """,
    why: "People have links to it, and the page has told them until when they can find it here.",
    remedy: """
      - If it was taken out by mistake, put it back.
      - If the file has a new name, write replaces with its old name in its entry. Then it comes out at the
      old address too.
      - If it must be taken down, put it back and write withdrawn with the reason in its entry.
      """)

  static let registerDocumentHidden = Explanation(
    "A document would be hidden before its last day",
    meaning: "The public has had a document of an item. The key published in its entry is a later day now.",
    why: "Readers would find that the document is gone, without a word of why.",
    remedy: """
      Put published in its entry back as it was, or take it out. If the document must be taken down, write
      withdrawn with the reason in its entry.
      """)

  static let correctionIsOld = Explanation(
    "A document has changed again, and readers are told of the last change alone",
    example:
      "corrected:\n  - {on: 2026-11-26, note: A date on page 7 was wrong.}\n  - {on: 2026-12-05, note: A name on page 3 was wrong.}",
    meaning:
      "The file is another one than the public had last, and the newest entry of corrected is as old as that one.",
    why: "Readers who have the last version should know that there is a newer one, and what is new in it.",
    remedy:
      "Add an entry to corrected, with the day and what has changed. If the file was changed by mistake, put it back.")

  static let registerDocumentChanged = Explanation(
    "A document has changed, and readers are not told",
    example: """
      documents:
        - file: report.pdf
          kind: report
          corrected: {on: 2026-07-08, note: On page 3 the month is now March.}
      """,
    meaning: "The public has had this document, and now there is another file under the same name.",
    why: """
      Somebody may have quoted the first version. Readers must be able to tell that there is a new one, and
      what is different. And a file may have been replaced by mistake.
      """,
    remedy: """
      - If it is a new version, write corrected in its entry, with its day and a note on what has changed. The
      day is not before that of the last version and not in the future.
      - If it is a mistake, put the earlier file back.
      """)

  static let addressLost = Explanation(
    "An address that people know would lead to nothing",
    example: """
      In what has taken its place, write
        former_urls: [/advice-for-parents/]
      """,
    meaning: """
      Something that was public is gone or hidden. It is over its last day, or it is a page or training, so
      that it may go. But its address goes too.
      """,
    why: """
      People have links to it, in e-mails and on other websites, and would find that the page does not exist.
      This is a warning and stops nothing.
      """,
    remedy: """
      - If something else has taken its place, write the old address under former_urls there.
      - If a document has a new name, write replaces with its old name in its entry.
      - If you want to take it down and keep its address, put its file back and write withdrawn in it.
      - If nobody needs the address, you need do nothing.
      """)

  // What was taken down, and what was taken out of the words.
  static let registerWithdrawn = Explanation(
    "Something that was taken down would be public again",
    example: """
      Put back what the message gives, as in
        withdrawn: {on: 2026-11-28, reason: The court asked us to.}
      """,
    meaning: """
      The register says that a publication or a document was withdrawn. With what is written now, the public
      would see it again. Perhaps an older version of the file was put back, or the line was deleted, or the
      day was moved. Or the same file lies somewhere else, under another name.
      """,
    why: """
      What was taken down was taken down for a reason: a court, a family, a name. It must not come back by
      itself, because somebody restored a backup.
      """,
    remedy: """
      - Put the line back that the message gives. For a document, put it in the document's own entry.
      - If the file lies somewhere else, take it out there and delete it.
      - If it is meant to be public again, publish with --restore and the id behind it. For a new version of a
      document, also write corrected in its entry.
      """)

  static let registerWithdrawnEarly = Explanation(
    "By the date in withdrawn, it was never public",
    example: """
      withdrawn: {on: 2026-11-28T11:30, reason: The court asked us to.}
      """,
    meaning: """
      The register says that the public has seen this. The date in withdrawn is no later than the moment at
      which it opened. A day begins at midnight, so on the first day the time must be there too.
      """,
    why: "What was never public has no page at all. People who have the address would find nothing there.",
    remedy: "Write the line that the message gives. It has the time.")

  static let takenDown = Explanation(
    "Something is taken down, and its file does not say so",
    example: """
      withdrawn: {on: 2026-11-28, reason: The court asked us to.}
      """,
    meaning: """
      Somebody has taken a publication or a document down at once, with --take-down. The register keeps it
      off the site. The file itself still reads as if it were public.
      """,
    why: """
      This is a warning and stops nothing. But the page can only say that something is not available. With
      withdrawn it can say what it was, and why it is gone.
      """,
    remedy: """
      - Write the line that the message gives, with the reason, or with record: bare.
      - If it is meant to be public again, publish with --restore and the id behind it.
      """)

  static let registerWordsMissing = Explanation(
    "A part of what the public has read is gone before its last day",
    example: """
      changes:
        - {on: 2026-12-02, note: The summary is part of the report now.}
      """,
    meaning: """
      The register says that the public has read a part of this: its summary, learning, response,
      outcome_note, or the text itself. Now nothing is written there.
      """,
    why: """
      Where a report is not published, the words are the publication. They are to be publicly available for
      one year at least.
      """,
    remedy: """
      - If it was taken out by mistake, put it back. You may change the words.
      - If it is meant to go, tell readers: write changes, with the day and a note.
      - If all of it must be taken down, write withdrawn with the reason.
      """)
}

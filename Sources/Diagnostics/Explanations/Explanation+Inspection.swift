extension Explanation {
  // What could give a child away.

  /// Whoever gets the file can find it, and some will look.
  private static func hidden(_ title: String, _ meaning: String, _ remedy: String) -> Explanation {
    Explanation(
      title, meaning: meaning,
      why: "Readers do not see it at first. Whoever looks for it finds it in a minute, and it cannot be called back.",
      remedy: remedy)
  }

  private static func personal(_ title: String, _ meaning: String) -> Explanation {
    Explanation(
      title, meaning: meaning,
      why: "Together with what the review tells, it can be enough to know who the child or the family is.",
      remedy: "Read the place that is named. Take it out, unless you are sure that it may be there.")
  }

  static let personalName = personal(
    "A name of your list",
    "A name is here that is on the list you gave with --names. The program never shows it; the message says in which line of the list it is."
  )

  static let personalNHSNumber = personal(
    "What may be an NHS number",
    """
    Ten digits are here whose last one is right for an NHS number. One in eleven other numbers of ten digits, such \
    as a reference, looks like one too: then publish with --looked-at and the item, or sign the document off.
    """)

  static let personalDateOfBirth = personal(
    "What may be a date of birth", "A date stands beside words such as “born” or “DOB”.")

  static let personalPostcode = personal("A postcode", "A postcode of the United Kingdom stands here.")

  static let personalEmail = personal(
    "An e-mail address that is not the partnership's", "An e-mail address stands here whose host is not yours.")

  static let personalCourtCase = personal(
    "What may be the number of a court case", "A number stands here in the form that courts use.")

  static let workingWords = Explanation(
    "Words of a working version",
    meaning: "Words such as DRAFT, OFFICIAL-SENSITIVE or “not for circulation” stand here.",
    why: "Either this is not the version that was agreed, or readers will think so.",
    remedy: "Look whether it is the last version. Take the words out of it, or put the right file there.")

  static let documentAuthor = hidden(
    "The file tells who wrote it", "Its properties name a person or an organisation.",
    "In Word: File, Info, Inspect Document. In a PDF: the document properties. Or set them to the partnership.")

  static let documentTitle = hidden(
    "The file has a title that its pages do not show", "Its properties have another title than its first page.",
    "Make it the same as on the first page: search engines and screen readers tell it.")

  static let documentRemarks = hidden(
    "The file's properties have words in them", "Keywords, remarks or fields of its own stand in its properties.",
    "Read them, and remove them.")

  static let documentProgram = hidden(
    "The file names an unusual program", "The program that made it is told, and is none that is well known.",
    "Read it. It can be a person's or a machine's name.")

  static let documentComment = hidden(
    "The file has comments", "Comments or notes of those who worked on it are in it.", "Delete them, and save it again."
  )

  static let documentTrackedChanges = hidden(
    "The file keeps what was changed", "Words that were put in or taken out are still in it.",
    "Accept or reject all changes, and save it again.")

  static let documentHiddenText = hidden(
    "The file has hidden text", "There is text that is marked as hidden, or has the colour of what is behind it.",
    "Delete what is hidden, and save it again.")

  static let documentInvisibleText = hidden(
    "The PDF has text without ink", "There is text that is not drawn. After recognition of letters this can be right.",
    "If it is not the text of a scanned page, make the PDF anew without it.")

  static let documentCoveredText = hidden(
    "Words are under a box or a picture", "Text is still there below something that covers it.",
    "A black box is no redaction. Use a tool that takes the words out, and make the PDF anew.")

  static let documentHiddenLayer = hidden(
    "The PDF has a layer that is switched off", "Readers can switch it on.",
    "Delete the layer in the program that made it, and make the PDF anew.")

  static let documentHiddenSlide = hidden(
    "A slide is hidden", "It is not shown, and is in the file.", "Delete it, and save it again.")

  static let documentHiddenSheet = hidden(
    "A sheet is hidden",
    "It is not shown, and is in the file. In 2023 a hidden sheet told the names of 9,483 police officers and staff.",
    "Delete it, and save it again.")

  static let documentHiddenCells = hidden(
    "Rows or columns are hidden", "They are not shown, and are in the file.", "Delete them, and save it again.")

  static let documentHiddenData = hidden(
    "The file has data that it does not show", "Data that it was made from is still in it.",
    "Save only what is shown, as a new file.")

  static let documentSpeakerNotes = hidden(
    "The slides have speaker's notes", "Notes are in the file.",
    "Delete them (in PowerPoint: Inspect Document), and save it again.")

  static let documentAttachment = hidden(
    "Another file is within the file", "Something is attached to it or embedded in it.",
    "Take it out. If it is wanted, publish it by itself.")

  static let documentEarlierVersion = hidden(
    "The PDF keeps an earlier version", "What was there before it was last changed can be had back.",
    "Save it as a new file (in Acrobat: Save As Other, Reduced Size), or print it to a new PDF.")

  static let documentWorkingData = hidden(
    "The PDF has the data of the program that drew it",
    "The program keeps what it needs to go on, and that can be more than is shown.", "Make the PDF anew without it.")

  static let documentLocalPath = hidden(
    "The file tells where it was kept",
    "The path of a folder or a template is in it, which can be a person's or a case's name.",
    "Save it as a new file in another folder, without its template.")

  static let documentScript = hidden(
    "The PDF has a script", "It does something when it is opened.", "Make the PDF anew without it.")

  static let documentUntagged = Explanation(
    "The PDF has no tags",
    meaning: "It does not say what is a heading, a list or a table.",
    why: "A screen reader cannot tell its user where anything is.",
    remedy:
      "Make it anew from Word with “Document structure tags for accessibility”, or offer an accessible_alternative.")

  static let documentProtected = Explanation(
    "The file is protected",
    meaning: "Copying or other things are forbidden in it, and screen readers may be locked out.",
    why: "Protection keeps nobody from reading, and keeps some from reading with help.",
    remedy: "Save it without protection.")

  static let picturePlace = hidden(
    "A picture tells where it was taken", "Its properties have a place on the map.",
    "Save it without its properties. It may be somebody's home.")

  static let pictureAuthor = hidden(
    "A picture tells who took it", "Its properties name somebody.",
    "Save it without its properties, or set them to the partnership.")

  static let pictureRemarks = hidden(
    "A picture's properties have words in them", "Remarks or keywords stand there.",
    "Read them, and save it without its properties.")

  static let pictureDevice = hidden(
    "A picture tells whose camera took it", "Its properties name a device or its number.",
    "Save it without its properties.")

  static let pictureThumbnail = hidden(
    "A picture has a small one within it", "The small one may show what was cut off the large one.",
    "Save it without its properties.")

  static let pictureCropped = hidden(
    "A picture was cut, and is there as a whole", "What was cut off is still in the file.",
    "In Office: Compress Pictures, Delete cropped areas. Then save it again.")

  private static func unchecked(_ title: String, _ meaning: String, _ remedy: String) -> Explanation {
    Explanation(
      title, meaning: meaning,
      why: "What could not be looked at is not clean. publish stops until somebody has looked and signed it off.",
      remedy: remedy)
  }

  static let notCheckedToolMissing = unchecked(
    "A tool is missing", "A program that looks into such files is not installed.",
    "Install what the message names: make test does it, too. Then check again.")

  static let notCheckedTime = unchecked(
    "A file took too long", "A tool was stopped because it did not end.", "Save the file again, or in smaller parts.")

  static let notCheckedSize = unchecked(
    "There is too much in a file", "A tool found more than can be looked at.", "Save the file in smaller parts.")

  static let notCheckedUnreadable = unchecked(
    "A file cannot be read", "A tool could not read it. It may be damaged.", "Open it, look at it, and save it again.")

  static let notCheckedEncrypted = unchecked(
    "A file opens with a password alone", "Nothing of it could be looked at.",
    "Save it without the password. Readers could not open it either.")

  static let notCheckedScanned = unchecked(
    "A page is a picture of text", "There are no words to look at, and a screen reader has none to read.",
    "Use the document that it was printed from. Or have its letters recognised, and look at it yourself.")

  static let notCheckedFormat = unchecked(
    "Files of this kind cannot be looked into", "No tool is known for it.",
    "Save it in a form that is known, as PDF, Word or OpenDocument, or look at it yourself.")

  static let notCheckedAttachment = unchecked(
    "A file within the file", "It was not opened.", "Take it out, and look at it by itself.")

  static let signOffMissing = Explanation(
    "Somebody has to look at a file before it is published",
    example: "signed_off: {by: Jo Green, on: 2026-11-24, sha256: 0f3a…}",
    meaning: """
      In this file is something that the program could not look at, or something that could give a child
      away. The other messages about the file say what.
      """,
    why: "What is published cannot be called back. So publish stops until a person has looked.",
    remedy: """
      - Put right what the other messages tell.
      - If something is left that may be published, let somebody look at the whole file.
      - That person adds the line that the message gives below the document, with their name in place of the
        dots. The long number belongs to the very file they saw.
      """)

  static let signOffOutdated = Explanation(
    "A file has changed since somebody signed it off",
    meaning: "The line signed_off names another version of the file than the one that is there now.",
    why: "Nobody has looked at this version.",
    remedy: """
      Let somebody look at the file again. If all of it may be published, replace signed_off by the line that
      the message gives, with that person's name.
      """)

  static let namesNotLookedFor = Explanation(
    "The names on the list could not be looked for in a file",
    meaning: """
      Somebody has signed the file off. The names on the list are looked for all the same, and a tool that
      reads the file did not work.
      """,
    why: "A file that could not be read must not be taken for one without names.",
    remedy: "Do what the message says about the tool, and try again.")

  static let changedMeanwhile = Explanation(
    "A file changed while the site was being published",
    meaning: "Somebody saved it after it had been looked into and before it was live.",
    why: "So it was not looked into. Nothing was published.",
    remedy: "When the file is as it should be, publish again.")

  static let namesNotReadable = Explanation(
    "A file has no words in which names could be looked for",
    meaning:
      "Somebody has signed the file off. The names on the list are looked for all the same, and no tool can read it.",
    why: "A file that could not be read must not be taken for one without names.",
    remedy: "Look for the names in it yourself, or have its letters recognised.")
}

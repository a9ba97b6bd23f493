extension Explanation {
  // Files and folders: where they lie, what they are called, and whether they can be read.
  static let noContent = Explanation(
    "There is no folder Content here",
    example: """
      twelvemonth build --site /home/office/reviews-site
      """,
    meaning: "The program looks for a folder Content in the site's folder, and there is none.",
    why: "Everything that the public reads is in that folder. Without it there is nothing to make a site of.",
    remedy: """
      Start the program in the site's folder, the one that holds Content and Public. Or name that folder
      behind --site.
      """)

  static let unknownFolder = Explanation(
    "A folder in Content has a name that the program does not know",
    example: """
      Instead of
        Content/review/child-s.md
      have
        Content/reviews/child-s.md
      """,
    meaning: "Content holds a folder that is none of those for reviews, packs, reports, training and pages.",
    why: """
      The folder says what a file is: a file in reviews is a review. What lies in a folder of another name
      would be on no page and in no list.
      """,
    remedy: """
      Rename the folder. The folders are reviews, learning-packs, thematic-reports, training, national and
      pages. If it does not belong to the site, move it out of Content.
      """)

  static let unknownFile = Explanation(
    "Something lies where nothing like it belongs",
    example: """
      Instead of
        Content/reviews/report.pdf
      have
        Content/reviews/child-s/index.md
        Content/reviews/child-s/report.pdf
      """,
    meaning: """
      There is a file in Content that no rule names. Or something in Content or in Public is neither an
      ordinary file nor a folder.
      """,
    why: """
      A forgotten file is how a draft gets out. So the program wants to know what each file is for, before it
      makes the site.
      """,
    remedy: """
      Ask yourself how the file came there. Then:
      - If it is a document of a review or a pack, move it into the folder of that item, beside index.md, and
      name it under documents.
      - If it is a text of its own, give it a name that ends in .md, in the folder for its type.
      - If it does not belong to the site, move it out of Content, or out of Public.
      - If the message is about Public itself, make that a folder.
      """)

  static let fileName = Explanation(
    "This name cannot be part of an address",
    example: """
      Instead of
        Final Report (v2).pdf
      have
        final-report-v2.pdf
      """,
    meaning: """
      A name has signs that cannot stand in an address, or it is one that Windows keeps for itself, such as
      con or aux. The name of an item has lower-case letters, digits and hyphens. The name of a document has
      letters, digits, hyphens, underscores and full stops, and does not begin with a full stop.
      """,
    why: """
      A name becomes part of an address on the web. Spaces and brackets break links in e-mails, and some names
      cannot be copied to every machine.
      """,
    remedy: """
      Rename it, for example as the message proposes. The name it proposes is free. Then write the new name wherever the old one stands,
      under documents and in links. Everybody can read the name in the address, so it must not say who
      somebody is.
      - If the name is in a key of yours, write it as the file is called, without a folder before it.
      - If the name begins with a full stop, the file was most likely left there by another program. Take it
      out of the folder. Do not rename it, or it may be published.
      """)

  static let copy = Explanation(
    "This looks like a second version of something",
    example: """
      Instead of
        Content/reviews/child-s.md
        Content/reviews/child-s (1).md
      have only
        Content/reviews/child-s.md
      """,
    meaning: """
      OneDrive, Dropbox, Syncthing, Windows and macOS make copies by themselves: when two people change a file
      at once, or when somebody copies it. They add (1), Copy, a 2, the name of a computer or a long number to
      the name. Here such a name stands beside the name without the addition.
      """,
    why: """
      The copy may be an older version, as it was before a date was moved or a name was taken out. If it were
      renamed, it would go public with that.
      """,
    remedy: """
      Open both. Put what you want to keep into the one with the plain name, and delete the other. Do not rename
      the copy. If they really are two different things, give one of them a name of its own that tells them
      apart.
      """)

  static let twins = Explanation(
    "The same thing is here twice",
    example: """
      In reviews/child-s/index.md, with report.pdf beside it:
        documents: [{file: report.pdf, kind: report}]
      and in learning-packs/safer-sleep.md, without a file of its own:
        documents: [{item: reviews/child-s/report.pdf, kind: report}]
      """,
    meaning: """
      Two reviews, reports or packs have the same kind, title and text. Or the very same document or picture
      lies beside two items. It is an error if one of the two is public while the other still waits for its day
      or is a draft. Otherwise it is a warning.
      """,
    why: """
      Most likely one is a copy, or a file lies in the wrong folder. Then what is under embargo can be read on
      the page of the other.
      """,
    remedy: """
      Look at both. Then:
      - If one is a copy by mistake, keep the right one, and delete the other.
      - If both items offer a document, leave the file beside one of them, and name it in the other with item.
      - If it is a picture that several items show, such as a logo, move it into Public. What lies there is
      package at all times.
      - If they are two items with the same title, give each a title of its own.
      """)

  static let twoForms = Explanation(
    "One name is there as a file and as a folder",
    example: """
      Instead of
        Content/reviews/child-s.md
        Content/reviews/child-s/index.md
      have only
        Content/reviews/child-s/index.md
      """,
    meaning: "An item can be a single file or a folder with index.md in it. Here it is both.",
    why: """
      Both would be the page at the same address. The program cannot know which of the two texts is the one
      that you want the public to read.
      """,
    remedy: """
      Compare the two texts, and keep one. If the item has documents or pictures, keep the folder.
      """)

  static let nestedFolder = Explanation(
    "There is a folder within an item's folder",
    example: """
      Instead of
        Content/reviews/child-s/documents/report.pdf
      have
        Content/reviews/child-s/report.pdf
      """,
    meaning: "The documents and pictures of an item lie beside its index.md, and not in further folders.",
    why: """
      A document has the address of its item, with its own name behind it. Files deeper down would have no
      address, and could be overlooked.
      """,
    remedy: "Move the files up, beside index.md, and delete the empty folder.")

  static let symbolicLink = Explanation(
    "This is a shortcut and not the file itself",
    meaning: "Something in Content or Public is a symbolic link: a shortcut that leads to a file elsewhere.",
    why: """
      A shortcut can lead to anything, also to what must not be published. And what it leads to can change
      without anybody noticing.
      """,
    remedy: "Delete the shortcut, and put a copy of the file itself in its place.")

  static let missingFile = Explanation(
    "A file that is needed is not there",
    example: """
      Content/reviews/child-s/index.md
      Content/reviews/child-s/report.pdf

      and in index.md
        documents:
          - file: report.pdf
            kind: report
      """,
    meaning: """
      Something names a file that is not there, or a site cannot be without it: Content/site.yml, the front
      page in Content/pages/index.md, and index.md in the folder of an item.
      """,
    why: """
      A link to a file that is missing would lead readers nowhere. In a draft, a missing document is only a
      warning, because a draft may be unfinished.
      """,
    remedy: """
      Look at the name first: capital and small letters are different. Then:
      - If the name is written wrongly, correct it.
      - If the file is missing, put it where the message says.
      - If the item is a single file, make it a folder: child-s/index.md in place of child-s.md. Documents
      lie beside index.md.
      - If it is a logo, put it into Public.
      - If it is the file of bank_holidays, write its path as seen from site.yml.
      """)

  static let fileTooLarge = Explanation(
    "This file is larger than a text may be",
    meaning: """
      A text in Content can have up to 500 KB, some eighty thousand words. This has more. The register can have \
      50 MB.
      """,
    why: """
      So long a text is most likely something else, such as a document that was saved under the wrong name.
      It would also take very long to read.
      """,
    remedy: """
      If it is a document, give it its right name and offer it under documents. If it is a text, divide it
      into several pages. Put a register back from a backup, or from the history of the file.
      """)

  static let notUTF8 = Explanation(
    "This file is not saved in a form that can be read",
    meaning: """
      Text files can be saved in different encodings. The content is read as UTF-8. From the place that the
      message names, the file is something else.
      """,
    why: "Letters with accents, curly quotation marks and pound signs would come out as other signs.",
    remedy: """
      Open the file, choose Save as, and choose UTF-8 as the encoding. Word calls the kind of file Plain Text.
      Then look at the place that the message names, in case a sign there is no longer right. If the file is a
      Word document, copy its words into a new text file.
      """)

  static let controlCharacter = Explanation(
    "There is a character here that cannot be seen",
    meaning: """
      The text has a character that is not meant for people, or the mark that a program leaves where it has
      lost a character. Such characters often come along when words are copied from a PDF.
      """,
    why: """
      You cannot see it, and so you cannot see what it does. It could cut a word or hide a line, or show to
      readers as a black box.
      """,
    remedy: """
      Go to the line and the column that the message names. Delete the words around the place, and type them
      again. If there are many such places, save the file as plain text with the encoding UTF-8.
      """)

  static let documentInPublic = Explanation(
    "A document lies in Public as well",
    meaning: "A file in Public has the very same content as a document of an item.",
    why: """
      What lies in Public is on the site at all times. So the public could read the document before its day,
      or after it has been taken down.
      """,
    remedy: """
      Delete the file in Public. Leave the one beside the item: it comes out with the item, at the right time.
      If a page links to /report.pdf, let it link to the document of the item.
      """)

  static let oldCopy = Explanation(
    "An old copy of the program's own style or script lies in Public",
    meaning: """
      A file in Public has the name of one that the program brings itself, and is the same as an earlier one of
      the program's. Earlier programs put these files there when a site was new.
      """,
    why: """
      It is used in place of the program's own. So pages look and work as they did then, and what has become
      better since does not reach your readers. An old search may not be able to read the new index.
      """,
    remedy: """
      Delete the file in Public. Nothing else is needed. If you want another look on purpose, change the file:
      one that you have changed is used, and not spoken of.
      """)
}

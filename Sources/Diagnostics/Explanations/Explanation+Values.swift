extension Explanation {
  // The forms of values other than dates.
  static let wrongForm = Explanation(
    "A value does not have the form that its key wants",
    example: """
      Instead of
        draft: yes
        themes: Neglect
        navigation: second
      write
        draft: true
        themes: [Neglect]
        navigation: 2
      """,
    meaning: """
      Each key wants a certain form: a text, a list, true or false, a number, further keys, an e-mail address.
      Here the value has another form. Or there are several keys of which only one may be there.
      """,
    why: """
      The program does not guess what is meant. If yes were passed over, draft: yes would publish a draft.
      """,
    remedy: """
      The message says which form is wanted.
      - Write true or false without quotes and in small letters.
      - Write a list with brackets, also a list of one: [Neglect]. Or put each value on a line of its own,
      with a hyphen and a space before it.
      - Put a text that begins with [ or { into quotes.
      - Write what must be on one line without a line break.
      - Where one of several keys is wanted, delete the others.
      """)

  static let emptyText = Explanation(
    "A text has nothing in it",
    example: """
      Instead of
        reference: " "
      write
        reference: NSCP2026-LR03
      or delete the line.
      """,
    meaning: "There are quotes or spaces behind the key, and no words.",
    why: "The page would have a label with nothing behind it.",
    remedy: "Write the text, or delete the key.")

  static let tooLong = Explanation(
    "A text is longer than it may be",
    meaning: """
      A summary can have up to 300 characters, and a short_title up to 30. Spaces count. The message says how
      many there are.
      """,
    why: """
      These texts stand in lists, in the navigation and in search results. There a longer one pushes the
      others away, and few people read it.
      """,
    remedy: "Make it shorter. Put what is left over into the text of the page.")

  static let unknownValue = Explanation(
    "This is not one of the values that there are",
    example: """
      Instead of
        kind: lcpsr
      write
        kind: lcspr
      """,
    meaning: "The key takes one of a few words, and this is none of them.",
    why: """
      With an unknown kind, the item would be missing from the lists of its kind. With an unknown outcome,
      documents could come out that must not.
      """,
    remedy: """
      Take a word from those that the message lists, and write it exactly as it stands there. A kind of your
      own for reviews and packs can be added under kinds in site.yml.
      """)

  static let wrongAddress = Explanation(
    "This is not an address that can be used here",
    example: """
      Instead of
        booking: www.training.example/june
        former_urls: [https://old.example/scr/child-h.html]
      write
        booking: https://www.training.example/june
        former_urls: [/scr/child-h.html]
      """,
    meaning: """
      An address begins with https:, http:, mailto: or tel:, and has no spaces in it. A former address is
      what stands behind the host, from its first / on, as the browser sends it: with %20 or a space, in any
      capitals, up to 255 bytes from one slash to the next. The url in site.yml begins with https://. A picture is
      never on another website.
      """,
    why: """
      A link would lead nowhere, or would do something on the reader's machine that a link should not do. A
      picture from elsewhere would tell a stranger who reads the page.
      """,
    remedy: """
      - Copy the address from the browser, with its https://.
      - For a page or a file of this site, write its path: ../reviews/child-s.md.
      - For a former address, leave out the host, and anything from ? or # on.
      - For a picture, put the file beside the item's index.md or into Public.
      """)

  static let wrongID = Explanation(
    "This is not the id of an item",
    example: """
      Instead of
        about: [Child S]
      write
        about: [reviews/child-s]
      """,
    meaning: "An id is the folder of an item and its name, with / between them, and nothing behind it.",
    why: "By its id the program knows which item is meant, and when the public may hear of it.",
    remedy: """
      Write the folder and the name of the file, without .md and without index.md. For a document of another
      item, write its name behind: reviews/child-s/report.pdf.
      """)

  static let wrongLanguage = Explanation(
    "This is not the tag of a language",
    example: """
      Instead of
        language: Polish
      write
        language: pl
      """,
    meaning: "A language is written as a short tag of letters: en-GB for English, cy for Welsh, pl for Polish.",
    why: "By the tag, a screen reader knows in which language to read the page aloud.",
    remedy: "Write the tag. For English leave the key out: en-GB is what it is if you say nothing.")

  static let twice = Explanation(
    "The same thing is in a list twice",
    example: """
      Instead of
        themes: [Neglect, Online harm, neglect]
      write
        themes: [Neglect, Online harm]
      """,
    meaning: """
      A theme or a document is named twice in the same file. Or a file has an entry under documents and is
      the accessible_alternative of another entry as well.
      """,
    why: """
      The page would show it twice. And two entries for one file can have different dates: then it could come
      out too early.
      """,
    remedy: """
      Keep one of the two. A file that is an accessible_alternative needs no entry of its own.
      """)

  static let meaninglessOption = Explanation(
    "This key or option does nothing here",
    example: """
      Instead of
        ```list
        of: training
        standing: archived
        ```
      write
        ```list
        of: training
        when: past
        ```
      """,
    meaning: """
      It is a key or an option that there is, but it means nothing beside the others. In a list, kind is for
      reviews and learning packs, when is for training, standing is for what can be archived, and order goes
      with of and not with items. Under documents, hosted_by goes with url, and replaces goes with file.
      """,
    why: "Whoever wrote it expects something that would not happen.",
    remedy: "Delete it, or change what it stands beside.")
}

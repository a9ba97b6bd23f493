extension Explanation {
  // The text below the keys, and Markdown in keys.
  static let topHeading = Explanation(
    "The title is the page's only top heading",
    example: """
      Instead of
        # What the review found
      write
        ## What the review found
      """,
    meaning: "A heading in the text has one #. The title of the page is that heading already.",
    why: "People who use a screen reader find their way by the headings. Two at the top lead them astray.",
    remedy: "Write ## in place of #, and one # more for each heading below it.")

  static let rawHTML = Explanation(
    "HTML is not used, and is shown as it is typed",
    example: """
      Instead of
        <b>Look at the drawing.</b>
      write
        **Look at the drawing.**
      """,
    meaning: """
      There is something in the text that looks like HTML. It is shown to readers as the characters that you
      typed. A comment does not come out at all.
      """,
    why: """
      HTML can change the whole page, and can do things on the reader's machine. So it is not passed on. This
      is a warning and stops nothing.
      """,
    remedy: """
      Write it in Markdown: **bold**, *italic*, [words](address). To show the sign < itself, write \\<. For a
      note to yourself, use a line that begins with # among the keys.
      """)

  static let notInline = Explanation(
    "This text must be a single paragraph",
    meaning: """
      A summary, an outcome_note and the text of a notice can have bold, italic and links. Here there is a
      heading, a list, a table, a quotation, or a second paragraph.
      """,
    why: "These texts also stand in lists, in feeds and in search results, where there is no room for more.",
    remedy: "Make a single paragraph of it. Put the rest into the text below the keys.")

  static let tooMuch = Explanation(
    "This would take too long to read",
    meaning: """
      There are very many signs of one kind here: thousands of quotation marks or brackets without a blank
      line between them, lists within lists more than fifty deep, tables of more than 200,000 cells, or
      thousands of links that refer to one very long address.
      """,
    why: "The program would need minutes for it. A text that a person wrote is never like this.",
    remedy: """
      Look whether something was pasted in by mistake. Put blank lines between the paragraphs, divide the
      text into several pages, or offer a large table as a document.
      """)

  // Blocks in the text.
  static let unknownBlock = Explanation(
    "There is no block of this name",
    example: """
      ```list
      of: reviews
      newest: 5
      ```
      """,
    meaning: "The word behind ``` is the name of a block, and there is no block of that name.",
    why: "The page would show the lines that you typed, and not the list that you meant.",
    remedy: """
      Correct the name. The blocks are list, downloads, national-repository, media-enquiries, concern,
      contact, quote and when. For a text that is to be shown as it is typed, write ``` with nothing behind
      it.
      """)

  static let nestedBlock = Explanation(
    "A block cannot stand in this place",
    meaning: """
      A block stands by itself in the text of an item. Here it stands in a list, in a quotation, in a key or
      in another block, or in the file of a national entry.
      """,
    why: """
      A block is a part of the page by itself. Within something else, the page would come out in pieces.
      """,
    remedy: """
      Move the block out, with a blank line before and behind it, and with its ``` at the very beginning of
      the line.
      """)

  static let dividedText = Explanation(
    "A when block stands in the middle of something",
    example: """
      Instead of
        - The review of Child S
        ```when
        item: reviews/child-t
        text: "- The review of Child T"
        ```
        - The review of Child W
      write
        - The review of Child S
        - The review of Child W

        ```when
        item: reviews/child-t
        text: "There is also the review of Child T."
        ```
      """,
    meaning: "What stands before the when block goes on behind it: a list or a paragraph.",
    why: """
      Until its day, the block is left out. Then readers could see from the two halves that something between
      them is missing.
      """,
    remedy: "Move the block to before or behind the whole list or paragraph.")
}

extension Explanation {
  // How keys and values are written.
  static let commentAfterValue = Explanation(
    "What stands behind # on this line would be lost",
    example: """
      Instead of
        title: Review #3
      write
        title: "Review #3"
      """,
    meaning: """
      A # with a space before it begins a note to yourself, which the public never sees. Here one stands
      behind something else on the same line.
      """,
    why: "It may belong to the value. Then the public would read only the half of it.",
    remedy: """
      - If the # belongs to the value, put the value into quotes.
      - If it begins a note, put the note on a line of its own.
      """)

  static let unquotedColon = Explanation(
    "A value has a colon in it that could be taken for a key",
    example: """
      Instead of
        title: Child R: learning pack
      write
        title: "Child R: learning pack"
      """,
    meaning: "A colon with a space behind it ends a key. Here there is a second one, inside the value.",
    why: "What stands before the second colon would be taken for a key, and the value would be lost.",
    remedy: "Put the whole value into quotes. The message shows it as it should be.")

  static let tab = Explanation(
    "There is a tab at the beginning of a line",
    example: """
      withdrawn:
        on: 2026-07-01
        reason: A member of the family asked us to.
      """,
    meaning: "A line among the keys is moved in with the tab key.",
    why: """
      A tab is two, four or eight spaces wide, as each program likes. So nobody can tell what the line belongs
      to.
      """,
    remedy: "Delete the tab, and move the line in with two spaces.")

  static let yaml = Explanation(
    "This cannot be read as keys and values",
    example: """
      title: Child R
      themes: [Neglect, Online harm]
      withdrawn:
        on: 2026-07-01
        reason: "The family asked: please take it down."
      """,
    meaning: """
      The program expects a key, a colon, a space and a value here, and finds something else. Often a quote or
      a bracket is not closed, or a line is moved in too far or not far enough. The place may be the line
      after the mistake. A line also cannot begin with a question mark and a space, and lists cannot stand
      within one another more than twenty deep.
      """,
    why: """
      From here on the program cannot tell which value belongs to which key. It does not guess, because a
      wrong guess could publish something too early.
      """,
    remedy: """
      Look at this line and at the one before it.
      - Each key stands at the beginning of a line, with a colon and a space behind it.
      - What belongs to a key stands below it, moved in by two spaces.
      - Every quote and every bracket that is opened is closed.
      - A value that begins with a special sign, such as [ or {, stands in quotes.
      """)

  static let yamlMerge = Explanation(
    "The sign << is not used here",
    meaning: "A line begins with <<, with which YAML takes over keys from elsewhere in the file.",
    why: "What a file says should be seen where it stands. Keys from elsewhere are easily overlooked.",
    remedy: "Delete the line, and write out the keys that it stands for.")

  static let yamlAnchor = Explanation(
    "A value cannot begin with &",
    example: """
      Instead of
        publisher: & Sons
      write
        publisher: "& Sons"
      """,
    meaning: """
      In YAML, & gives a name to a value, so that it can be repeated elsewhere. Content does not use this.
      """,
    why: "The word behind & would be taken for such a name, and would be missing from the value.",
    remedy: "Put the whole value into quotes. If it was meant as a name for a value, write the value out.")

  static let yamlAlias = Explanation(
    "A value cannot begin with *",
    example: """
      Instead of
        summary: **Look at the drawing.** Nobody asked.
      write
        summary: "**Look at the drawing.** Nobody asked."
      """,
    meaning: """
      In YAML, * repeats a value that has a name elsewhere. Content does not use this. Most often the * was
      meant to make words bold.
      """,
    why: "The words would be taken for the name of another value, and would not be shown.",
    remedy: "Put the whole value into quotes. If it was meant to repeat a value, write the value out.")

  static let yamlTag = Explanation(
    "A value cannot begin with !",
    example: """
      Instead of
        title: !Important changes
      write
        title: "!Important changes"
      """,
    meaning: "In YAML, ! says of what type a value is. Content does not use this.",
    why: "The first word would be taken for the name of a type, and would be missing from the value.",
    remedy: "Put the whole value into quotes. If it was meant as a type, leave it out.")
}

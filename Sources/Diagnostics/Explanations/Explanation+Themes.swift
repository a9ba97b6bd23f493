extension Explanation {
  // Themes, each of which has a page.
  static let wrongTheme = Explanation(
    "A theme has no letter or digit",
    meaning: "A theme is written with signs alone. Its page would have no address.",
    why: "The address of a theme's page is made from its letters and digits: Online harm is at online-harm.",
    remedy: "Write the theme in words, or delete it.")

  static let themeSpelling = Explanation(
    "One theme is spelt in two ways",
    example: """
      Instead of
        themes: [Voice of the child]
      and in another file
        themes: [Voice of the Child]
      write in both
        themes: [Voice of the child]
      """,
    meaning: """
      Two themes differ only in capitals, accents or signs. Both would have a page at the same address.
      """,
    why: "Readers would see two names for one thing, and the lists would be divided between them.",
    remedy: """
      Spell the theme in the same way everywhere. The message says where the other one stands. If both are in
      site.yml, keep one of the two.
      """)

  static let unknownTheme = Explanation(
    "There is no such theme",
    example: """
      Instead of
        themes: [Neglct]
      write
        themes: [Neglect]
      """,
    meaning: """
      The file site.yml lists the themes that can be used, and this is none of them. Or a list block asks for
      a theme that no item has.
      """,
    why: "The item would stand on a page of its own, apart from the others. A list would stay empty.",
    remedy: """
      Correct the spelling. If the theme is new, add it to themes in site.yml. If a list block names it, take
      a theme that an item has.
      """)
}

extension Explanation {
  // `site.yml` alone.
  static let paleColour = Explanation(
    "The colour is too pale to be read",
    example: """
      Instead of
        brand:
          colour: "#ffd34d"
      write
        brand:
          colour: "#1f4e5f"
      """,
    meaning: """
      Links have the colour of the brand, and white letters stand on it. Its contrast with white is less than
      4.5 to 1.
      """,
    why: """
      Many people could not read the links. The law on accessibility wants a contrast of 4.5 at least (WCAG
      2.2, 1.4.3).
      """,
    remedy: """
      Take the colour that the message gives: it is the nearest that can be read. Or take a darker one of your
      own. In a logo the pale colour can stay.
      """)

  static let outsideSite = Explanation(
    "The path leads out of the site's folder",
    example: """
      Instead of
        bank_holidays: /home/office/bank-holidays.json
      write
        bank_holidays: bank-holidays.json
      """,
    meaning: "The file of bank_holidays is to be read from a place outside the folder of this site.",
    why: "On another machine, or for a colleague, that place is not there. Then the site could not be made.",
    remedy: """
      Put the file beside site.yml, and write its name. Or write the bank holidays as a list of days.
      """)
}

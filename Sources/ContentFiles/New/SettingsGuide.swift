import Publications

/// The keys of `site.yml`, as a new site explains them.
enum SettingsGuide {
  static func all(_ answers: NewSite.Answers) -> [KeyGuide] {
    [partnership(answers), url(answers), contacts(answers)] + rest(answers)
  }

  private static func partnership(_ answers: NewSite.Answers) -> KeyGuide {
    let lines = [("name", answers.name as String?), ("acronym", answers.acronym), ("area", answers.area)]
    return KeyGuide(
      "partnership",
      "The acronym is in the titles of pages. The area is what people search for in the national repository.",
      "partnership:\n" + written(lines, indent: "  "), isActive: true)
  }

  private static func url(_ answers: NewSite.Answers) -> KeyGuide {
    KeyGuide("url", "Where the public finds this site.", "url: \(answers.url)", isActive: true)
  }

  private static func contacts(_ answers: NewSite.Answers) -> KeyGuide {
    let office = [("name", "the partnership's office" as String?), ("email", answers.email), ("phone", answers.phone)]
    return KeyGuide(
      "contacts", "Whom people ask. media and accessibility can have contacts of their own, written in the same way.",
      "contacts:\n  business_unit:\n" + written(office, indent: "    "), isActive: true)
  }

  private static func written(_ values: [(key: String, value: String?)], indent: String) -> String {
    values.compactMap { key, value in value.map { "\(indent)\(key): \(NewItem.quoted($0))" } }.joined(separator: "\n")
  }

  private static func rest(_ answers: NewSite.Answers) -> [KeyGuide] {
    [
      KeyGuide(
        "concern", "“Worried about a child?”, at the foot of every page. Add your own front door as the first line.",
        """
        concern:
          text: If you are worried about a child, tell somebody today. In an emergency call 999.
          lines:
            - name: NSPCC Helpline
              phone: 0808 800 5000
        """, isActive: true),
      KeyGuide(
        "themes", "The only themes there are, so that one theme is not spelt in two ways.",
        "themes: [Neglect, Voice of the child]"),
      KeyGuide(
        "window", "How long publications stay, at least twelve months, and what becomes of them: archive or keep.",
        "window:\n  reviews: {months: 12, then: archive}\n  thematic-reports: {months: 12, then: archive}\n  learning-packs: {months: 12, then: keep}"),
      KeyGuide(
        "moving_in_until",
        "While you move an old page here: until this day, what opened more than two years ago is let in.",
        "moving_in_until: 2027-03-31"),
      KeyGuide(
        "national_repository", "Where older reports are: the NSPCC’s, if you write nothing.",
        "national_repository:\n  search_as: \(NewItem.quoted(answers.area ?? answers.name))"),
      KeyGuide(
        "kinds", "Kinds of reviews and packs besides those that there are.",
        "kinds:\n  good-practice-review:\n    one: Good practice review\n    many: Good practice reviews"),
      KeyGuide("training_site", "Where people book training.", "training_site: https://training.example.org/"),
      KeyGuide(
        "brand", "The colour of links and bars; logo is a file that you put into Public, and logo_text says what it shows.",
        "brand:\n  colour: \"#1f4e5f\""),
      KeyGuide(
        "bank_holidays", "Days on which the office is closed, besides the bank holidays that are known.",
        "bank_holidays: [2026-12-24]"),
      KeyGuide(
        "reminders", "When twelvemonth status and check remind you.",
        "reminders: {panel_working_days: 7, completion_months: 6, window_days: 42, link_months: 12}"),
      KeyGuide(
        "accessibility", "What the accessibility statement says. README.md lists all that it can say.",
        "accessibility:\n  status: partially\n  prepared: 2026-09-01"),
      KeyGuide("robots", "noindex asks search engines to leave the site out.", "robots: index"),
    ]
  }
}

import Keys
import Publications

/// The keys of `site.yml`, as a new site explains them.
enum SettingsGuide {
  static func all(_ answers: NewSite.Answers) -> [NewKey] {
    let lines = [
      "partnership": "partnership:\n"
        + written(
          [("name", answers.name), ("acronym", answers.acronym), ("area", answers.area)], indent: "  "),
      "url": "url: \(answers.url)",
      "contacts": "contacts:\n  business_unit:\n"
        + written(
          [("name", "the partnership's office"), ("email", answers.email), ("phone", answers.phone)], indent: "    "),
      "national_repository": "national_repository:\n  search_as: \(NewItem.quoted(answers.area ?? answers.name))",
    ]
    let keys = SiteKeys.listed.facts.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return keys.map(\.element).map { key in
      NewKey(key, isActive: ["partnership", "url", "contacts", "concern"].contains(key.name), lines: lines[key.name])
    }
  }

  /// What is wanted first stands first.
  private static func rank(_ key: KeyFacts) -> Int {
    let order = ["partnership", "url", "contacts", "concern", "themes", "window", "moving_in_until"]
    return order.firstIndex(of: key.name) ?? order.count
  }

  private static func written(_ values: [(key: String, value: String?)], indent: String) -> String {
    values.compactMap { key, value in value.map { "\(indent)\(key): \(NewItem.quoted($0))" } }.joined(separator: "\n")
  }
}

import Catalogue
import Publications
import TestSupport

/// `site.yml`.
extension SiteMaker {
  mutating func makeSettings() {
    addedKinds = random.once(in: 3) ? ["audit", "rapid-review"] : []
    let path = random.one(of: ["", "", "/safeguarding", "/partners/reviews/"])
    site.partnership = partnership()
    if random.once(in: 3) { site.formerly = (text("Testshire Board"), random.once(in: 2) ? date() : nil) }
    site.settings = [
      ("url", .plain("https://reviews.testshire.example\(path)")),
      ("contacts", .mapping(contacts())),
    ]
    site.settings += entry("concern", in: 3) { _ in Self.concern }
    site.settings += entry("kinds", in: addedKinds.isEmpty ? 9 : 1) { $0.kinds() }
    site.settings += entry("national_repository", in: 4) { $0.repository() }
    site.settings += entry("window", in: 3) { $0.windows() }
    site.settings += entry("themes", in: 4) { $0.themeList() }
    site.settings += entry("training_site", in: 4) { .plain($0.address()) }
    site.settings += entry("brand", in: 4) { _ in Self.brand }
    site.settings += entry("bank_holidays", in: 6) { _ in .words(["2026-12-25", "2027-01-01"]) }
    makeStatement()
    site.settings += entry("robots", in: 6) { _ in .plain("noindex") }
  }

  private mutating func partnership() -> [YAML.Entry] {
    [("name", .text("Testshire Safeguarding Children Partnership"))]
      + entry("acronym", in: 2) { _ in .text("TSCP") } + entry("area", in: 2) { _ in .text("Testshire") }
  }

  private mutating func contacts() -> [YAML.Entry] {
    func contact(_ name: String, _ key: String, _ value: String) -> YAML {
      .mapping([("name", .text(name)), (key, .text(value))])
    }
    return [("business_unit", contact("Business Unit", "email", "unit@testshire.example"))]
      + entry("media", in: 2) { _ in contact("Press Office", "phone", "0161 000 0000") }
      + entry("accessibility", in: 4) { _ in contact("Access Team", "email", "access@testshire.example") }
  }

  private static let concern = YAML.mapping([
    ("text", .text("Call us: at any time.")),
    ("lines", .list([.mapping([("name", .text("Front Door")), ("phone", .text("0161 000 0001"))])])),
  ])

  private static let brand = YAML.mapping([
    ("colour", .text("#1d4f6e")), ("logo", .plain("logo.png")), ("logo_text", .text("Testshire")),
  ])

  private mutating func makeStatement() {
    guard random.once(in: 3) else { return }
    site.accessibility = [("status", .plain("partially")), ("problems", .texts(["Maps."]))]
    for key in ["prepared", "reviewed"] where random.once(in: 2) {
      site.statementFacts.append(DatedFact(key: key, date: date()))
    }
  }

  /// One that is renamed too.
  private mutating func kinds() -> YAML {
    func names(_ name: String) -> YAML { .mapping([("one", .text(name)), ("many", .text("\(name)s"))]) }
    let renamed: [YAML.Entry] = [("scr", names("Serious review"))]
    return .mapping(addedKinds.map { ($0, names("Kind \($0)")) } + renamed)
  }

  private mutating func repository() -> YAML {
    .mapping(
      [("name", .text("A repository")), ("url", .plain(address()))]
        + entry("kinds", in: 2) { _ in .words(["scr", "lcspr"]) })
  }

  private mutating func windows() -> YAML {
    let all = ["reviews", "thematic-reports", "learning-packs", "lcspr", "scr"] + addedKinds
    for key in random.some(of: all, onceIn: 2) {
      site.windows[key] = WindowRule(
        months: random.one(of: [12, 12, 13, 18, 24]), then: random.one(of: [.archive, .keep]))
    }
    return .mapping(
      site.windows.sorted { $0.key < $1.key }.map { key, rule in
        (key, .mapping([("months", .plain("\(rule.months)")), ("then", .plain(rule.then.rawValue))]))
      })
  }

  private mutating func themeList() -> YAML {
    site.hasThemeList = true
    themes += (1...4).map { _ in text("Theme") }
    return .texts(themes)
  }
}

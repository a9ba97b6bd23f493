import Diagnostics
import HTML
import Keys
import Publications

extension PartnershipReader {
  func kinds(_ written: WrittenValue) -> Kinds {
    guard case .mapping(let pairs) = written.node.content else {
      findings.add(
        written.place, .wrongForm, "kinds wants kinds by their short names.",
        hint: "Write multi-agency-audit: {one: Multi-agency audit, many: Multi-agency audits}.")
      return Kinds()
    }
    return Kinds(
      adding: pairs.filter { !$0.key.isBroken }.compactMap { key, value in
        guard case .text(let slug) = key.content, ItemID.isSlug(slug) else {
          findings.add(
            key.place, .wrongForm, "The short name of a kind has lower-case letters, digits and hyphens.")
          return nil
        }
        guard let kind = Fields<KindKeys>(value, "the kind \(slug)", findings), let one = kind[\.one],
          let many = kind[\.many]
        else { return nil }
        return Kind(slug: slug, one: one, many: many)
      })
  }

  /// A rule for each type of publication, or for single kinds of review.
  func windows(_ written: WrittenValue?, _ kinds: Kinds) -> WindowRules {
    var rules = WindowRules()
    let types = [ItemType.review, .thematicReport, .learningPack]
    let reviewKinds = kinds.slugs(for: .review)
    guard let written,
      let window = WrittenMapping(written.node, "window", keys: types.map(\.folder) + reviewKinds, findings)
    else { return rules }
    for type in types {
      if let rule = rule(window, type.folder, standard: rules.types[type]) { rules.types[type] = rule }
    }
    for kind in reviewKinds {
      if let rule = rule(window, kind, standard: rules.types[.review]) { rules.kinds[kind] = rule }
    }
    return rules
  }

  private func rule(_ window: WrittenMapping, _ key: String, standard: WindowRule?) -> WindowRule? {
    guard let node = window.value(key)?.node,
      let fields = Fields<WindowRuleKeys>(node, "the window of \(key)", findings)
    else { return nil }
    let fewest = WindowRule.fewestMonths
    let months = fields[\.months] ?? standard?.months ?? fewest
    if months < fewest {
      findings.add(
        fields.place(of: \.months), .windowTooShort,
        "The window of \(key) is \(months) months; it must be \(fewest) at least.",
        hint: "Reports are publicly available for one year at least.")
    }
    let then = fields[\.then] ?? standard?.then ?? .archive
    return WindowRule(months: max(months, fewest), then: then)
  }

  /// Nil when there is no list, or not all of it can be read, so that nobody can tell what is allowed.
  func themes(_ fields: Fields<SiteKeys>) -> [Located<String>]? {
    guard let node = fields.value(\.themes)?.node else { return nil }
    let themes = fields[\.themes]
    var first: [String: Located<String>] = [:]
    for theme in themes {
      let slug = Theme.slug(of: theme.value)
      if slug.isEmpty {
        findings.add(
          theme.place, .wrongTheme, "“\(theme.value)” can be no address.",
          hint: "A theme has letters or digits.")
      } else if let other = first.updateValue(theme, forKey: slug) {
        findings.add(
          theme.place, .themeSpelling,
          "“\(theme.value)” has the same address as “\(other.value)” in line \(other.place.line).",
          hint: "Keep one of the two.")
      }
    }
    guard case .list(let nodes) = node.content, nodes.count == themes.count else { return nil }
    return themes
  }

  func brand(_ brand: Fields<BrandKeys>) -> Brand {
    let logo = brand[\.logo]
    if let logo, !publicFiles.contains(logo) {
      let near = NearestName.of(logo, among: publicFiles.sorted()).map { "Did you mean \($0)? " } ?? ""
      findings.add(
        brand.place(of: \.logo), .missingFile, "There is no file \(logo) in Public.",
        hint: "\(near)Put the logo there.")
    }
    return Brand(
      colour: colour(brand), logo: logo,
      logoSize: logo.flatMap { readFile("Public/\($0)") }.flatMap { PictureSize($0, isShapeEnough: true) },
      logoText: brand[\.logoText])
  }

  /// Links have this colour, and white text stands on it.
  private func colour(_ brand: Fields<BrandKeys>) -> Colour? {
    guard let text = brand[\.colour] else { return nil }
    guard let colour = Colour(text) else {
      findings.add(
        brand.place(of: \.colour), .wrongForm, "“\(text)” is not a colour.",
        hint: "Write it as \"#1d4f6e\", in quotes.")
      return nil
    }
    let contrast = colour.contrast(with: .white)
    guard contrast < Colour.leastContrast else { return colour }
    findings.add(
      brand.place(of: \.colour), .paleColour,
      "The colour \(colour) is too pale to read: its contrast with white is \(Self.tenths(contrast)), "
        + "and the least is 4.5.",
      hint: "The nearest that can be read is \"\(colour.readable(on: .white))\".")
    return nil
  }

  /// Rounded down, so that 4.49 does not read as 4.5.
  private static func tenths(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  func accessibility(_ written: Fields<AccessibilityKeys>) -> Accessibility {
    var facts = AccessibilityFacts()
    facts.status = written[\.status] ?? .partially
    facts.tested = written[\.tested]
    facts.problems = written[\.problems]
    facts.disproportionateBurden = written[\.disproportionateBurden]
    facts.outOfScope = written[\.outOfScope]
    facts.responseDays = written[\.responseDays]
    var statement = Accessibility(facts: facts)
    statement.prepared = written[\.prepared].map(Timed.init)
    statement.reviewed = written[\.reviewed].map(Timed.init)
    return statement
  }

  func reminders(_ written: Fields<RemindersKeys>) -> Reminders {
    var reminders = Reminders()
    reminders.panelWorkingDays = written[\.panelWorkingDays] ?? reminders.panelWorkingDays
    reminders.completionMonths = written[\.completionMonths] ?? reminders.completionMonths
    reminders.windowDays = written[\.windowDays] ?? reminders.windowDays
    reminders.linkMonths = written[\.linkMonths] ?? reminders.linkMonths
    return reminders
  }
}

// MARK: Bank holidays

extension PartnershipReader {
  /// A list of days, or the path of the government's file.
  ///
  /// - Parameter files: takes up the path of that file, from the site's folder.
  func bankHolidays(_ written: WrittenValue, _ files: inout Set<String>) -> [CalendarDay] {
    if case .list = written.node.content {
      return written.values().compactMap { value in
        guard let date = value.date else { return nil }
        if case .day(let day) = date { return day }
        findings.add(value.place, .wrongDate, "A bank holiday is a day, as in 2027-05-03.")
        return nil
      }
    }
    guard let text = written.text() else { return [] }
    guard let path = RelativePath.resolve(text, from: written.place.path) else {
      findings.add(
        written.place, .outsideSite, "\(text) leads out of the site's folder.",
        hint: "Put the file beside site.yml, and write its name.")
      return []
    }
    files.insert(path)
    guard let bytes = readFile(path) else {
      findings.add(
        written.place, .missingFile, "There is no file \(path).",
        hint: "Write a path from site.yml to a file, not to a symbolic link, or write a list of days.")
      return []
    }
    guard let days = JSON.read(bytes, as: GovernmentFile.self)?.days else {
      findings.add(
        written.place, .wrongForm, "\(path) is not the government's file of bank holidays.",
        hint: "It is published at https://www.gov.uk/bank-holidays.json.")
      return []
    }
    return days
  }

  /// `{"england-and-wales": {"events": [{"title", "date", …}]}}`.
  private struct GovernmentFile: Decodable {
    struct Division: Decodable { let events: [Event] }
    struct Event: Decodable { let date: String }
    let englandAndWales: Division

    enum CodingKeys: String, CodingKey { case englandAndWales = "england-and-wales" }

    /// Nil when one of them is no day.
    var days: [CalendarDay]? {
      let days: [CalendarDay] = englandAndWales.events.compactMap { event in
        if case .day(let day)? = PartialDate(event.date) { day } else { nil }
      }
      return days.count == englandAndWales.events.count ? days : nil
    }
  }
}

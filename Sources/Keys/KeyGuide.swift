import Publications

/// The tables of the guide for writers that list keys. `make guide` puts each below its mark.
package struct KeyGuide: Sendable {
  package let name: String
  package let keys: [KeyFacts]

  /// For each mapping that content may have.
  package static let all: [KeyGuide] =
    [KeyGuide("shared", SharedKeys.self)]
    + ItemType.allCases.map { KeyGuide(name: $0.folder, keys: $0.ownKeys) }
    + [
      KeyGuide("withdrawn", WithdrawnKeys.self), KeyGuide("changes", CorrectionKeys.self),
      KeyGuide("notice", NoticeKeys.self), KeyGuide("documents", DocumentKeys.self),
      KeyGuide("signed_off", SignOffKeys.self), KeyGuide("response", ActionKeys.self),
      KeyGuide("national_repository", RepositoryRecordKeys.self), KeyGuide("hosted_by", HostKeys.self),
      KeyGuide("learning_event", LearningEventKeys.self), KeyGuide("report", ReportKeys.self),
      KeyGuide("covers", CoverageKeys.self), KeyGuide("dates", SessionKeys.self),
      KeyGuide("list", ListKeys.self), KeyGuide("downloads", DownloadsKeys.self), KeyGuide("when", WhenKeys.self),
      KeyGuide("quote", QuoteKeys.self), KeyGuide("contact", ContactBlockKeys.self),
      KeyGuide("site.yml", SiteKeys.self), KeyGuide("site.yml partnership", PartnershipKeys.self),
      KeyGuide("site.yml formerly", PredecessorKeys.self), KeyGuide("site.yml contacts", ContactsKeys.self),
      KeyGuide("site.yml contact", ContactKeys.self), KeyGuide("site.yml concern", ConcernKeys.self),
      KeyGuide("site.yml lines", ConcernLineKeys.self), KeyGuide("site.yml national_repository", RepositoryKeys.self),
      KeyGuide("site.yml window", WindowRuleKeys.self), KeyGuide("site.yml kinds", KindKeys.self),
      KeyGuide("site.yml brand", BrandKeys.self), KeyGuide("site.yml reminders", RemindersKeys.self),
      KeyGuide("site.yml accessibility", AccessibilityKeys.self),
    ]

  private init(name: String, keys: [KeyFacts]) { (self.name, self.keys) = (name, keys) }

  private init(_ name: String, _ table: (some KeyTable).Type) { self.init(name: name, keys: table.listed.facts) }

  /// What stands above the table.
  package var mark: String { "<!-- keys: \(name) -->" }

  /// In Markdown.
  package var table: String {
    "| key | form | example | what it says, and what the public sees |\n|---|---|---|---|\n" + keys.map(\.row).joined()
  }

  /// All tables, each below its mark.
  package static var tables: String { all.map { "\($0.mark)\n\n\($0.table)\n" }.joined() }
}

extension KeyFacts {
  fileprivate var row: String {
    let form = [shape.words(), needWords].compactMap(\.self).joined(separator: "; ")
    let example = example.contains("\n") ? "" : "`\(name): \(example)`"
    return "| `\(name)` | \(form) | \(example) | \(meaning) |\n"
  }

  private var needWords: String? {
    switch need {
    case .optional: nil
    case .required, .requiredEvenInDraft: "required"
    case .depends(let words): words
    }
  }

  private var meaning: String {
    let words = words.split(separator: "\n").joined(separator: " ")
    let term = shown?.terms.map { "The page says “\($0.one)”." }
    let day = isDated ? "Nothing of it before its day." : nil
    return ([words, more.isEmpty ? nil : "\(more).", term, day]).compactMap(\.self).joined(separator: " ")
  }
}

extension Shape {
  /// In words for people.
  ///
  /// - Parameter isNested: whether they stand in those of another, and so are short.
  fileprivate func words(isNested: Bool = false) -> String {
    switch self {
    case .text(let most, isOneLine: _), .paragraph(let most): most.map { "up to \($0) characters" } ?? "text"
    case .markdown: "Markdown"
    case .date: "date"
    case .timing: "date, or date and time"
    case .moment: "date and time"
    case .boolean: "`true` or `false`"
    case .number(let range): "number from \(range.lowerBound) to \(range.upperBound)"
    case .address: "address"
    case .email: "e-mail address"
    case .phone: "telephone number"
    case .language: "tag of a language"
    case .id: "id"
    case .choice(let names): names.map { "`\($0)`" }.joined(separator: ", ")
    case .word(let name): "`\(name)`"
    case .special(let words): words
    case .list(let shape, orOne: false): "list of \(shape.plural(isNested: isNested))"
    case .list(let shape, orOne: true): "\(shape.words(isNested: isNested)), or a list of them"
    case .mapping(_, let keys): Self.words(of: keys, isNested: isNested)
    case .named(let names, let keys): "by \(names): \(Self.words(of: keys, isNested: isNested))"
    case .either(let shapes): shapes.map { $0.words(isNested: isNested) }.joined(separator: ", or ")
    }
  }

  /// Of many keys, and of those within others, the names alone.
  private static func words(of keys: [KeyFacts], isNested: Bool) -> String {
    keys.map { key in
      "`\(key.name)`" + (isNested || keys.count > 4 ? "" : " (\(key.shape.words(isNested: true)))")
    }.joined(separator: ", ")
  }

  private func plural(isNested: Bool) -> String {
    switch self {
    case .text: "texts"
    case .id: "ids"
    case .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language, .word,
      .choice, .special, .mapping, .list, .named, .either:
      words(isNested: isNested)
    }
  }
}

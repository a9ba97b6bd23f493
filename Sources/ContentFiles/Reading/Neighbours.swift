import FileSystem

/// What lies together in one folder.
struct Neighbours {
  private let names: [String]
  /// Whether they are items, whose names have no ending.
  private let areItems: Bool
  /// Names by what is the same in all spellings of one. Made when it is asked for, as hardly a folder has copies.
  private lazy var byKey = Dictionary(
    names.map { (Self.key($0, areItems), $0) }, uniquingKeysWith: { first, _ in first })

  init(_ entries: [FolderEntry], areItems: Bool = false) {
    names = entries.map(\.name)
    self.areItems = areItems
  }

  /// What stands beside something that has the name of a second version of it, however that is spelt.
  mutating func original(ofCopy name: String) -> SecondVersion? {
    let readings = SecondVersion.readings(of: name, isItem: areItems)
    if readings.isEmpty { return nil }
    let byKey = byKey
    let own = Self.key(name, areItems)
    return readings.compactMap { version in
      let key = Self.key(version.original, areItems)
      return key == own ? nil : byKey[key].map { SecondVersion(original: $0, maker: version.maker) }
    }.last
  }

  /// What has the same name but for letter case, blanks and dots.
  func alike(_ name: String) -> String? {
    names.first { $0 != name && Self.key($0, areItems) == Self.key(name, areItems) }
  }

  /// A name like the one that is proposed for something here, and that nothing else here has.
  func free(_ proposal: String, for name: String) -> String {
    PlainName.free(
      proposal, besides: names.filter { $0 != name }.map { areItems ? Self.withoutEnding($0) : $0 })
  }

  private static func withoutEnding(_ name: String) -> String {
    name.lowercased().hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  private static func key(_ name: String, _ isItem: Bool) -> String {
    let name = (isItem ? withoutEnding(name) : name).lowercased()
    let parts = name.split(separator: ".").map { part in
      part.split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" }).joined(separator: "-")
    }
    return parts.joined(separator: ".")
  }
}

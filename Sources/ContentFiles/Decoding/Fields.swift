import Publications

/// The keys of one mapping. Every key must be known, and every value of its form; what is not is
/// reported, and reading goes on.
struct Fields {
  /// Where the mapping begins.
  let place: SourcePlace
  let findings: Findings
  /// What the mapping is, for messages: `a document`.
  private let name: String
  private let entries: [String: (key: SourcePlace, value: YAMLNode)]

  /// - Parameters:
  ///   - keys: those that the mapping may have.
  ///   - elsewhere: keys that belong to something else, and to what, for a better message.
  init?(
    _ node: YAMLNode, _ name: String, keys: [String], elsewhere: [String: String] = [:],
    _ findings: Findings
  ) {
    place = node.place
    self.name = name
    self.findings = findings
    guard case .mapping(let pairs) = node.content else {
      findings.add(
        node.place, "wrong-form", "\(name.capitalisedFirst) wants keys and values here.",
        hint: "It takes \(keys.joined(separator: ", ")).")
      return nil
    }
    var entries: [String: (SourcePlace, YAMLNode)] = [:]
    for (key, value) in pairs {
      guard case .text(let text) = key.content else {
        findings.add(key.place, "wrong-form", "A key must be a word.")
        continue
      }
      if text.first == YAMLNode.duplicateMark { continue }
      guard keys.contains(text) else {
        Self.reportUnknown(text, key.place, name, keys, elsewhere, findings)
        continue
      }
      guard !value.isMissing else {
        findings.add(
          key.place, "no-value", "\(text) has no value.",
          hint: "Write one behind the colon, or delete the line.")
        continue
      }
      entries[text] = (key.place, value)
    }
    self.entries = entries
  }

  private static func reportUnknown(
    _ key: String, _ place: SourcePlace, _ name: String, _ keys: [String],
    _ elsewhere: [String: String], _ findings: Findings
  ) {
    let hint =
      if let owner = elsewhere[key] {
        "\(key) belongs to \(owner)."
      } else if let near = NearestName.of(key, among: keys) {
        "Did you mean \(near)?"
      } else {
        "It takes \(keys.joined(separator: ", "))."
      }
    findings.add(place, "unknown-key", "\(name.capitalisedFirst) has no key “\(key)”.", hint: hint)
  }

  func has(_ key: String) -> Bool { entries[key] != nil }

  func node(_ key: String) -> YAMLNode? { entries[key]?.value }

  /// Where a key's value stands, or where it would.
  func place(of key: String) -> SourcePlace { entries[key]?.value.place ?? place }

  /// Reports a key that must be there and is not. A draft only hears of it.
  func require(_ key: String, _ hint: String, evenInDraft: Bool = false) {
    guard entries[key] == nil else { return }
    let message = "\(key) is missing."
    if evenInDraft {
      findings.add(place, "missing-key", message, hint: hint)
    } else {
      findings.missing(place, "missing-key", message, hint: hint)
    }
  }
}

extension YAMLNode {
  /// Nothing behind the colon.
  fileprivate var isMissing: Bool {
    if case .text("") = content { isPlain } else { false }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

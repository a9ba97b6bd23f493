import Diagnostics
import Publications

/// The keys of one mapping. Every key must be known, and every value of its form; what is not is
/// reported, and reading goes on.
struct Fields {
  /// Where the mapping begins.
  let place: SourcePlace
  let findings: Findings
  private let entries: [String: (key: SourcePlace, value: YAMLNode)]

  /// - Parameters:
  ///   - name: what the mapping is, for messages: `a document`.
  ///   - keys: those that the mapping may have.
  ///   - type: the type of the item whose own keys they are.
  init?(
    _ node: YAMLNode, _ name: String, keys: [String], of type: ItemType? = nil, _ findings: Findings
  ) {
    place = node.place
    self.findings = findings
    guard case .mapping(let pairs) = node.content else {
      if !node.isBroken {
        findings.add(
          node.place, .wrongForm, "\(name.capitalisedFirst) wants keys and values here.",
          hint: "It takes \(keys.joined(separator: ", ")).")
      }
      return nil
    }
    var entries: [String: (SourcePlace, YAMLNode)] = [:]
    for (key, value) in pairs where !key.isBroken {
      guard case .text(let text) = key.content else {
        findings.add(key.place, .wrongForm, "A key must be a word.")
        continue
      }
      guard keys.contains(text) else {
        findings.add(
          key.place, .unknownKey, "\(name.capitalisedFirst) has no key “\(text)”.",
          hint: Self.hint(text, keys, type))
        continue
      }
      if value.isMissing {
        findings.add(
          key.place, .noValue, "\(text) has no value.",
          hint: "Write one behind the colon, or delete the line.")
      }
      entries[text] = (key.place, value)
    }
    self.entries = entries
  }

  private static func hint(_ key: String, _ keys: [String], _ type: ItemType?) -> String {
    if let owner = type.flatMap({ ItemReader.owner(of: key, besides: $0) }) {
      "\(key) belongs to \(owner)."
    } else if let near = NearestName.of(key, among: keys) {
      "Did you mean \(near)?"
    } else {
      "It takes \(keys.joined(separator: ", "))."
    }
  }

  /// Whether a key is there, even if its value cannot be read.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// A value that can be read; what is wrong with any other has been reported.
  func node(_ key: String) -> YAMLNode? {
    guard let value = entries[key]?.value, !value.isMissing, !value.isBroken else { return nil }
    return value
  }

  /// Where a key's value stands, or where it would.
  func place(of key: String) -> SourcePlace { entries[key]?.value.place ?? place }

  /// Where a key stands, or would.
  func keyPlace(of key: String) -> SourcePlace { entries[key]?.key ?? place }

  /// Reports a key that must be there and is not. A draft only hears of it.
  func require(_ key: String, _ hint: String, evenInDraft: Bool = false) {
    guard entries[key] == nil else { return }
    findings.add(place, .missingKey, "\(key) is missing.", hint: hint, for: evenInDraft ? .build : nil)
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

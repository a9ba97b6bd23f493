import TestSupport

extension YAML {
  /// The lines of a mapping, each moved in by so many spaces.
  static func text(of entries: [Entry], indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return entries.map { "\(margin)\($0.key):\($0.value.behindKey(indent))\n" }.joined()
  }

  /// What stands behind the colon of a key.
  private func behindKey(_ indent: Int) -> String {
    switch self {
    case .plain, .text: return " \(inLine)"
    case .markdown(let text):
      let margin = String(repeating: " ", count: indent + 2)
      return " |\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    case .list(let values) where values.allSatisfy(\.fitsInLine): return " \(inLine)"
    case .list(let values):
      return values.map { "\n" + $0.item(indent + 2) }.joined()
    case .mapping(let entries) where entries.count < 4 && entries.allSatisfy(\.value.fitsInLine):
      return " \(inLine)"
    case .mapping(let entries): return "\n" + Self.text(of: entries, indent: indent + 2).dropLast()
    }
  }

  /// An entry of a list, a mapping, with its dash.
  private func item(_ indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard case .mapping(let entries) = self else { return "\(margin)- \(inLine)" }
    return "\(margin)- " + Self.text(of: entries, indent: indent + 2).dropFirst(indent + 2).dropLast()
  }

  private var fitsInLine: Bool {
    switch self {
    case .plain, .text: true
    case .markdown, .list, .mapping: false
    }
  }

  private var inLine: String {
    switch self {
    case .plain(let text): text
    case .text(let text), .markdown(let text): Self.needsQuotes(text) ? Self.quoted(text) : text
    case .list(let values): "[\(values.map(\.inLine).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \($0.value.inLine)" }.joined(separator: ", "))}"
    }
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x41...0x7A).contains(first) else { return true }
    return !text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

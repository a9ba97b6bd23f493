import TestSupport

/// Words of what nobody may see, and where they came out.
struct Leaks {
  private let hidden: Set<String>

  /// - Parameters:
  ///   - whole: the files of the site's folder.
  ///   - shown: those of them, and in them, that the public may see.
  init(of whole: [String: [UInt8]], shown: [String: [UInt8]]) {
    hidden = Self.words(whole).subtracting(Self.words(shown))
  }

  private static func words(_ files: [String: [UInt8]]) -> Set<String> {
    files.reduce(into: []) { $0.formUnion(Words.found(in: Array($1.key.utf8) + $1.value)) }
  }

  /// The first of them in a built site, by its files; nil when there is none.
  func first(in site: BuiltSite) -> String? {
    guard !hidden.isEmpty else { return nil }
    for path in site.paths {
      let text = Array(path.utf8) + unfolded(site.files[path] ?? [], path)
      if let word = Words.found(in: text).intersection(hidden).min() { return "\(word) is in \(path)" }
    }
    return nil
  }

  /// A calendar's long lines go on in the next, behind a space (RFC 5545, 3.1).
  private func unfolded(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    guard path.hasSuffix(".ics") else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").utf8)
  }
}

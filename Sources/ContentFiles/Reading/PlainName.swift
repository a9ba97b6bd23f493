import Publications

/// Names that are safe in an address and on every disk.
enum PlainName {
  /// Letters, digits, `-`, `_` and `.`, and no dot at the beginning.
  static func isFileName(_ name: String) -> Bool {
    !isReserved(name) && !name.isEmpty && !name.hasPrefix(".") && !name.contains("..")
      && name.utf8.allSatisfy {
        $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: ".")
      }
  }

  /// What a web server wants under a name with a dot. Anything else that begins so, like the `.git` of
  /// a folder's whole history, is nobody's to read.
  static func isOfWebServer(_ name: String) -> Bool {
    [".htaccess", ".well-known", ".nojekyll"].contains(name)
  }

  /// Windows keeps names for devices, whatever stands behind the first dot.
  static func isReserved(_ name: String) -> Bool {
    reserved.contains(name.prefix { $0 != "." }.lowercased())
  }

  private static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A slug like the name.
  static func slug(_ name: String) -> String {
    let slug = Theme.slug(of: name)
    return isReserved(slug) ? "\(slug)-1" : slug
  }

  /// A file name like the name.
  static func file(_ name: String) -> String {
    let parts = name.split(separator: ".").map { slug(String($0)) }.filter { !$0.isEmpty }
    return parts.isEmpty ? "document" : parts.joined(separator: ".")
  }

  /// The name itself, or the first of `report-2.pdf`, `report-3.pdf` … that nothing beside it has, in whatever
  /// letter case.
  static func free(_ name: String, besides taken: some Sequence<String>) -> String {
    let taken = Set(taken.map { $0.lowercased() })
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let names = (2...).lazy.map { "\(name[..<dot])-\($0)\(name[dot...])" }
    return taken.contains(name.lowercased()) ? names.first { !taken.contains($0.lowercased()) } ?? name : name
  }
}

extension UInt8 {
  var isLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}

/// The names that systems and services give to a second version of a file or a folder, when two people changed
/// it at once or somebody copied it.
struct SecondVersion {
  /// The name of what it would be a version of.
  let original: String
  /// What makes such names.
  let maker: String

  /// What a name can be a version of, and what that in turn can be: `x - Copy` and `x` for `x - Copy (2)`.
  static func readings(of name: String, isItem: Bool) -> [SecondVersion] {
    var readings: [SecondVersion] = []
    var rest = [name]
    while let next = rest.popLast(), readings.count < 40 {
      let found = once(next, isItem: isItem).filter { one in !readings.contains { $0.original == one.original } }
      readings += found
      rest += found.map(\.original)
    }
    return readings
  }

  /// The mark can stand before the ending, or behind it.
  private static func once(_ name: String, isItem: Bool) -> [SecondVersion] {
    let (stem, ending) = parts(of: name)
    let whole = versions(of: name, isItem: isItem)
    guard !ending.isEmpty else { return whole }
    return whole
      + versions(of: stem, isItem: isItem).map {
        SecondVersion(original: $0.original + ending, maker: $0.maker)
      }
  }

  private static func parts(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    let ending = name[dot...]
    let isEnding = ending.count <= 9 && ending.dropFirst().allSatisfy { $0.isLetter || $0.isNumber }
    return isEnding ? (String(name[..<dot]), String(ending)) : (name, "")
  }

  private static func versions(of stem: String, isItem: Bool) -> [SecondVersion] {
    guard mayBeOne(stem, isItem: isItem) else { return [] }
    return forms.flatMap { form in
      form.patterns.compactMap { pattern in
        (try? pattern().wholeMatch(in: stem)).flatMap(\.self).map {
          SecondVersion(original: String($0.output.1), maker: form.maker)
        }
      }
    } + (isItem ? shouting(stem) : [])
  }

  /// Nearly all names have nothing of the kind, and need no closer look.
  private static func mayBeOne(_ stem: String, isItem: Bool) -> Bool {
    if stem.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }) { return true }
    guard stem.utf8.contains(where: { $0 == UInt8(ascii: "-") }) else { return false }
    let small = Array(stem.lowercased().utf8)
    return isItem && !small.elementsEqual(stem.utf8) || marks.contains { small.has($0) }
  }

  private static let marks = ["copy", "conflict", "desktop", "laptop", "-pc", "mac"].map { Array($0.utf8) }

  private typealias Pattern = @Sendable () -> Regex<(Substring, Substring)>

  private static let forms: [(maker: String, patterns: [Pattern])] = [
    ("Windows, OneDrive or a browser", [{ #/(.+?) ?\([0-9]{1,3}\)/# }]),
    ("Windows", [{ #/(.+?) ?- ?copy(?:-[0-9]{1,2})?/#.ignoresCase() }]),
    ("Windows or Google Drive", [{ #/copy (?:\([0-9]+\) )?of (.+)/#.ignoresCase() }]),
    ("macOS", [{ #/(.+?) copy(?: [0-9]{1,2})?/#.ignoresCase() }, { #/(.+?) [0-9]{1,2}/# }]),
    ("Dropbox or a service like it", [{ #/(.+?) ?\([^()]*(?:conflict|copy)[^()]*\)/#.ignoresCase() }]),
    ("Syncthing", [{ #/(.+?)\.sync-conflict-[A-Za-z0-9-]+/# }]),
    (
      "OneDrive",
      [
        { #/(.+?)-(?:DESKTOP|LAPTOP|PC)(?:-[A-Z0-9]{2,15})?(?:-[0-9]{1,2})?/# },
        { #/(.+?)-[A-Z0-9]+-(?:DESKTOP|LAPTOP|PC)(?:-[0-9]{1,2})?/# },
        { #/(.+?)-(?:desktop|laptop)(?:-(?=[a-z]*[0-9])[a-z0-9]{2,15})?(?:-[0-9]{1,2})?/#.ignoresCase() },
        { #/(.+?)-(?:macbook(?:-pro|-air)?|imac|mac-mini)(?:-[0-9]{1,2})?/#.ignoresCase() },
        { #/(.+?)-[a-z]+-(?:macbook(?:-pro|-air)?|imac|mac-mini)(?:-[0-9]{1,2})?/#.ignoresCase() },
      ]
    ),
  ]

  /// OneDrive puts the name of the machine behind a hyphen, and that is mostly in capitals, which no item's name
  /// has: `child-t-COUNCIL-LT0423`.
  private static func shouting(_ stem: String) -> [SecondVersion] {
    stem.indices.filter { stem[$0] == "-" && $0 > stem.startIndex }.compactMap { hyphen in
      let name = stem[stem.index(after: hyphen)...]
      let isMachine =
        name.count > 1 && name.contains(where: \.isLetter)
        && name.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-") }
      return isMachine ? SecondVersion(original: String(stem[..<hyphen]), maker: "OneDrive") : nil
    }
  }
}

extension [UInt8] {
  /// Whether some bytes stand in it.
  fileprivate func has(_ part: [UInt8]) -> Bool {
    indices.dropLast(part.count - 1).contains { self[$0...].starts(with: part) }
  }
}

import Publications

/// An e-mail address that is not the partnership's.
///
/// Misses: one that is written out (`name at example dot org`), quoted local parts, domains with letters
/// other than a to z.
enum EmailAddress {
  /// - Parameter own: the partnership's domains in small letters; those below them are its own too.
  static func textMatches(in text: PlainText, own: Set<String>) -> [TextMatch] {
    text.scalars.indices.compactMap { at in
      guard text.scalars[at] == 0x40, let start = localStart(text, at), let domain = domain(text, after: at),
        !isOwn(domain, own)
      else { return nil }
      return TextMatch(
        offset: text.offsets[start], code: .personalEmail, what: "An e-mail address",
        hint:
          "Take it out, unless the public may write to this person or office."
      )
    }
  }

  private static func localStart(_ text: PlainText, _ at: Int) -> Int? {
    var start = at
    while start > 0, isLocal(text.scalars[start - 1]) { start -= 1 }
    return start < at ? start : nil
  }

  private static func isLocal(_ value: UInt32) -> Bool {
    PlainText.isWordPart(value) || [0x2E, 0x2D, 0x5F, 0x2B, 0x27, 0x25].contains(value)
  }

  private static func domain(_ text: PlainText, after at: Int) -> String? {
    var end = at + 1
    while end < text.scalars.count,
      PlainText.isWordPart(text.scalars[end]) || [0x2E, 0x2D].contains(text.scalars[end])
    {
      end += 1
    }
    let domain = text.string(at + 1..<end).lowercased()
    let labels = domain.split(separator: ".", omittingEmptySubsequences: true)
    // `logo@2x.png` is a picture for sharp screens.
    guard labels.count > 1, let top = labels.last, top.count > 1, top.allSatisfy(\.isLetter),
      ![.picture, .drawing].contains(FileFormat.named(by: domain)?.inside)
    else { return nil }
    return labels.joined(separator: ".")
  }

  private static func isOwn(_ domain: String, _ own: Set<String>) -> Bool {
    own.contains(domain) || own.contains { domain.hasSuffix(".\($0)") }
  }
}

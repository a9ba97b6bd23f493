/// Why a list of names cannot be used. No case holds a word of the list.
package enum NameListFault: Error, Hashable, Sendable {
  case missing
  /// It cannot be read; the system's words why.
  case unreadable(String)
  case notUTF8
  /// There is no name in it, so nothing would be looked for.
  case empty
  /// It is a word processor's file, in which names stand among its own words.
  case richText
  /// Lines that could be found in no text: with more than a name in them, or with no letters.
  case noNames(tooMuch: [Int], noLetters: [Int])

  /// What is wrong.
  package var message: String {
    switch self {
    case .missing: "The list of names is not there."
    case .unreadable(let why): "The list of names cannot be read: \(why)."
    case .notUTF8: "The list of names is not a text in UTF-8."
    case .empty: "There is no name in the list of names."
    case .richText: "The list of names is formatted text (RTF)."
    case .noNames(let tooMuch, let noLetters):
      [
        Self.sentence(tooMuch, "is more than a name", "are more than a name"),
        Self.sentence(noLetters, "has no letters", "have no letters"),
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  /// A table has as many such lines as rows.
  private static let most = 20

  /// `Lines 3, 7 and 12 of the list of names are more than a name.`
  private static func sentence(_ lines: [Int], _ one: String, _ several: String) -> String? {
    guard let last = lines.last else { return nil }
    guard lines.count > 1 else { return "Line \(last) of the list of names \(one)." }
    let left = lines.count - most
    let first = lines.prefix(left > 0 ? most : lines.count - 1).map(String.init).joined(separator: ", ")
    return "Lines \(first) and \(left > 0 ? "\(left) more" : "\(last)") of the list of names \(several)."
  }

  /// What to do.
  package var hint: String {
    switch self {
    case .missing: "Correct its path."
    case .unreadable: "Make the file readable, or copy it again."
    case .notUTF8: "Save it as plain text with the encoding UTF-8."
    case .empty: "Write one name on each line."
    case .richText: "Save it as plain text with the encoding UTF-8."
    case .noNames:
      "It would be found nowhere. Write one name on each line, as in a sentence, and nothing else; a remark on a line "
        + "of its own begins with #."
    }
  }
}

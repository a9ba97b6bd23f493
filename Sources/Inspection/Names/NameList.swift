import Diagnostics
import Foundation
import Publications

/// The names that must not be published, from a file with one on each line.
///
/// Nothing here prints or hands out a name: a finding says where something on the list stands, and on which
/// line of the list. Blank lines and lines that begin with `#` are not names.
///
/// A name is found in any letter case, with or without accents, with any hyphen, apostrophe, white space or
/// line end (or nothing) between its words, and with the surname first. Its ends must be the ends of words:
/// Ann is not in Annual. Misses: other spellings and short forms, names between whose words something else
/// stands, umlauts written out (Mueller), letters of another alphabet that look the same.
package struct NameList: Sendable {
  private let tree: NameTree

  /// - Parameter path: a file of UTF-8, which should lie outside the site's folder.
  package init(contentsOf path: String) throws(NameListFault) {
    try self.init(bytes: Self.read(path))
  }

  private static func read(_ path: String) throws(NameListFault) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch CocoaError.fileReadNoSuchFile {
      throw .missing
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }

  /// - Parameter bytes: what such a file holds.
  package init(bytes: [UInt8]) throws(NameListFault) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { throw .notUTF8 }
    if text.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("{\\rtf") { throw .richText }
    tree = try NameTree(list: text)
  }

  /// How many names there are.
  package var count: Int { tree.names }

  /// In a text file, each with its line and column.
  ///
  /// - Parameter path: The file, relative to the site's folder.
  package func findings(in text: String, path: String) -> [Diagnostic] {
    TextMatch.diagnostics(textMatches(NameReading(text)), in: text, path: masking(path))
  }

  /// In a text out of the document at `path`.
  package func findings(in passage: Passage, path: String) -> [Diagnostic] {
    TextMatch.diagnostics(textMatches(NameReading(passage.text)), in: passage, path: masking(path))
  }

  /// In the name of a file or folder, where a capital may begin a word: `KyleExampleReport.pdf`.
  ///
  /// - Parameter place: What the findings point at.
  package func findings(inFileName name: String, at place: SourcePlace) -> [Diagnostic] {
    let place = SourcePlace(path: masking(place.path), line: place.line, column: place.column)
    return TextMatch.diagnostics(textMatches(NameReading(name, capitalsBegin: true)), inNameAt: place)
  }

  /// Whether there is no name on the list in the text, so that it can be printed.
  package func isAbsent(from text: String) -> Bool { tree.matches(in: NameReading(text, capitalsBegin: true)).isEmpty }

  /// A path with every name that is on the list left out of it, so that it can be printed.
  package func masking(_ path: String) -> String { masked(path, matches(in: path, capitalsBegin: true)) }

  /// The same for a sentence, in which a name of one word is left out only where it is quoted, or part of a path:
  /// the May in a date is nobody.
  package func masking(sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    return masked(
      sentence,
      matches(in: sentence, capitalsBegin: true).filter { range in
        let word = bytes[range]
        if word.contains(where: { $0 == 0x20 || $0 == 0x2D }) { return true }
        let joints = Set("/._-%+".utf8)
        let isJoined =
          range.lowerBound > 0 && joints.contains(bytes[range.lowerBound - 1])
          || range.upperBound + 1 < bytes.count && joints.contains(bytes[range.upperBound])
            && bytes[range.upperBound + 1] != 0x20
        let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
        return isJoined || before.count { $0 == "“" } > before.count { $0 == "”" }
      })
  }

  private func matches(in text: String, capitalsBegin: Bool) -> [Range<Int>] {
    tree.matches(in: NameReading(text, capitalsBegin: capitalsBegin)).map(\.range)
  }

  private func masked(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges { bytes.replaceSubrange(range, with: Array(repeating: 0, count: range.count)) }
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: true)
    guard !ranges.isEmpty else { return text }
    let (isFirst, isLast) = (bytes.first == 0, bytes.last == 0)
    return (isFirst ? "…" : "") + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "…")
      + (isLast && !parts.isEmpty ? "…" : "")
  }

  private func textMatches(_ reading: NameReading) -> [TextMatch] {
    tree.matches(in: reading).map {
      TextMatch(
        offset: $0.range.lowerBound, code: .personalName,
        what: "The name on line \($0.line) of the list of names",
        hint: "Take it out. If this person may be named here, take the line out of the list.")
    }
  }
}

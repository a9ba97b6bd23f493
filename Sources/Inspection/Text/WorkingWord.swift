import Foundation

/// A mark that says a paper is not meant for the public: `DRAFT`, `OFFICIAL-SENSITIVE`.
///
/// Single words count in capitals alone, since “draft” and “restricted” are words of any report; “Not for
/// circulation” also with one capital. Misses: small letters in a text, marks whose letters are spaced out
/// or drawn as a picture.
enum WorkingWord {
  static func textMatches(in text: PlainText, _ tokens: [Token]) -> [TextMatch] {
    var found: [TextMatch] = []
    var next = 0
    for index in tokens.indices where index >= next {
      guard let length = length(at: index, of: tokens, in: text) else { continue }
      next = index + length
      found.append(
        TextMatch(
          offset: text.offsets[tokens[index].lowerBound], code: .workingWords,
          what: "A mark of a working paper",
          hint: "Is this the version for the public? Take the mark out, or bring the final version."))
    }
    return found
  }

  /// How many words the mark has that begins there.
  private static func length(at index: Int, of tokens: [Token], in text: PlainText) -> Int? {
    marks[tokens[index].word]?.first { mark in
      index + mark.count <= tokens.count
        && mark.indices.allSatisfy { tokens[index + $0].word == mark[$0] }
        && mark.indices.allSatisfy { $0 == 0 || joins(text.gap(tokens[index + $0 - 1], tokens[index + $0])) }
    }?.count ?? (isCommentBalloon(at: index, of: tokens, in: text) ? 1 : nil)
  }

  private static func joins(_ gap: String) -> Bool {
    gap.allSatisfy { $0.isWhitespace || "-:/_*".contains($0) }
  }

  /// `Commented [AB1]:`, as Word prints its comments into the margin.
  private static func isCommentBalloon(at index: Int, of tokens: [Token], in text: PlainText) -> Bool {
    ["Commented", "COMMENTED"].contains(tokens[index].word) && index + 1 < tokens.count
      && text.gap(tokens[index], tokens[index + 1]) == " ["
  }

  /// By their first words: nearly every word of a text begins none.
  private static let marks: [String: [[String]]] = Dictionary(
    grouping: [
      "OFFICIAL SENSITIVE", "Official Sensitive", "TRACKED CHANGES", "TRACK CHANGES",
      "NOT PROTECTIVELY MARKED", "STRICTLY CONFIDENTIAL", "DRAFT", "RESTRICTED", "CONFIDENTIAL", "EMBARGOED",
    ].map(words)
      + ["circulation", "publication", "distribution", "onward"].flatMap {
        ["Not for \($0)", "NOT FOR \($0.uppercased())", "Not For \($0.capitalized)"].map(words)
      }, by: { $0[0] })

  private static func words(_ mark: String) -> [String] { mark.split(separator: " ").map(String.init) }
}

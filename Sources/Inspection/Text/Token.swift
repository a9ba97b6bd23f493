/// A run of letters and digits in a plain text.
struct Token {
  let range: Range<Int>
  /// Its characters; letter case as written.
  let word: String

  var upperBound: Int { range.upperBound }
  var lowerBound: Int { range.lowerBound }
}

extension PlainText {
  /// Every run of letters and digits. An underscore ends one, since file names are written with it.
  var tokens: [Token] {
    var tokens: [Token] = []
    var start: Int?
    for (index, value) in scalars.enumerated() {
      let inside = Self.isWordPart(value)
      if inside, start == nil { start = index }
      if !inside, let from = start {
        tokens.append(token(from..<index))
        start = nil
      }
    }
    if let from = start { tokens.append(token(from..<scalars.count)) }
    return tokens
  }

  private func token(_ range: Range<Int>) -> Token { Token(range: range, word: string(range)) }

  func string(_ range: Range<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    for value in self.scalars[range] { Unicode.Scalar(value).map { scalars.append($0) } }
    return String(scalars)
  }

  /// The text between two tokens, or as much as `limit` characters of it.
  func gap(_ one: Token, _ other: Token, limit: Int = 40) -> String {
    string(one.upperBound..<min(other.lowerBound, one.upperBound + limit))
  }

  /// The text before a place, at most `limit` characters, in small letters.
  func before(_ index: Int, limit: Int) -> String {
    string(max(0, index - limit)..<index).lowercased()
  }
}

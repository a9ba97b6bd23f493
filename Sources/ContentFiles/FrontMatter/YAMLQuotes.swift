/// Quotation marks round a value.
enum YAMLQuotes {
  /// The text in double quotes, as YAML reads it as it was written.
  static func around(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Without a word processor's quotation marks, which YAML takes for a part of the value.
  static func withoutCurls(_ text: String) -> String {
    guard text.count > 1, let first = text.first, let last = text.last, "“”‘".contains(first), "“”’".contains(last)
    else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

/// A value in YAML, as content uses it.
indirect enum YAML: Sendable {
  typealias Entry = (key: String, value: YAML)

  /// A date, a word or a number, as it is.
  case plain(String)
  /// Any text.
  case text(String)
  /// Markdown of several lines.
  case markdown(String)
  case list([YAML])
  case mapping([Entry])

  static func texts(_ texts: [String]) -> YAML { .list(texts.map { .text($0) }) }
  static func words(_ words: [String]) -> YAML { .list(words.map { .plain($0) }) }
}

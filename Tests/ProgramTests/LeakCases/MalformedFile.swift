import Testing

/// A draft whose file is not as it should be.
struct MalformedFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  private init(_ name: String, _ bytes: [UInt8]) { (testDescription, self.bytes) = (name, bytes) }

  private init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  private static let draft =
    "---\ntitle: Child T\npublished: 2025-01-15\nkind: scr\ndraft: true\n---\nHidden.\n"

  private static func with(_ others: String, insteadOf words: String = "draft: true") -> String {
    draft.replacing(words, with: others)
  }

  /// Those that can be read, as the drafts that they are.
  static let readable = [
    MalformedFile("a byte-order mark", "\u{FEFF}" + draft), MalformedFile("CRLF", draft.lines("\r\n")),
    MalformedFile("a byte-order mark and CRLF", "\u{FEFF}" + draft.lines("\r\n")),
    MalformedFile("CR", draft.lines("\r")),
    MalformedFile("CRLF in some lines", with("draft: true\r", insteadOf: "draft: true")),
    MalformedFile("a tab before a value", with("draft:\ttrue")),
    MalformedFile("a tab behind", with("draft: true\t")),
    MalformedFile("blanks behind ---", draft.replacing("---", with: "---  ")),
    MalformedFile("--- inside a value", with("Child --- T", insteadOf: "Child T")),
    MalformedFile("--- inside a longer value", with("learning: |\n  A\n  ---\n  B\ndraft: true")),
    MalformedFile("no end of the last line", String(draft.dropLast())),
    MalformedFile(
      "a line just short of 500 KB", with("draft: true\nlearning: " + String(repeating: "x", count: 499_800))),
    MalformedFile(
      "keys in brackets", "---\n{title: T, published: 2025-01-15, kind: scr, draft: true}\n---\n"),
  ]

  /// Those of which nobody can tell what they are.
  static let unreadable = fences + keys + encodings

  private static let fences = [
    MalformedFile("nothing", ""), MalformedFile("no front matter", "Hidden.\n"),
    MalformedFile("no closing ---", with("\nHidden", insteadOf: "\n---\nHidden")),
    MalformedFile("one --- alone", "---"), MalformedFile("no keys", "---\n---\nHidden.\n"),
    MalformedFile("front matter in line 2", "\n" + draft),
    MalformedFile("a comment above", "<!-- x -->\n" + draft),
    MalformedFile("a blank before ---", " " + draft), MalformedFile("a longer line", "-" + draft),
    MalformedFile("a dash", draft.replacing("---", with: "\u{2014}")),
    MalformedFile("a no-break space behind ---", draft.replacing("---", with: "---\u{A0}")),
    MalformedFile("TOML", "+++\ntitle = 'Child T'\ndraft = true\n+++\n"),
    MalformedFile("JSON", "{\"title\": \"Child T\", \"draft\": true}\n"),
    MalformedFile("--- alone on a line of a value", with("learning: |\n  A\n---\ndraft: true")),
    MalformedFile("--- alone on a line of a quoted value", with("learning: \"A\n---\nB\"\ndraft: true")),
    MalformedFile("front matter twice", with("Hidden", insteadOf: "draft: true") + draft),
    MalformedFile(
      "the draft in a second front matter",
      "---\ntitle: T\npublished: 2025-01-15\nkind: scr\n---\n\n---\ndraft: true\n---\nHidden.\n"),
  ]

  private static let keys = [
    MalformedFile("a key twice", with("draft: true\ndraft: false")),
    MalformedFile("a quoted key twice", with("draft: true\n\"draft\": false")),
    MalformedFile(
      "two dates", with("published: 2190-01-01\npublished: 2025-01-15", insteadOf: "published: 2025-01-15")),
    MalformedFile("an anchor", with("&a Child T", insteadOf: "Child T")),
    MalformedFile("an alias of itself", with("themes: &a [*a]\ndraft: true")),
    MalformedFile("a merge", with("<<: {draft: true}")), MalformedFile("a tag", with("draft: !!bool true")),
    MalformedFile("a no-break space before a key", with("\u{A0}draft: true")),
    MalformedFile("a no-break space before a value", with("draft: \u{A0}true")),
    MalformedFile("a no-break space for a blank", with("draft:\u{A0}true")),
    MalformedFile("a tab before a key", with("\tdraft: true")),
    MalformedFile("a key moved in", with("  draft: true")),
    MalformedFile("a comment behind a value", with("draft: true # for now")),
    MalformedFile("two documents", with("...\ndraft: true")),
    MalformedFile("a long key", with("? draft\n: true")),
    MalformedFile("a colon of another width", with("draft\u{FF1A} true")),
    MalformedFile("a letter that cannot be seen", with("dra\u{200B}ft: true")),
  ]

  private static let encodings = [
    MalformedFile(
      "a line of 10 MB", with("draft: true\nlearning: " + String(repeating: "x", count: 10_000_000))),
    MalformedFile("a text of 10 MB", draft + String(repeating: "x", count: 10_000_000)),
    MalformedFile("NUL", with("Child\0T", insteadOf: "Child T")),
    MalformedFile("NUL in a key", with("dra\0ft: true")),
    MalformedFile("a byte that is no text", Array(draft.utf8) + [0xE9, 0x0A]),
    MalformedFile("a character cut short", Array(draft.utf8) + [0xE2, 0x80]),
    MalformedFile("UTF-16", [0xFF, 0xFE] + draft.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    MalformedFile("a line end for YAML alone", with("scr\u{2028}draft: true", insteadOf: "scr\ndraft: true")),
    MalformedFile("another one", with("scr\u{85}draft: true", insteadOf: "scr\ndraft: true")),
    MalformedFile("a byte-order mark before a key", with("\u{FEFF}draft: true")),
    MalformedFile("a control character", with("Child\u{1B}[8mT", insteadOf: "Child T")),
  ]
}

extension String {
  fileprivate func lines(_ end: String) -> String { replacing("\n", with: end) }
}

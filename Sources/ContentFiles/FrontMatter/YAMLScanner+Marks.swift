/// Where the marks of a line are: spaces, colons, quotes and `#`.
extension YAMLScanner {
  static func skipSpaces(_ line: [Unicode.Scalar], _ start: Int) -> Int {
    line[min(start, line.count)...].firstIndex { $0 != " " } ?? line.count
  }

  /// The colon behind a key. A key is one word; with `anywhere`, any colon with a space behind it.
  static func endOfKey(
    _ line: [Unicode.Scalar], _ start: Int, anywhere: Bool = false
  ) -> Int? {
    if !anywhere, line[start] == "\"" || line[start] == "'" {
      guard let end = end(of: line[start], in: line, from: start + 1),
        end + 1 < line.count, line[end + 1] == ":"
      else { return nil }
      return end + 1
    }
    if !anywhere, "[{|>&*!%@`".unicodeScalars.contains(line[start]) { return nil }
    return line.indices[start...].first { at in
      line[at] == ":" && (at + 1 == line.count || line[at + 1] == " " || line[at + 1] == "\t")
    }
  }

  /// The `#` that begins a comment behind a value.
  static func comment(in line: [Unicode.Scalar], from start: Int) -> Int? {
    line.indices[start...].first { at in
      line[at] == "#" && at > start && (line[at - 1] == " " || line[at - 1] == "\t")
    }
  }

  static func end(of quote: Unicode.Scalar, in line: [Unicode.Scalar], from start: Int) -> Int? {
    var at = start
    while at < line.count {
      if line[at] == "\\", quote == "\"" {
        at += 1
      } else if line[at] == quote {
        guard quote == "'", at + 1 < line.count, line[at + 1] == "'" else { return at }
        at += 1
      }
      at += 1
    }
    return nil
  }

  static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = scalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}

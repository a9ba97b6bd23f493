import Diagnostics
import Publications
import Yams

/// Reads YAML in the narrow form that content is written in, and says of every fault where it is.
enum YAMLReader {
  /// - Returns: nil when nothing is to be made of it, with at least one problem.
  static func read(
    _ lines: ArraySlice<Substring>, path: String, firstLine: Int
  ) -> (node: YAMLNode?, problems: [Diagnostic]) {
    let text = lines.joined(separator: "\n")
    return PlainYAML.read(text, path: path, firstLine: firstLine).map { ($0, []) }
      ?? readWhole(lines, path: path, firstLine: firstLine)
  }

  /// The same with the whole of YAML, which takes many times as long.
  static func readWhole(
    _ lines: ArraySlice<Substring>, path: String, firstLine: Int
  ) -> (node: YAMLNode?, problems: [Diagnostic]) {
    var scanner = YAMLScanner(lines, path: path, firstLine: firstLine)
    scanner.scan()
    var problems = scanner.problems
    guard !scanner.isRefused else { return (nil, problems) }
    var lines = scanner.lines
    // Each turn mends one duplicate key, so that the next fault shows too. It parses all of it anew,
    // and nobody reads of hundreds.
    for turn in 1...50 {
      do {
        let yaml = lines.joined(separator: "\n")
        // The encoding is given because looking for the default reads the environment.
        let node = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
        let hasMarks = !problems.isEmpty
        return (node.map { YAMLNode($0, path: path, line: firstLine, hasMarks: hasMarks) }, problems)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let name = names.first,
          let place = mark(&lines, name, after: context.mark, times: turn)
        else { return (nil, problems + [duplicate(names.first ?? "", .init(path: path, line: firstLine))]) }
        problems.append(
          duplicate(
            name, SourcePlace(path: path, line: place.line + firstLine, column: place.column + 1),
            first: context.mark.line + firstLine - 1))
      } catch {
        return (nil, problems + [diagnostic(error, lines, path, firstLine)])
      }
    }
    return (nil, problems)
  }

  private static func duplicate(_ name: String, _ place: SourcePlace, first: Int? = nil) -> Diagnostic {
    Diagnostic(
      place, .duplicateKey,
      "\(name) is there twice" + (first.map { "; the first is in line \($0)." } ?? "."),
      hint: "Keep one of the two.")
  }

  /// Renames the second of two equal keys, each time to another name. Line and column of what it gives back count from 0.
  private static func mark(
    _ lines: inout [String], _ name: String, after first: Mark, times: Int
  ) -> (line: Int, column: Int)? {
    for number in max(0, first.line - 1)..<lines.count {
      let line = Array(lines[number].unicodeScalars)
      let key = Array(name.unicodeScalars)
      let start = number == first.line - 1 ? first.column - 1 + key.count : 0
      guard line.count >= key.count, start <= line.count - key.count else { continue }
      for column in start...(line.count - key.count) {
        guard line[column..<(column + key.count)].elementsEqual(key),
          column == 0 || " {,\"'".unicodeScalars.contains(line[column - 1]),
          line[(column + key.count)...].drop(while: { "\"' ".unicodeScalars.contains($0) }).first == ":"
        else { continue }
        var scalars = line
        scalars.insert(contentsOf: Array(repeating: YAMLNode.brokenMark, count: times), at: column)
        lines[number] = String(String.UnicodeScalarView(scalars))
        return (number, column)
      }
    }
    return nil
  }

  private static func diagnostic(
    _ error: any Error, _ lines: [String], _ path: String, _ firstLine: Int
  ) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(SourcePlace(path: path, line: firstLine), .yaml, "The keys cannot be read.")
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let line = min(max(mark.line, 1), max(lines.count, 1))
      return Diagnostic(
        SourcePlace(path: path, line: line + firstLine - 1, column: max(mark.column, 1)), .yaml,
        "This cannot be read as a key and its value.", hint: "\(advice(for: problem)) \(hint)")
    default:
      return Diagnostic(
        SourcePlace(path: path, line: firstLine), .yaml, "The keys cannot be read.", hint: hint)
    }
  }

  /// The reader goes on as long as it can, so that the slip is often above the place that it names.
  ///
  /// - Parameter problem: libyaml's words.
  private static func advice(for problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "Look at the line above, too: there may be no space behind a colon."
    case "found unexpected end of stream":
      "A quotation mark that opens a value is not closed. Look at the lines above, too."
    case "did not find expected '-' indicator", "did not find expected key":
      "Look whether each line begins as far in as its neighbours, and whether a value that begins with a quotation mark "
        + "ends with one."
    case "found character that cannot start any token": "This value wants quotes: \"…\"."
    default: "Look at the line above, too."
    }
  }

  private static let hint =
    "Each key is at the beginning of a line, with a colon and a space behind it. What belongs to a key is moved in by "
    + "two spaces."
}

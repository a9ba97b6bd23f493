import Foundation
import Testing

/// The codes that the sources report, found by reading them.
///
/// A code is the second thing that is given to `Diagnostic` or to a function that takes a `_ code: String`
/// after the place: `findings.add(place, "wrong-date", …)`.
struct ReportedCodes {
  /// By code, where it is reported.
  private(set) var places: [String: Set<String>] = [:]
  /// Where a code is given that cannot be read here.
  private(set) var unseen: [String] = []

  init() throws {
    let sources = try Self.sources()
    let helpers = sources.reduce(into: Set<String>()) { $0.formUnion(Self.helpers(in: $1.text)) }
    for source in sources {
      if source.path.contains("/Inspection/") {
        readInspection(source)
      } else {
        read(source, helpers)
        checkParameters(of: source)
      }
    }
  }

  /// The names of functions that are given a code in second place.
  private static func helpers(in text: String) -> [String] {
    text.matches(of: /func (\w+)\(\s*_ \w+: \w+, _ code: String/).map { String($0.1) }
  }

  private mutating func read(_ source: (path: String, text: String), _ helpers: Set<String>) {
    let ownHelpers = Set(Self.helpers(in: source.text))
    for call in source.text.matches(of: /(\w+\.)?(\w+)\(/) {
      let name = String(call.2)
      guard name == "Diagnostic" || helpers.contains(name),
        let code = Self.secondArgument(source.text[call.range.upperBound...])
      else { continue }
      if let literal = code.wholeMatch(of: /"([a-z][a-z0-9-]*)"/) {
        places[String(literal.1), default: []].insert(source.path)
        continue
      }
      // Other things are added and reported, too.
      let isReport =
        name == "Diagnostic" || ownHelpers.contains(name) || ["findings.", "problems."].contains(call.1)
      if isReport, code != "code", code != "_ code: String" { unseen.append("\(source.path): \(code)") }
    }
    // `let (code, name) = switch … { case …: ("yaml-tag", "tag") }`, passed on as `code`.
    for choice in source.text.matches(of: /let \(code,[^=]*=([^}]*)\}/) {
      for code in choice.1.matches(of: /\("([a-z][a-z0-9-]*)",/) {
        places[String(code.1), default: []].insert(source.path)
      }
    }
  }

  /// There, a code begins with what it is about, and nothing else does.
  private mutating func readInspection(_ source: (path: String, text: String)) {
    for code in source.text.matches(of: /"((?:personal|document|picture|not-checked|working)-[a-z-]+)"/) {
      places[String(code.1), default: []].insert(source.path)
    }
  }

  /// A function that takes a code in another place would not be looked for.
  private mutating func checkParameters(of source: (path: String, text: String)) {
    guard !source.path.hasSuffix("/Diagnostic.swift") else { return }
    let parameters = source.text.matches(of: /[ (]code: String/).count
    if parameters != Self.helpers(in: source.text).count { unseen.append("\(source.path): code: String") }
    for choice in source.text.matches(of: /(?:let|var) code(?:: String)? =\s*(.*)/) where choice.1.contains("\"") {
      unseen.append("\(source.path): \(choice.0)")
    }
  }

  /// - Parameter text: behind the opening bracket of a call.
  /// - Returns: nil when there is only one argument.
  private static func secondArgument(_ text: Substring) -> String? {
    var (depth, isText, start) = (0, false, text.startIndex)
    var isSecond = false
    var at = text.startIndex
    while at < text.endIndex {
      let character = text[at]
      if isText {
        if character == "\\" { at = text.index(after: at) } else if character == "\"" { isText = false }
      } else if character == "\"" {
        isText = true
      } else if "([{".contains(character) {
        depth += 1
      } else if depth > 0, ")]}".contains(character) {
        depth -= 1
      } else if depth == 0, ",)".contains(character) {
        if isSecond { return text[start..<at].trimmingCharacters(in: .whitespacesAndNewlines) }
        if character == ")" { return nil }
        (isSecond, start) = (true, text.index(after: at))
      }
      at = text.index(after: at)
    }
    return nil
  }

  /// All of `Sources/` but the explanations themselves.
  private static func sources() throws -> [(path: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources")
    let names = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") && !$0.contains("/Explanations/") } ?? []
    try #require(!names.isEmpty, "Sources has no sources")
    return try names.sorted().map { name in
      ("Sources/\(name)", try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }
}

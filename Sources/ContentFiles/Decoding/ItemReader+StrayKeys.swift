import Bytes
import Diagnostics
import Keys
import Publications

extension ItemReader {
  /// A `---` inside a value ends the keys there. Those behind it would be text, a `draft: true` among
  /// them, up to the `---` that was meant to end them all.
  func checkForStrayKeys(_ parts: FrontMatter) {
    // Hardly a text has a rule.
    guard parts.body.hasLine(beginningWith: "---") else { return }
    let lines = SourceText.lines(of: parts.body)
    guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
    let start = lines[first].isRule ? first + 1 : first
    guard let end = lines[start...].firstIndex(where: \.isRule) else { return }
    let block = lines[start..<end]
    // In a fence they are an example.
    guard !block.contains(where: { $0.hasPrefix("```") || $0.hasPrefix("~~~") }),
      let stray = block.firstIndex(where: isKey)
    else { return }
    findings.add(
      SourcePlace(path: source.path, line: parts.bodyLine + stray), .strayKey,
      "This looks like a key, but the keys end in line \(parts.bodyLine - 1).",
      hint: "A line of --- ends the keys, inside a value too. There, move it in by two spaces.")
  }

  private func isKey(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return source.id.type.keys.contains { $0.name == line[..<colon] }
  }
}

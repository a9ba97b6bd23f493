extension Code {
  /// Its explanation, laid out for a terminal of 80 columns, with an end to its last line.
  package var explained: String {
    let explanation = explanation
    var parts = ["\(rawValue): \(explanation.title)".wrapped()]
    if let example = explanation.example { parts.append(example.indented(by: 4)) }
    let sections = [
      ("What it means", explanation.meaning), ("Why it matters", explanation.why), ("What to do", explanation.remedy),
    ]
    for (heading, words) in sections {
      let lines = words.split(separator: "\n").map { $0.wrapped(indent: 2) }
      parts.append("\(heading)\n\(lines.joined(separator: "\n"))")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension StringProtocol {
  /// In lines of 80 characters at the most. Behind `- `, they stand below the first word.
  fileprivate func wrapped(indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    let hanging = hasPrefix("- ") ? margin + "  " : margin
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= 80 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append((lines.isEmpty ? margin : hanging) + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}

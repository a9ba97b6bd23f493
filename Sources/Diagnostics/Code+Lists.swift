extension Code {
  private static var sorted: [Code] { allCases.sorted { $0.rawValue < $1.rawValue } }

  /// All messages for a terminal, by their codes.
  package static var list: String {
    let width = allCases.map(\.rawValue.count).max() ?? 0
    return sorted.map { code in
      let gap = String(repeating: " ", count: width - code.rawValue.count)
      return "\(code.rawValue)\(gap)  \(code.explanation.title)\n"
    }.joined()
  }

  /// All messages as a table of Markdown, with what each of them stops.
  package static var table: String {
    let rows = sorted.map { "| `\($0.rawValue)` | \($0.explanation.title) | \($0.stops.words) |\n" }
    return "| code | what is wrong | what it stops |\n|---|---|---|\n" + rows.joined()
  }
}

extension Stops {
  /// For the guide.
  var words: String {
    switch self {
    case .nothing: "nothing"
    case .publish: "`publish`"
    case .buildAndPublish: "`build` and `publish`"
    case .allButADraft: "everything, and nothing in a draft"
    case .always: "everything"
    case .untilSignedOff: "`publish`, until somebody signs the document off"
    case .untilLookedAt: "`publish`, until somebody has looked"
    }
  }
}

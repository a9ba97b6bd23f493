/// Orders titles as people do: letter case is ignored, and a run of digits counts as a number.
struct TitleOrder: Hashable, Comparable, Sendable {
  private enum Part: Hashable, Comparable {
    case number(digits: Int, value: String)
    case text(String)
  }

  private let parts: [Part]
  private let title: String

  init(_ title: String) {
    self.title = title
    var parts: [Part] = []
    var rest = title.lowercased()[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
      rest = rest[run.endIndex...]
      let digits = String(run.drop { $0 == "0" })
      parts.append(isDigit ? .number(digits: digits.count, value: digits) : .text(String(run)))
    }
    self.parts = parts
  }

  static func < (one: TitleOrder, other: TitleOrder) -> Bool {
    for (a, b) in zip(one.parts, other.parts) where a != b { return a < b }
    return one.parts.count == other.parts.count
      ? one.title < other.title : one.parts.count < other.parts.count
  }
}

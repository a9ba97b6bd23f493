/// What a message means, why it matters, and how to put it right, for the person who writes the content.
package struct Explanation: Sendable {
  /// A few words, without a full stop.
  package let title: String
  /// What the program has seen.
  package let meaning: String
  /// What could go wrong.
  package let why: String
  /// What to do. A line that begins with `- ` is one of several things.
  package let remedy: String
  /// A few lines of content.
  package let example: String?

  /// - Parameters: texts that may be written over several lines; only `- ` at the beginning of a line, and
  ///   the lines of an example, stay where they are.
  init(_ title: String, example: String? = nil, meaning: String, why: String, remedy: String) {
    self.title = title
    self.example = example
    self.meaning = meaning.joiningLines
    self.why = why.joiningLines
    self.remedy = remedy.joiningLines
  }
}

extension Code {
  package var explanation: Explanation { row.explanation }
}

extension String {
  fileprivate var joiningLines: String {
    split(separator: "\n").reduce(into: "") { text, line in
      if !text.isEmpty { text += line.hasPrefix("- ") ? "\n" : " " }
      text += line
    }
  }
}

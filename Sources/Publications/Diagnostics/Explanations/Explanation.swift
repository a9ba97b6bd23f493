/// What a code of a message means, why it matters, and how to put it right, for the person who writes the
/// content.
public struct Explanation: Sendable {
  /// As in `Diagnostic`: `unknown-key`.
  public let code: String
  /// A few words, without a full stop.
  public let title: String
  /// What the program has seen.
  public let meaning: String
  /// What could go wrong.
  public let why: String
  /// What to do. A line that begins with `- ` is one of several things.
  public let remedy: String
  /// A few lines of content.
  public let example: String?

  /// - Parameters: texts that may be written over several lines; only `- ` at the beginning of a line, and
  ///   the lines of an example, stay where they are.
  init(_ code: String, _ title: String, example: String? = nil, meaning: String, why: String, remedy: String) {
    self.code = code
    self.title = title
    self.example = example
    self.meaning = meaning.joiningLines
    self.why = why.joiningLines
    self.remedy = remedy.joiningLines
  }
}

extension Explanation {
  /// By code.
  public static let all: [String: Explanation] = Dictionary(
    topics.joined().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// All codes, in alphabetical order.
  public static var codes: [String] { all.keys.sorted() }

  public static func of(_ code: String) -> Explanation? { all[code] }

  static let topics = [
    ofFiles, ofKeys, ofYAML, ofValues, ofDates, ofThemes, ofDocuments, ofLinks, ofReferences, ofText, ofBlocks,
    ofSettings, ofRegister, ofLive, ofMovingIn, ofPromises, ofOutput, ofAdvice,
    ofInspection,
  ]
}

extension String {
  fileprivate var joiningLines: String {
    split(separator: "\n").reduce(into: "") { text, line in
      if !text.isEmpty { text += line.hasPrefix("- ") ? "\n" : " " }
      text += line
    }
  }
}

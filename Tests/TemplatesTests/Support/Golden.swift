import Foundation
import TestSupport
import Testing

/// A text as somebody has looked at it and found it right.
struct Golden {
  /// In `Golden/`.
  let name: String

  private static let folder = "\(Sites.repository)/Tests/TemplatesTests/Golden"
  /// Whether what is now is taken as right: `make accept`.
  static let isAccepting = ProcessInfo.processInfo.environment["TWELVEMONTH_ACCEPT"] == "1"

  /// Compares, or takes the text as the new right one.
  func check(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    let path = "\(Self.folder)/\(name)"
    if Self.isAccepting {
      try FileManager.default.createDirectory(
        atPath: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
      return
    }
    let golden = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    guard let difference = Self.firstDifference(between: golden, and: text) else { return }
    Issue.record(
      """
      Golden/\(name) is different. \(difference)
      When the new text is right, make accept takes it as golden.
      """, sourceLocation: location)
  }

  private static func firstDifference(between golden: String, and text: String) -> String? {
    guard golden != text else { return nil }
    let old = golden.utf8.split(separator: 10, omittingEmptySubsequences: false).map(String.init)
    let new = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(String.init)
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [String?]) -> String { line < lines.count ? lines[line] ?? "" : "(no line)" }
    return "Line \(line + 1)\n  was: \(shown(old))\n  is:  \(shown(new))"
  }
}

extension String {
  /// The style and the scripts without the versions in their names, so that one that changes changes no golden file.
  var withoutVersions: String { replacing(#/-[0-9a-f]{8}\.(css|js)/#) { "-VERSION.\($0.output.1)" } }
}

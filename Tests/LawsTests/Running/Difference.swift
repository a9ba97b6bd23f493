import TestSupport

/// The first place at which two sites differ.
struct Difference: CustomStringConvertible {
  let description: String

  /// Nil when they are the same, byte for byte.
  init?(between whole: BuiltSite, and without: BuiltSite) {
    let paths = Set(whole.files.keys).union(without.files.keys).sorted()
    guard let path = paths.first(where: { whole.files[$0] != without.files[$0] }) else { return nil }
    switch (whole.files[path], without.files[path]) {
    case (nil, _): description = "\(path) is missing"
    case (_, nil): description = "\(path) should not be there"
    case (let one?, let other?): description = "\(path)\(Self.line(one, other))"
    }
  }

  private static func line(_ one: [UInt8], _ other: [UInt8]) -> String {
    let (lines, others) = (lines(one), lines(other))
    let number = zip(lines, others).prefix { $0 == $1 }.underestimatedCount
    func shown(_ lines: [String]) -> String { number < lines.count ? lines[number] : "(the end)" }
    return """
      , line \(number + 1):
          with what is absent:    \(shown(lines))
          without what is absent: \(shown(others))
      """
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

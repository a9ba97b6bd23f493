import Diagnostics
import Foundation
import Publications
import TestSupport
import Testing

@Suite struct `The register survives hands` {
  private func damaged(_ change: (String) -> String) async throws -> [Diagnostic] {
    let site = try await SpringSite.copy()
    try site.edit("register.csv", change)
    return try await site.refusal { try await site.build(SpringSite.now) }
  }

  static let line = "published,pages/help,2026-03-01T10:00:00Z,,,"

  @Test(arguments: [
    "publisht,pages/help,2026-03-01T10:00:00Z,,,", "published,pages/Help,2026-03-01T10:00:00Z,,,",
    "published,help,2026-03-01T10:00:00Z,,,", "published,pages/help,2026-03-01,,,",
    "published,pages/help,01/03/2026 10:00,,,",
    "published,pages/help,2026-03-01T10:00:00Z,2027-02-30,,",
    "published,pages/help,2026-03-01T10:00:00Z,2027,,",
    "published,pages/help,2026-03-01T10:00:00Z,,",
    "published,pages/help,2026-03-01T10:00:00Z,,,,",
    "published,pages/help,2026-03-01T10:00:00Z,,a.pdf,",
    "document,pages/help,2026-03-01T10:00:00Z,,,",
    "document,pages/help,2026-03-01T10:00:00Z,,a.pdf,00ff",
    "document,pages/help,2026-03-01T10:00:00Z,,../a.pdf," + String(repeating: "0", count: 64),
    "published;pages/help;2026-03-01T10:00:00Z;;;", ",,,,,", "published,pa", String(repeating: "\"", count: 5_000_000),
    "published,pages/help,2026-03-01T10:00:00Z,,," + String(repeating: " ", count: 1_000),
  ])
  func `A damaged line is an error at its line`(line: String) async throws {
    let problems = try await damaged { $0.replacing(Self.line, with: line) }
    #expect(problems.map(\.code.rawValue) == ["register-damaged"])
    #expect(problems.first?.place == SourcePlace(path: "Content/register.csv", line: 6))
    #expect(problems.first?.message == "This line of the register is damaged.")
  }

  @Test(arguments: ["p", "published,pages/help,2026-03", "document,pages/help,2026-03-01T10:00:00Z,,a.pdf,00ff"])
  func `A last line that breaks off may be deleted`(line: String) async throws {
    let problems = try await damaged { $0 + line }
    #expect(problems.map(\.message) == ["The last line of the register breaks off."])
    #expect(problems.first?.hint?.contains("delete the line, and publish again") == true)
  }

  @Test func `What a merge left is an error that says so`() async throws {
    let problems = try await damaged {
      $0.replacing(
        Self.line, with: "<<<<<<< HEAD\n\(Self.line)\n=======\n\(Self.line)\n>>>>>>> main")
    }
    #expect(problems.map(\.place.line) == [6, 8, 10])
    #expect(Set(problems.map(\.message)) == ["This line is left over from merging two versions."])
  }

  /// Bytes that say the same.
  static let same: [(name: String, change: @Sendable (String) -> String)] = [
    ("CRLF", { $0.replacing("\n", with: "\r\n") }),
    ("a byte-order mark", { "\u{FEFF}" + $0 }),
    ("no end of the last line", { String($0.dropLast()) }),
    ("blank lines", { $0.replacing("\n", with: "\n\n") }),
    ("no head", { String($0.drop { $0 != "\n" }.dropFirst()) }),
    (
      "quotation marks",
      { text in
        text.split(separator: "\n").map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(
            separator: ",")
        }.joined(separator: "\n") + "\n"
      }
    ),
    ("every line twice", { $0 + $0 }),
    ("another order", { $0.split(separator: "\n").reversed().joined(separator: "\n") + "\n" }),
  ]

  @Test(arguments: same)
  func `What says the same is read as the same, and appended to`(
    name: String, change: @Sendable (String) -> String
  ) async throws {
    let site = try await SpringSite.copy()
    try site.forgetLastRun()
    try site.edit("register.csv", change)
    let before = site.scratch.text("site/Content/register.csv") ?? ""
    #expect(try await site.publish(SpringSite.now).output == nil)
    #expect(site.scratch.text("site/Content/register.csv") == before)
    try BrokenPromise.withdraw(SpringSite.review)(site)
    try await site.publish(SpringSite.now)
    let end = name == "CRLF" ? "\r\n" : "\n"
    let after = site.scratch.text("site/Content/register.csv") ?? ""
    let new = before + (name.hasPrefix("no end") ? end : "") + "withdrawn,reviews/child-s,2026-06-15T11:00:00Z,,,\(end)"
    #expect(after.hasPrefix(new))
    #expect(after.dropFirst(new.count).split(whereSeparator: \.isNewline).count == 3)
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
  }

  @Test func `A register that grew past all measure is an error, and is not read`() async throws {
    let problems = try await damaged { $0 + String(repeating: "\(Self.line)\n", count: 1_200_000) }
    #expect(problems.map(\.code.rawValue) == ["file-too-large"])
  }

  @Test func `The moments tell the order of lines that were merged, not their places`() async throws {
    let site = try await SpringSite.copy()
    try site.edit("register.csv") {
      $0
        + "restored,reviews/child-s,2026-05-20T10:00:00Z,,,\nwithdrawn,reviews/child-s,2026-05-10T10:00:00Z,,,\n"
        + "archived,thematic-reports/infants,2026-05-11T10:00:00Z,,,\n"
        + "restored,thematic-reports/infants,2026-05-12T10:00:00Z,,,\n"
    }
    #expect(try await site.publish(SpringSite.now).output == nil)
  }

  @Test func `A register that was lost is begun anew, with what is there`() async throws {
    let site = try await SpringSite.copy()
    try site.remove("register.csv")
    try site.forgetLastRun()
    try FileManager.default.removeItem(atPath: site.scratch("live"))
    #expect(try await site.publish(SpringSite.now).isFirst)
    #expect(site.lines.count == 15)
  }

  @Test func `A head without lines is no register yet`() async throws {
    let site = try await SpringSite.copy()
    try site.write("register.csv", "event,item,moment,until,file,sha256\n")
    try site.forgetLastRun()
    try FileManager.default.removeItem(atPath: site.scratch("live"))
    #expect(try await site.publish(SpringSite.now).isFirst)
    #expect(site.scratch.text("site/Content/register.csv")?.ranges(of: "event,item").count == 1)
  }
}

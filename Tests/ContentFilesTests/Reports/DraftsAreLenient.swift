import TestSupport
import Testing

/// An unfinished draft stops nobody: what it only lacks is a warning. What is malformed is an
/// error, and what is under embargo is held to everything.
@Suite struct `Drafts are lenient` {
  /// Everything that may be missing, by the lines of a review.
  static let missing = [
    ("", "", ["2:1 missing-key", "2:1 missing-key"]),
    ("kind: scr\npublished: 2026-12-10\noutcome: redacted", "", ["2:1 missing-key"]),
    (
      "kind: scr\npublished: 2026-12-10\ndocuments: [{file: report.pdf, kind: report}]", "",
      ["6:20 missing-file"]
    ),
    (
      "kind: scr\npublished: 2026-12-10\ndocuments: [{file: report.pdf}]", "",
      ["6:13 missing-key", "6:20 missing-file"]
    ),
    ("kind: scr\npublished: 2026-12-10\ndocuments: [{kind: report}]", "", ["6:13 missing-key"]),
    ("kind: scr\npublished: 2026-12-10\nwithdrawn: {on: 2027-01-01}", "", ["6:12 missing-key"]),
    ("kind: scr\npublished: 2026-12-10\nnotice: {kind: legal}", "", ["6:9 missing-key"]),
    ("kind: scr\npublished: 2026-12-10", "See [the plan](plan.pdf).", ["7:16 dead-link"]),
    ("kind: scr\npublished: 2026-12-10", "See [it](../learning-packs/none.md).", ["7:10 dead-link"]),
    ("kind: scr\npublished: 2026-12-10", "See [it](/learning-packs/none/).", ["7:10 dead-link"]),
    ("kind: scr\npublished: 2026-12-10", "![A plan](plan.png)", ["7:11 dead-link"]),
    ("kind: scr\npublished: 2026-12-10", "```list\nitems: [reviews/none]\n```", ["8:9 unknown-item"]),
    ("kind: scr\npublished: 2026-12-10", "```list\n```", ["7:1 missing-key"]),
  ]

  static func review(_ id: String, _ lines: String, _ text: String, draft: Bool) async throws -> OneFile {
    // Line 3 is the same length either way.
    try await OneFile(
      id,
      "---\ntitle: X\n\(draft ? "draft: true" : "draft: false")\n\(lines.isEmpty ? "# None." : lines)\n---\n\(text)\n")
  }

  @Test(arguments: missing)
  func `What a draft only lacks is a warning`(lines: String, text: String, problems: [String]) async throws {
    let draft = try await Self.review("reviews/child-x", lines, text, draft: true)
    #expect(
      draft.problems == problems.map { $0.replacing(" ", with: " warning ") })
    #expect(draft.reading.content.hasErrors == false)
  }

  @Test(arguments: missing)
  func `What is under embargo is held to it`(lines: String, text: String, problems: [String]) async throws {
    let embargoed = try await Self.review("reviews/child-x", lines, text, draft: false)
    #expect(embargoed.problems == problems)
  }

  static let malformed = [
    ("published: soon", "", "4:12 wrong-date"), ("kind: scrr", "", "4:7 unknown-value"),
    ("sumary: Words.", "", "4:1 unknown-key"), ("summary:", "", "4:1 no-value"),
    ("summary: \"\"", "", "4:10 empty-text"), ("outcome: some", "", "4:10 unknown-value"),
    ("title: Y", "", "4:1 duplicate-key"), ("publisher: *a b", "", "4:12 yaml-alias"),
    ("documents: [{file: ../a.pdf, kind: report}]", "", "4:20 file-name"),
    ("documents: [{url: x, kind: report}]", "", "4:19 wrong-address"),
    ("documents: [{url: https://a.example, kind: overview}]", "", "4:44 unknown-value"),
    ("updated: 2026-2-3", "", "4:10 wrong-date"), ("publisher: A: b", "", "4:13 unquoted-colon"),
    ("former_urls: [x]", "", "4:15 wrong-address"), ("former_urls: [/archive/]", "", "4:15 address-taken"),
    ("# None.", "# Top", "6:1 top-heading"), ("# None.", "[it](javascript:x)", "6:6 wrong-address"),
    ("# None.", "```lsit\n```", "6:1 unknown-block"), ("# None.", "[us](contact:press)", "6:6 unknown-contact"),
    ("# None.", "```list\nof: reports\n```", "7:5 unknown-value"),
  ]

  @Test(arguments: malformed)
  func `What is malformed is an error, in a draft too`(lines: String, text: String, problem: String) async throws {
    let file = try await Self.review("reviews/child-x", lines, text, draft: true)
    #expect(file.problems.filter { !$0.contains("warning") } == [problem])
    // The kind and the day that it lacks, but for those that it has.
    #expect(file.problems.filter { $0.contains("warning") }.allSatisfy { $0.hasSuffix("missing-key") })
  }

  @Test func `A title is never missing`() async throws {
    let file = try await OneFile("reviews/child-x", "---\ndraft: true\n---\n")
    #expect(file.problems.contains("2:1 missing-key"))
    #expect(file.words.contains("title is missing"))
  }

  @Test func `A draft's broken file is an error, and one that nothing names yet is a warning`() async throws {
    let reading = try await SiteReading([
      "Content/reviews/child-x/index.md":
        "---\ntitle: X\ndraft: true\ndocuments: [{file: a.pdf, kind: report}]\n---\n",
      "Content/reviews/child-x/a.pdf": "Words.", "Content/reviews/child-x/b.txt": "Words.",
    ])
    #expect(
      reading.problems.filter { !$0.contains("missing-key") } == [
        "Content/reviews/child-x/a.pdf:1:1: error wrong-file",
        "Content/reviews/child-x/b.txt:1:1: warning forgotten-file",
      ])
  }

  @Test func `A draft of every type may have a title alone`() async throws {
    var files: [String: String] = [:]
    for folder in ["reviews", "learning-packs", "thematic-reports", "training", "national", "pages"] {
      files["Content/\(folder)/x.md"] = "---\ntitle: X\ndraft: true\n---\n"
    }
    let reading = try await SiteReading(files)
    #expect(!reading.problems.isEmpty)
    #expect(reading.problems.allSatisfy { $0.hasSuffix(":2:1: warning missing-key") }, "\(reading.problems)")
  }
}

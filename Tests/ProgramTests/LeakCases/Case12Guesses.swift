import Foundation
import TestSupport
import Testing

/// Ignite and Zola publish what says `darft: true`; others take the file's time for its date.
@Suite struct `Leak case 12: what others guess` {
  static let guesses = [
    "draft: yes", "draft: Yes", "draft: on", "draft: y", "draft: 1", "draft: True", "draft: TRUE", "draft: t",
    "draft: \"true\"", "draft: 'true'", "draft: truee", "draft: [true]", "draft: {true: true}", "draft:",
    "draft: ~", "draft: null", "draft: no", "draft: off", "draft: 0", "Draft: true", "DRAFT: true",
    "darft: true",
    "drafts: true", "is_draft: true", "_draft: true", "draft?: true", "dr\u{430}ft: true", "draft : yes",
    "status: draft", "hidden: true", "private: true", "published: no", "published: false", "published: never",
    "published: later", "published:", "Published: 2190-01-01", "publish: 2190-01-01", "date: 2190-01-01",
    "embargo: 2190-01-01", "expires: 2020-01-01", "withdrawn: true", "withdrawn: 2026-10-01",
    "outcome: Anonymous",
    "outcome: hidden", "draft:true",
  ]

  private static func review(_ line: String) -> String {
    let published = line.hasPrefix("published:") ? "" : "\npublished: 2025-01-15"
    return item("title: Child T\nkind: scr\n\(line)\(published)")
  }

  @Test(arguments: guesses)
  func `What is meant as hidden is not guessed at`(line: String) async throws {
    let faults = try await ["Content/reviews/child-t.md": Self.review(line)].faults()
    #expect(faults.first?.place.path == "Content/reviews/child-t.md")
    #expect((4...5).contains(faults.first?.place.line ?? 0))
  }

  @Test func `The program names each and writes nothing`() throws {
    let site = try ProgramSite()
    for (number, line) in Self.guesses.enumerated() {
      try site.write("Content/reviews/child-\(number).md", Self.review(line))
    }
    let before = site.scratch.snapshot
    let result = try site.run("build")
    #expect(result.status == 1)
    for (number, line) in Self.guesses.enumerated() {
      #expect(result.errors.contains("Content/reviews/child-\(number).md:"), "\(line)")
    }
    #expect(site.scratch.snapshot == before)
  }

  @Test(arguments: [
    ("reviews", "kind: scr"), ("learning-packs", "kind: briefing"), ("thematic-reports", "language: en-GB"),
    ("training", "on_demand: true"), ("national", "url: https://a.example/\npublisher: P"),
  ])
  func `Without published, a file's time is not its date`(type: String, keys: String) throws {
    let file = "Content/\(type)/a.md"
    let site = try ProgramSite([file: item("title: A\n\(keys)")])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
      ofItemAtPath: site.scratch("work/site/\(file)"))
    try site.expectRefusal(1, saying: "\(file):2:1: error: published is missing.", arguments: "build")
  }

  @Test(arguments: [
    "draft: true", "draft:   true", "draft:\ttrue", "draft : true", "\"draft\": true", "'draft': true",
    "draft:\n  true", "published: 2190", "outcome: anonymous",
  ])
  func `What says it plainly is hidden`(line: String) async throws {
    try await expectNoTrace(of: ["Content/reviews/child-t.md": Self.review(line)], in: ChildT.others)
  }
}

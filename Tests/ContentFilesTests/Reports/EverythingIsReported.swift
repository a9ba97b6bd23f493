import Foundation
import TestSupport
import Testing

/// One run tells all that is wrong, in order, and nothing that is not.
@Suite struct `Everything is reported` {
  @Test func `Several mistakes of several kinds in one file`() async throws {
    let file = try await OneFile(
      "reviews/child-s/index",
      """
      ---
      titel: Child S
      title: Child S: a review
      kind: lscpr
      published: 25/11/2026
      summary: *Words*, and more
      Draft: true
      updated:
      publisher: Words # for us
      publisher: Again
      outcome: some
      themes: Neglect
      documents:
        - file: report.pdf
          kind: overview
          pages: 3
        - {url: x, kind: report}
      learning: "# Top"
      ---

      # Top

      See [it](nothing.md), <br> and [it](javascript:x).

      ```lsit
      ```

      ```list
      of: reports
      ```
      """)
    #expect(
      file.problems == [
        "2:1 unknown-key", "3:15 unquoted-colon", "4:7 unknown-value", "5:12 wrong-date", "6:10 yaml-alias",
        "7:1 unknown-key", "8:1 no-value", "9:18 comment-after-value", "10:1 duplicate-key",
        "11:10 unknown-value", "12:9 wrong-form", "14:11 missing-file", "15:11 unknown-value", "16:5 unknown-key",
        "17:11 wrong-address", "18:12 top-heading", "21:1 top-heading", "23:10 dead-link",
        "23:23 warning raw-html", "23:37 wrong-address", "25:1 unknown-block", "29:5 unknown-value",
      ])
  }

  @Test func `Front matter that cannot be read does not hide the text`() async throws {
    for keys in ["title: [A", "title: A\n\tkind: scr", "title: &a [b]", "title: A\n<<: *a", "- a"] {
      let file = try await OneFile("reviews/a", "---\n\(keys)\n---\n# Top\n\n[it](javascript:x)\n")
      #expect(file.problems.count == 3, "\(file.problems)")
      #expect(file.problems.dropFirst().map { $0.split(separator: " ").last } == ["top-heading", "wrong-address"])
    }
  }

  /// Files that refer in every way to `reviews/child-t`.
  static let others = [
    "Content/learning-packs/a.md": "---\ntitle: A\npublished: undated\nabout: [reviews/child-t]\n---\n",
    "Content/pages/b/index.md": """
    ---
    title: B
    documents:
      - {item: reviews/child-t, kind: report}
      - {item: reviews/child-t/report.txt, kind: report}
    ---
    [a](../../reviews/child-t/index.md) [b](/reviews/child-t/) [c](../../reviews/child-t/report.txt)

    ```list
    items: [reviews/child-t]
    ```

    ```list
    of: reviews
    theme: Neglect
    ```

    ```when
    item: reviews/child-t
    text: Words.
    ```
    """,
  ]

  static let rest = "themes: [Neglect]\ndocuments: [{file: report.txt, kind: report}]\n"
  static let broken = [
    "---\ntitle: Child T\nkind: scr\npublished: soon\n\(rest)---\n",
    "---\ntitle: Child T\nkind: scr\n\(rest)---\n",
    "---\ntitle: [Child T\n---\n",
    "---\ntitle: Child T\n\tkind: scr\n---\n",
    "---\n- a\n---\n",
    "Only text.\n",
    "",
    "---\ntitle: A\u{0}\n---\n",
  ]

  @Test(arguments: broken)
  func `A mistake in one file makes none in others`(text: String) async throws {
    let files = Self.others.merging(
      [
        "Content/reviews/child-t/index.md": text, "Content/reviews/child-t/report.txt": "Words.",
      ]) { $1 }
    let reading = try await SiteReading(files)
    #expect(reading.diagnostics.count == 1, "\(reading.problems)")
    #expect(reading.diagnostics.first?.place.path == "Content/reviews/child-t/index.md")
  }

  @Test func `Nor does a file that cannot be published`() async throws {
    let good = "---\ntitle: T\nkind: scr\npublished: 2026-10-01\n\(Self.rest)---\n"
    let reading = try await SiteReading(
      Self.others.merging([
        "Content/reviews/child-t/index.md": good, "Content/reviews/child-t/report.txt": "",
      ]) { $1 })
    #expect(reading.problems == ["Content/reviews/child-t/report.txt:1:1: error wrong-file"])
  }

  @Test func `A heading below broken keys can be linked to`() async throws {
    let found = try await problems(of: [
      "Content/pages/a.md": "---\ntitle: [A\n---\n## Here\n",
      "Content/pages/b.md": "---\ntitle: B\n---\n[it](a.md#here)\n",
    ])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Content/pages/a.md:") ?? false)
  }

  static let settings = [
    "partnership: [x\n", "kinds: {audit: {one: A}}\n", "\tx: y\n", "- a", "kinds: audit\n",
    "partnership: {acronym: T}\nkinds: {audit: {one: A, many: B}}\n",
    "partnership: {name: T}\nurl: x\ncontacts: {business_unit: {name: U, phone: 0161 000}}\n"
      + "kinds: {audit: {one: A, many: B}}\n",
  ]

  @Test(arguments: settings)
  func `Nor do the settings, and the items are looked at all the same`(settings: String) async throws {
    let reading = try await SiteReading([
      "Content/site.yml": settings,
      "Content/reviews/a.md": "---\ntitle: A\nkind: audit\npublished: 2026-10-01\n---\n[it](nothing.md)\n",
      "Content/pages/b.md": "---\ntitle: B\n---\n```list\nof: reviews\nkind: audit\n```\n\n[us](contact:media)\n",
    ])
    #expect(
      reading.problems.filter { !$0.hasPrefix("Content/site.yml") }
        == ["Content/reviews/a.md:6:6: error dead-link"])
    #expect(reading.problems.contains { $0.hasPrefix("Content/site.yml") })
  }

  @Test func `Many files are told in the order of their paths and lines`() async throws {
    var files: [String: String] = [:]
    for number in 10..<60 { files["Content/pages/p\(number).md"] = "---\nupdated: x\ndraft: yes\n---\n# A\n" }
    let found = try await problems(of: files)
    let each = ["2:1: error missing-key", "2:10: error wrong-date", "3:8: error wrong-form", "5:1: error top-heading"]
    #expect(found == (10..<60).flatMap { number in each.map { "Content/pages/p\(number).md:\($0)" } })
  }

  @Test func `A folder that cannot be read is no fault of the content`() async throws {
    guard getuid() != 0 else { return }
    let site = try WrittenSite(["Content/pages/a.md": "---\ntitle: A\n---\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(site.path)/Content/pages/a.md")
    await #expect(throws: (any Error).self) { try await site.read() }
  }
}

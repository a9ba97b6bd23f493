import TestSupport
import Testing

/// hugo#379: what was taken out of the content stays in the output.
@Suite struct `Leak case 16: public, and then taken back` {
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the review says then; nil where it is deleted.
    var front: String?
    var slug = "child-t"
    /// Nothing of these is left in the output.
    var gone = ["reviews/child-t", "old", "themes/online-harm", "kinds/scr"]
  }

  static let changes = [
    Change(testDescription: "put back to draft", front: "published: 2025-01-15\ndraft: true"),
    Change(testDescription: "deleted"),
    Change(
      testDescription: "renamed", front: "published: 2025-01-15", slug: "child-z", gone: ["reviews/child-t"]),
    Change(testDescription: "under embargo again", front: "published: 2189-01-15"),
    Change(testDescription: "anonymous", front: "published: 2025-01-15\noutcome: anonymous"),
  ]

  private func site() throws -> ProgramSite {
    let site = try ProgramSite()
    try write("published: 2025-01-15", to: site, as: "child-t")
    return site
  }

  private func write(_ front: String, to site: ProgramSite, as slug: String) throws {
    try site.write(
      "Content/reviews/\(slug)/index.md",
      item(
        "title: Child T\nkind: scr\n\(front)\npublish_until: 2190\n"
          + "themes: [Online harm]\nformer_urls: [/old/t/]\ndocuments: [{file: report.pdf, kind: report}]"))
    try site.write("Content/reviews/\(slug)/report.pdf", pdf())
  }

  private func make(_ change: Change, in site: ProgramSite) throws {
    try site.remove("Content/reviews/child-t")
    if let front = change.front { try write(front, to: site, as: change.slug) }
  }

  @Test(arguments: changes)
  func `The old page and its files are gone from the output`(change: Change) throws {
    let site = try site()
    #expect(try site.run("build").status == 0)
    for path in change.gone { #expect(site.scratch.facts("work/site/Output/\(path)") != nil) }
    try make(change, in: site)
    #expect(try site.run("build").status == 0)
    for path in change.gone { #expect(site.scratch.facts("work/site/Output/\(path)") == nil, "\(path)") }
  }

  /// Until the last day that the register records. What puts each right is in `Slip`.
  @Test(arguments: changes)
  func `Once it has been published, the program refuses to take it back`(change: Change) throws {
    let site = try site()
    #expect(try site.publish().status == 0)
    try make(change, in: site)
    let says = "The public has seen reviews/child-t since"
    try site.expectRefusal(1, saying: says, arguments: "publish", "--to", "../live")
    try site.expectRefusal(1, saying: says, arguments: "build")
  }

  @Test func `What is withdrawn is gone from what is live, and its record stays`() throws {
    let site = try site()
    #expect(try site.publish().status == 0)
    try write(
      "published: 2025-01-15\nwithdrawn: {on: 2025-03-01, reason: A name was in it.}", to: site, as: "child-t"
    )
    #expect(try site.publish().status == 0)
    let paths = try site.output("live").keys.filter { $0.hasPrefix("reviews/child-t/") }
    #expect(paths == ["reviews/child-t/index.html"])
  }

  @Test(arguments: ["language: en-GB", "withdrawn: {on: 2026-01-05, reason: A court asked us to.}"])
  func `When its window is over the report is gone, and its record stays`(keys: String) async throws {
    let files: SiteFiles = [
      "Content/reviews/a/index.md": item(
        "title: A\npublished: 2025-10-01\nkind: lcspr\n\(keys)\ndocuments: [{file: report.pdf, kind: report}]"
      ),
      "Content/reviews/a/report.pdf": pdf(),
    ]
    let site = try await files.built()
    #expect(site.paths.filter { $0.hasPrefix("reviews/a/") } == ["reviews/a/index.html"])
    #expect(try site.page("/archive/").entryTitles == ["A"])
    #expect(try site.page("/reviews/").entryTitles.isEmpty)
    #expect(!(try #require(site.text("feed.xml")).contains("<entry>")))
  }

  /// A record of it would be the first that the public hears of it.
  @Test(arguments: [
    ("published: 2026-10-01\nwithdrawn: {on: 2026-09-01, reason: R}", false),
    ("published: 2026-10-01\nwithdrawn: {on: 2026-09, record: bare}", false),
    ("published: 2026-10-01T10:00\nwithdrawn: {on: 2026-10-01, reason: R}", false),
    ("published: 2026-10-01T10:00\nwithdrawn: {on: 2026-10-01T10:01, reason: R}", true),
    ("published: 2026-10\nwithdrawn: {on: 2026-10, reason: R}", false),
  ])
  func `What was withdrawn before it opened has no record`(keys: String, hasRecord: Bool) async throws {
    let files: SiteFiles = ["Content/reviews/child-t.md": item("title: Child T\nkind: scr\n\(keys)")]
    guard !hasRecord else {
      #expect(try await files.built().has("reviews/child-t/index.html"))
      return
    }
    try await expectNoTrace(of: files, in: [:])
  }
}

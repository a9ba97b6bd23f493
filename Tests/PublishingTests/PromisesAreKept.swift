import Publications
import TestSupport
import Testing

@Suite struct `Until the last day a promise is kept` {
  @Test(arguments: BrokenPromise.all)
  func `What breaks it is refused, and nothing is touched`(brokenPromise: BrokenPromise) async throws {
    let site = try await SpringSite.copy()
    try brokenPromise.change(site)
    let before = site.scratch.snapshot
    let (build, publish) = (
      try await site.refusal { try await site.build(SpringSite.now) },
      try await site.refusal { try await site.publish(SpringSite.now) }
    )
    for problems in [build, publish] {
      let problem = try #require(problems.first { $0.code.rawValue == brokenPromise.code }, "\(problems)")
      #expect("\(problem.place.path):\(problem.place.line)" == brokenPromise.place)
      #expect(problem.message.contains(brokenPromise.says), "\(problem.message)")
      for words in brokenPromise.offers { #expect(problem.words.contains(words), "\(problem.words)") }
    }
    #expect(site.scratch.snapshot == before)
  }

  @Test(arguments: BrokenPromise.all)
  func `What the message says puts it right`(brokenPromise: BrokenPromise) async throws {
    for (number, cure) in brokenPromise.cures.enumerated() {
      let site = try await SpringSite.copy()
      let before = site.lines
      try brokenPromise.change(site)
      try cure(site)
      let problems = try await site.refusal { try await site.publish(SpringSite.now) }
      #expect(problems.isEmpty, "cure \(number): \(problems)")
      #expect(site.lines.starts(with: before))
      #expect(try await site.publish("2026-06-15T12:05").output == nil, "cure \(number)")
    }
  }

  @Test(arguments: BrokenPromise.all)
  func `After the last day nothing is refused`(brokenPromise: BrokenPromise) async throws {
    let site = try await SpringSite.copy()
    try await site.publish("2028-07-01")
    try brokenPromise.change(site)
    let problems = try await site.refusal { try await site.build("2028-07-02") }
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `One slip is told once, though each document of the item is concerned`() async throws {
    let site = try await SpringSite.copy()
    try site.edit(SpringSite.review) { $0.replacing("publish_until: 2027-06-30\n", with: "") }
    #expect(try await site.refusal { try await site.build(SpringSite.now) }.count == 1)
  }

  @Test func `On the last day it is refused still, and a day later no more`() async throws {
    let site = try await SpringSite.copy()
    try site.remove("reviews/first.md")
    #expect(
      try await site.refusal { try await site.build("2027-01-05T23:59") }.map(\.code.rawValue) == [
        "register-missing"
      ])
    let report = try await site.build("2027-01-06")
    #expect(report.warnings.diagnostics.map(\.code.rawValue) == ["address-lost"])
    #expect(report.warnings.text.contains("Links to /reviews/first/ lead nowhere."))
  }

  /// Time alone never stops a build: what would be missed next year is refused today.
  @Test func `A document that would go too early is refused at once`() async throws {
    let site = try PublishedSite([
      "reviews/first.md": item("title: F\npublished: 2026-01-05\nkind: lcspr")
    ])
    try await site.publish("2026-01-05T09:00")
    try site.write(
      "reviews/child-s/index.md",
      item(
        """
        title: Child S
        published: 2026-03-01
        kind: lcspr
        documents: [{file: reply.pdf, kind: response, published: 2026-05-01}]
        """))
    try site.write("reviews/child-s/reply.pdf", pdf(1))
    try await site.publish("2026-03-01T10:00")
    try await site.publish("2026-05-01T10:00")
    try site.edit(SpringSite.review) { $0.replacing(", published: 2026-05-01", with: "") }
    let problems = try await site.refusal { try await site.build(SpringSite.now) }
    #expect(
      problems.map(\.message) == [
        "The public has had reply.pdf of reviews/child-s since 1 May 2026. It must stay until 1 May 2027, "
          + "and it would go on 2 March 2027 now."
      ])
    try site.edit(SpringSite.review) {
      $0.replacing("kind: response", with: "kind: response, keep: always")
    }
    try await site.build(SpringSite.now)
    try await site.build("2027-03-02")
  }

  @Test func `A look back is held to what was promised later`() async throws {
    let site = try await SpringSite.copy()
    try site.remove(SpringSite.thematic)
    let problems = try await site.refusal {
      try await site.build("2026-02-01", now: SpringSite.now)
    }
    #expect(problems.map(\.code.rawValue) == ["register-missing"])
    try site.write(SpringSite.thematic, SpringSite.files[SpringSite.thematic] ?? "")
    try await site.build("2026-02-01", now: SpringSite.now)
    #expect(site.live("thematic-reports/infants/index.html") == nil)
  }
}

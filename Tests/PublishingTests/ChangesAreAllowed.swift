import Publications
import TestSupport
import Testing

/// What the register lets happen, and what it says of it afterwards.
struct Allowed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: BrokenPromise.Change
  /// The register's new lines.
  let events: [String]
  /// What is warned of.
  let warnings: [String]

  init(
    _ name: String, events: [String] = [], warnings: [String] = [], change: @escaping BrokenPromise.Change
  ) {
    (testDescription, self.events, self.warnings, self.change) = (name, events, warnings, change)
  }

  private static let withdrawn = [
    "withdrawn reviews/child-s", "withdrawn reviews/child-s briefing.pdf", "withdrawn reviews/child-s reply.pdf",
    "withdrawn reviews/child-s report.pdf",
  ]
  private static let entry = "  - file: report.pdf\n    kind: report\n"

  static let all = [
    Allowed(
      "It is withdrawn", events: withdrawn,
      change: BrokenPromise.withdraw(SpringSite.review)),
    Allowed(
      "It is withdrawn, and nothing may be said of it", events: withdrawn,
      change: { try $0.add("withdrawn: {on: 2026-06-15, record: bare}", to: SpringSite.review) }),
    Allowed(
      "It is to be withdrawn next week",
      change: { try $0.add("withdrawn: {on: 2026-06-22, reason: A court.}", to: SpringSite.review) }
    ),
    Allowed(
      "It has another address", events: ["published reviews/child-x 2027-06-30"],
      change: { site in
        try site.move("reviews/child-s", to: "reviews/child-x")
        try site.add("former_urls: [/reviews/child-s/]", to: "reviews/child-x/index.md")
      }),
    Allowed(
      "It has another address, without the slash", events: ["published reviews/child-x 2027-06-30"],
      change: { site in
        try site.move("reviews/child-s", to: "reviews/child-x")
        try site.add("former_urls: [/reviews/child-s]", to: "reviews/child-x/index.md")
      }),
    Allowed(
      "It is of another type", events: ["published reviews/infants 2027-03-01"],
      change: { site in
        try site.remove(SpringSite.thematic)
        try site.write(
          "reviews/infants.md",
          item(
            "title: I\npublished: 2026-03-01\nkind: lcspr\nformer_urls: [/thematic-reports/infants/]"
          ))
      }),
    Allowed(
      "A document has another name",
      events: ["document reviews/child-s full-report.pdf 2027-06-30"],
      change: { site in
        try site.move("reviews/child-s/report.pdf", to: "reviews/child-s/full-report.pdf")
        try site.edit(SpringSite.review) {
          $0.replacing("file: report.pdf", with: "file: full-report.pdf\n    replaces: report.pdf")
        }
      }),
    Allowed(
      "A document is corrected", events: ["document reviews/child-s report.pdf 2027-06-30"],
      change: { site in
        try site.write("reviews/child-s/report.pdf", pdf(9))
        try site.edit(SpringSite.review) {
          $0.replacing(entry, with: entry + "    corrected: {on: 2026-06-15, note: A name.}\n")
        }
      }),
    Allowed(
      "A document is withdrawn", events: ["withdrawn reviews/child-s report.pdf"],
      change: BrokenPromise.edit(
        SpringSite.review, entry, entry + "    withdrawn: {on: 2026-06-15, reason: A name.}\n")),
    Allowed(
      "A document is added", events: ["document reviews/child-s leaflet.pdf 2027-06-15"],
      change: { site in
        try site.write("reviews/child-s/leaflet.pdf", pdf(9))
        try site.edit(SpringSite.review) {
          $0.replacing(
            "documents:\n", with: "documents:\n  - {file: leaflet.pdf, kind: leaflet, published: 2026-06-15}\n")
        }
      }),
    Allowed(
      "It stays longer", events: ["published reviews/child-s 2028-01-31"],
      change: BrokenPromise.edit(SpringSite.review, "2027-06-30", "2028-01")),
    Allowed(
      "It stays until further notice",
      change: BrokenPromise.edit(SpringSite.review, "2027-06-30", "further-notice")),
    Allowed(
      "All stay longer",
      events: ["published learning-packs/child-s 2028-03-01"],
      change: {
        try $0.edit("site.yml") { $0 + "window: {learning-packs: {months: 24, then: keep}}\n" }
      }),
    Allowed(
      "What was undated has a date", events: ["published learning-packs/undated 2027-04-01"],
      change: BrokenPromise.edit("learning-packs/undated.md", "undated", "2026-04-01")),
    Allowed(
      "What was not published is, in part",
      change: BrokenPromise.edit("reviews/unseen.md", "not-published", "improvements-only")),
    Allowed(
      "Everything that nobody was promised is dropped",
      warnings: ["learning-packs/undated", "pages/help", "reviews/elsewhere", "training/course"],
      change: { site in
        for file in [
          "pages/help", "training/course", "national/panel", "learning-packs/undated",
          "reviews/elsewhere",
        ] {
          try site.remove("\(file).md")
        }
      }),
    Allowed(
      "A page is a draft again", warnings: ["pages/help"],
      change: { try $0.add("draft: true", to: "pages/help.md") }),
  ]
}

@Suite struct `What the register lets happen` {
  @Test(arguments: Allowed.all)
  func `It is recorded once, and the next publishing has nothing new`(allowed: Allowed) async throws {
    let site = try await SpringSite.copy()
    let before = site.lines
    try allowed.change(site)
    let report = try await site.publish(SpringSite.now)
    #expect(site.lines.starts(with: before))
    #expect(Array(site.events[before.count...]) == allowed.events)
    let warnings = report.warnings.diagnostics.filter { $0.code.rawValue == "address-lost" }
    #expect(warnings.count == allowed.warnings.count, "\(report.warnings.text)")
    for (warning, item) in zip(warnings, allowed.warnings) {
      #expect(warning.message.contains(item), "\(warning)")
    }
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
  }

  @Test func `What comes back after its window is archived`() async throws {
    let site = try await SpringSite.copy()
    try BrokenPromise.withdraw(SpringSite.thematic)(site)
    try await site.publish(SpringSite.now)
    try site.edit(SpringSite.thematic) {
      String(
        $0.split(separator: "\n").filter { !$0.hasPrefix("withdrawn") }.joined(separator: "\n"))
    }
    let before = site.lines.count
    try await site.publish("2027-04-01", restoring: "thematic-reports/infants")
    #expect(
      site.events[before...].filter { $0.contains("infants") } == [
        "restored thematic-reports/infants", "archived thematic-reports/infants",
      ])
    #expect(try await site.publish("2027-04-02").output == nil)
  }

  @Test func `What was archived is whole again, and is archived again`() async throws {
    let site = try await SpringSite.copy()
    try await site.publish("2027-04-01")
    let before = site.lines.count
    try site.add("publish_until: 2027-12-31", to: SpringSite.thematic)
    try await site.publish("2027-04-02")
    try await site.publish("2028-01-01")
    #expect(
      site.events[before...].filter { $0.contains("infants") } == [
        "published thematic-reports/infants 2027-12-31", "restored thematic-reports/infants",
        "archived thematic-reports/infants",
      ])
    #expect(try await site.publish("2028-01-02").output == nil)
  }

  @Test func `It moves twice, and each of its addresses is kept`() async throws {
    let site = try await SpringSite.copy()
    try site.move("reviews/child-s", to: "reviews/child-x")
    try site.add("former_urls: [/reviews/child-s/]", to: "reviews/child-x/index.md")
    try await site.publish(SpringSite.now)
    try site.move("reviews/child-x", to: "reviews/child-y")
    let problems = try await site.refusal { try await site.build("2026-06-16") }
    #expect(problems.map(\.code.rawValue) == ["register-missing"])
    #expect(problems.first?.message.contains("reviews/child-x since 15 June 2026") == true)
    try site.edit("reviews/child-y/index.md") {
      $0.replacing("[/reviews/child-s/]", with: "[/reviews/child-s/, /reviews/child-x/]")
    }
    let before = site.lines.count
    try await site.publish("2026-06-16")
    #expect(site.events[before...] == ["published reviews/child-y 2027-06-30"])
  }

  @Test func `Its documents are known at its new address`() async throws {
    let site = try await SpringSite.copy()
    try site.move("reviews/child-s", to: "reviews/child-x")
    try site.add("former_urls: [/reviews/child-s/]", to: "reviews/child-x/index.md")
    try site.write("reviews/child-x/report.pdf", pdf(9))
    let problems = try await site.refusal { try await site.build(SpringSite.now) }
    #expect(problems.map(\.code.rawValue) == ["register-document-changed"])
    #expect(
      problems.first?.message.contains("report.pdf of reviews/child-x since 1 March 2026") == true)
  }

  @Test func `A document that has another name can be corrected later, and its note go`()
    async throws
  {
    let site = try await SpringSite.copy()
    try site.move("reviews/child-s/report.pdf", to: "reviews/child-s/full.pdf")
    try site.edit(SpringSite.review) {
      $0.replacing("file: report.pdf", with: "file: full.pdf\n    replaces: report.pdf")
    }
    try await site.publish("2026-06-01")
    try site.write("reviews/child-s/full.pdf", pdf(9))
    try site.edit(SpringSite.review) {
      $0.replacing("replaces", with: "corrected: {on: 2026-06-02, note: A name.}\n    replaces")
    }
    try await site.publish("2026-06-02")
    try site.edit(SpringSite.review) {
      $0.replacing("    corrected: {on: 2026-06-02, note: A name.}\n", with: "")
    }
    try await site.publish("2026-06-03")
    #expect(
      site.events.suffix(2) == [
        "document reviews/child-s full.pdf 2027-06-30", "document reviews/child-s report.pdf 2027-06-30",
      ])
  }
}

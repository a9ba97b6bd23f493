import Catalogue
import ContentFiles
import Publications
import Publishing
import TestSupport
import Testing

@Suite struct `What was taken down stays down` {
  private static let line = "withdrawn: {on: 2026-06-15, reason: A court.}"
  private static let entry = "  - file: report.pdf\n    kind: report\n"
  private static let entryDown = entry + "    \(line)\n"

  /// A site whose review is withdrawn, or whose report is.
  private func site(document: Bool = false) async throws -> PublishedSite {
    let site = try await SpringSite.copy()
    if document {
      try site.edit(SpringSite.review) { $0.replacing(Self.entry, with: Self.entryDown) }
    } else {
      try site.add(Self.line, to: SpringSite.review)
    }
    try await site.publish(SpringSite.now)
    return site
  }

  private func bothRefuse(
    _ site: PublishedSite, at moment: String = "2026-06-16", _ words: String...,
    location: SourceLocation = #_sourceLocation
  ) async throws {
    let before = site.scratch.snapshot
    let (build, publish) = (
      try await site.refusal { try await site.build(moment) }, try await site.refusal { try await site.publish(moment) }
    )
    for problems in [build, publish] {
      #expect(Set(problems.map(\.code.rawValue)) == ["register-withdrawn"], sourceLocation: location)
      for words in words {
        #expect(problems.contains { $0.words.contains(words) }, "\(problems)", sourceLocation: location)
      }
    }
    #expect(site.scratch.snapshot == before, sourceLocation: location)
  }

  @Test func `An item is, when its line is gone`() async throws {
    let site = try await site()
    try site.write(SpringSite.review, SpringSite.files[SpringSite.review] ?? "")
    try await bothRefuse(
      site, "reviews/child-s is withdrawn since 15 June 2026, and would be public again.",
      "withdrawn: {on: 2026-06-15, reason: …}", "--restore reviews/child-s")
    try site.add(Self.line, to: SpringSite.review)
    #expect(try await site.publish("2026-06-16").output == nil)
  }

  @Test func `It is, when its line is moved to a later day`() async throws {
    let site = try await site()
    try site.edit(SpringSite.review) { $0.replacing("on: 2026-06-15", with: "on: 2026-06-20") }
    try await bothRefuse(site, "withdrawn: {on: 2026-06-15, reason: …}")
  }

  @Test func `On its first day, the line to put back has the time`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t.md", item("title: T\npublished: 2026-06-15T10:00\nkind: scr"))
    try await site.publish("2026-06-15T10:00")
    try site.add("withdrawn: {on: 2026-06-15T10:30, reason: A court.}", to: "reviews/child-t.md")
    try await site.publish("2026-06-15T10:35")
    try site.edit("reviews/child-t.md") {
      $0.replacing("withdrawn: {on: 2026-06-15T10:30, reason: A court.}\n", with: "")
    }
    try await bothRefuse(site, "withdrawn: {on: 2026-06-15T10:35, reason: …}")
  }

  @Test func `A look back to before is no return`() async throws {
    let site = try await site()
    try await site.build("2026-06-01", now: "2026-06-16")
    #expect(site.live("reviews/child-s/report.pdf") != nil)
  }

  @Test(arguments: ["pages/help.md", "training/course.md"])
  func `So is what nobody was promised`(file: String) async throws {
    let site = try await SpringSite.copy()
    try site.add(Self.line, to: file)
    try await site.publish(SpringSite.now)
    try site.write(file, SpringSite.files[file] ?? "")
    try await bothRefuse(site, "is withdrawn since 15 June 2026")
  }

  @Test func `A document is, when its line is gone`() async throws {
    let site = try await site(document: true)
    #expect(site.live("reviews/child-s/report.pdf") == nil)
    try site.write(SpringSite.review, SpringSite.files[SpringSite.review] ?? "")
    try await bothRefuse(
      site, "report.pdf of reviews/child-s is withdrawn since 15 June 2026, and would be public again.",
      "Put this back in its entry: withdrawn: {on: 2026-06-15, reason: …}", "--restore reviews/child-s/report.pdf")
  }

  @Test func `Its entry and its file may be deleted`() async throws {
    let site = try await site(document: true)
    try site.edit(SpringSite.review) { $0.replacing(Self.entryDown, with: "") }
    try site.remove("reviews/child-s/report.pdf")
    let report = try await site.publish("2026-06-16")
    #expect(report.entries.isEmpty)
    #expect(report.warnings.diagnostics.isEmpty)
  }

  /// Under any name, in any item of any type.
  @Test(arguments: [
    ("reviews/child-s/other.pdf", SpringSite.review), ("learning-packs/child-s/other.pdf", SpringSite.pack),
    ("training/other/other.pdf", "training/other/index.md"), ("pages/other/other.pdf", "pages/other/index.md"),
  ])
  func `Its bytes are, wherever they are put`(path: String, text: String) async throws {
    let site = try await site(document: true)
    try site.write(path, pdf(1))
    if SpringSite.files[text] == nil {
      try site.write(
        text, item("title: O\npublished: 2026-07-01\n\(text.hasPrefix("t") ? "on_demand: true\n" : "")documents: []"))
    }
    try site.edit(text) {
      $0.replacing("documents: [", with: "documents: [{file: other.pdf, kind: form}, ").replacing(", ]", with: "]")
        .replacing("documents:\n", with: "documents:\n  - {file: other.pdf, kind: form}\n")
    }
    try await bothRefuse(
      site, "is the same file as report.pdf of reviews/child-s, which is withdrawn since 15 June 2026")
  }

  @Test func `A picture of the same bytes is`() async throws {
    let site = try await SpringSite.copy()
    try site.write(
      "reviews/child-p/index.md", item("title: P\npublished: 2026-06-01\nkind: scr", "![A chart](chart.svg)"))
    try site.write("reviews/child-p/chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
    try await site.publish("2026-06-14", backdated: ItemOrDocument(ItemID(.review, "child-p")))
    #expect(site.events.contains("document reviews/child-p chart.svg"))
    try site.add(Self.line, to: "reviews/child-p/index.md")
    try await site.publish(SpringSite.now)
    #expect(site.events.last == "withdrawn reviews/child-p chart.svg")
    try site.remove("pages/help.md")
    try site.write("pages/help/index.md", item("title: Help", "![A chart](new.svg)"))
    try site.write("pages/help/new.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
    try await bothRefuse(site, "new.svg of pages/help is the same file as chart.svg of reviews/child-p")
  }

  @Test func `Another file under its name needs a restoring and a word to readers`() async throws {
    let site = try await site(document: true)
    try site.write(SpringSite.review, SpringSite.files[SpringSite.review] ?? "")
    try site.write("reviews/child-s/report.pdf", pdf(9))
    try await bothRefuse(
      site, "another file would be public under its name.", "corrected: {on: 2026-06-16, note: …}",
      "--restore reviews/child-s/report.pdf")
    let problems = try await site.refusal {
      try await site.publish("2026-06-16", restoring: "reviews/child-s/report.pdf")
    }
    #expect(problems.map(\.code.rawValue) == ["register-document-changed"])
    try site.edit(SpringSite.review) {
      $0.replacing(Self.entry, with: Self.entry + "    corrected: {on: 2026-06-16, note: A name.}\n")
    }
    let before = site.lines.count
    try await site.publish("2026-06-16", restoring: "reviews/child-s/report.pdf")
    #expect(
      site.events[before...] == [
        "restored reviews/child-s report.pdf", "document reviews/child-s report.pdf 2027-06-30",
      ])
    // The old bytes are not named, and stay down.
    try site.write("learning-packs/child-s/slides.pdf", pdf(1))
    let old = try await site.refusal { try await site.build("2026-06-17") }
    #expect(old.map(\.code.rawValue).contains("register-withdrawn"))
  }

  @Test func `What a person names comes back with what its withdrawal took, and can go again`() async throws {
    let site = try await site()
    let before = site.lines.count
    for day in [16, 18] {
      try site.write(SpringSite.review, SpringSite.files[SpringSite.review] ?? "")
      try await site.publish("2026-06-\(day)", restoring: "reviews/child-s")
      #expect(site.live("reviews/child-s/report.pdf") != nil)
      #expect(try await site.publish("2026-06-\(day)T01:00").output == nil)
      try site.add(Self.line, to: SpringSite.review)
      try await site.publish("2026-06-\(day + 1)")
      #expect(site.live("reviews/child-s/report.pdf") == nil)
    }
    let events = ["restored", "withdrawn", "restored", "withdrawn"].flatMap { event in
      ["", " briefing.pdf", " reply.pdf", " report.pdf"].map { "\(event) reviews/child-s\($0)" }
    }
    #expect(Array(site.events[before...]) == events)
  }

  @Test func `A restored item does not bring back what was withdrawn before by itself`() async throws {
    let site = try await site(document: true)
    try site.add(Self.line, to: SpringSite.review)
    try await site.publish("2026-06-16")
    try site.write(SpringSite.review, SpringSite.files[SpringSite.review] ?? "")
    let problems = try await site.refusal { try await site.publish("2026-06-17", restoring: "reviews/child-s") }
    #expect(problems.map(\.code.rawValue) == ["register-withdrawn"])
    #expect(problems.first?.message.hasPrefix("report.pdf of reviews/child-s") == true)
    try await site.publish("2026-06-17", restoring: "reviews/child-s", "reviews/child-s/report.pdf")
    #expect(site.live("reviews/child-s/report.pdf") != nil)
  }

  @Test func `What a register from before says of a withdrawal holds for its files, and they are recorded`()
    async throws
  {
    let site = try await SpringSite.copy()
    try site.forgetLastRun()
    try site.edit("register.csv") { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("text,") }.map { "\($0)\n" }.joined()
        + "withdrawn,reviews/child-s,2026-06-01T10:00:00Z,,,\n"
    }
    try site.write("pages/copy/index.md", item("title: C\ndocuments: [{file: copy.pdf, kind: form}]"))
    try site.write("pages/copy/copy.pdf", pdf(2))
    try site.add("withdrawn: {on: 2026-06-01, reason: A court.}", to: SpringSite.review)
    try await bothRefuse(site, "copy.pdf of pages/copy is the same file as briefing.pdf of reviews/child-s")
    try site.remove("pages/copy")
    let report = try await site.publish(SpringSite.now)
    #expect(report.entries.filter(\.isTold).isEmpty)
    #expect(report.entries.count == 5)
    #expect(try await site.publish("2026-06-15T12:05").output == nil)
  }

  @Test func `What is withdrawn no later than it opened is refused, with the time`() async throws {
    let site = try await SpringSite.copy()
    try site.add("withdrawn: {on: 2026-03-01, reason: A court.}", to: SpringSite.review)
    let problems = try await site.refusal { try await site.build(SpringSite.now) }
    #expect(problems.map(\.code.rawValue) == ["register-withdrawn-early"])
    #expect(problems.first?.hint?.contains("withdrawn: {on: 2026-06-15, reason: …}") == true)
  }

  /// What would be refused on that day is refused at once: time alone never stops a build.
  @Test func `A copy of what is to be withdrawn next week is refused today`() async throws {
    let site = try await SpringSite.copy()
    try site.write("pages/copy/index.md", item("title: C\ndocuments: [{file: copy.pdf, kind: form}]"))
    try site.write("pages/copy/copy.pdf", pdf(1))
    try await site.publish(SpringSite.now)
    try site.edit(SpringSite.review) {
      $0.replacing(Self.entry, with: Self.entry + "    withdrawn: {on: 2026-06-22, reason: A court.}\n")
    }
    try await bothRefuse(site, "copy.pdf of pages/copy is the same file as report.pdf of reviews/child-s")
  }

  @Test func `Only what is down can be restored`() async throws {
    let site = try await site(document: true)
    let content = try await Pipeline(site: site.scratch("site")).read()
    let named = ["reviews/child-s", "reviews/child-s/report.pdf", "reviews/child-s/briefing.pdf", "reviews/unknown"]
    let notDown = content.catalogue?.notDown(Set(named.compactMap { ItemOrDocument($0) }), content.register)
    #expect(notDown?.map(\.description) == ["reviews/child-s", "reviews/child-s/briefing.pdf", "reviews/unknown"])
  }
}

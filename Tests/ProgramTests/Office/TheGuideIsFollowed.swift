import Foundation
import TestSupport
import Testing

/// `Content/README.md`, “A review, day by day”: what it says, done to the letter.
@Suite struct `The guide is followed` {
  private struct Block {
    let language: String
    let text: String
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  private static func walk() throws -> [Block] {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content/README.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let section = try #require(text.firstMatch(of: #/(?ms)^## A review, day by day$(.*?)^## Where files go$/#))
    return section.output.1.matches(of: #/(?ms)^```(\w*)\n(.*?)^```$/#).map {
      Block(language: String($0.output.1), text: String($0.output.2))
    }
  }

  @Test func `A review from its decision to its record`() async throws {
    let blocks = try Self.walk()
    let (said, written) = (blocks.filter { $0.language == "" }, blocks.filter { $0.language != "" })
    let site = try ProgramSite()
    let file = "Content/reviews/child-r/index.md"

    // The partners decide.
    #expect(said[0].text == "twelvemonth new review \"Child R\"\n")
    #expect(try site.run("new", "review", "Child R").status == 0)
    let draft = try #require(site.scratch.text("work/site/\(file)"))
    let key = try #require(written[0].text.firstMatch(of: /^\w+:/)?.output)
    try site.write(file, draft.replacing(try Regex("(?m)^#\(key).*$"), with: written[0].lines[0]))
    try expect(said[1], of: site, asOf: "2026-09-14")

    // It is written, and the day is agreed.
    #expect(try site.run("check").status == 0)
    try site.write(file, written[1].text)
    for name in ["report.pdf", "7-minute-briefing.pdf"] {
      try Data(SmallPDF.bytes()).write(to: URL(filePath: site.scratch("work/site/Content/reviews/child-r/\(name)")))
    }
    let planted = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "InspectionTests/Planted/files/clean.docx")
    try FileManager.default.copyItem(
      at: planted, to: URL(filePath: site.scratch("work/site/Content/reviews/child-r/report.docx")))
    try expect(said[3], of: site, asOf: "2026-12-10")
    let checked = try site.run("check")
    #expect(checked.status == 0 && !checked.errors.contains("[no-alternative]"), "\(checked.errors)")

    // It goes to the Panel.
    let sent = written[2].lines[0]
    #expect(try site.run("status", "--as-of", "2027-01-13").output.contains("Overdue"))
    try site.write(file, written[1].text.replacing("kind: lcspr\n", with: "kind: lcspr\n\(sent)\n"))
    #expect(try site.run("status", "--as-of", "2027-01-13").output.contains("Overdue") == false)

    // It is public, its year is nearly over, and it becomes a record.
    let page = try #require(try await built(site, "2027-01-20T10:00")["reviews/child-r/index.html"])
    #expect(page.contains("20 January 2028") && page.contains("report.pdf"))
    #expect(try await built(site, "2027-01-20T09:59")["reviews/child-r/index.html"] == nil)
    try expect(said[7], of: site, asOf: "2027-12-09")
    let record = try #require(try await built(site, "2028-01-21")["reviews/child-r/index.html"])
    #expect(
      record.replacing(/<[^>]*>/, with: "")
        .contains("Published on 20 January 2027. Its report is no longer on this website."))
    #expect(!record.contains("report.pdf") && record.contains("7-minute-briefing.pdf"))
  }

  private func expect(_ block: Block, of site: ProgramSite, asOf day: String) throws {
    let status = try site.run("status", "--as-of", day)
    #expect(status.status == 0, "\(status.errors)")
    for line in block.lines { #expect(status.output.contains("\(line)\n"), "\(line)\n\(status.output)") }
  }

  /// The texts of the site, by their paths.
  private func built(_ site: ProgramSite, _ moment: String) async throws -> [String: String] {
    let built = try await BuiltSite(site: site.scratch("work/site"), asOf: moment)
    return built.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `What the year brings is as the guide writes it`() throws {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content/README.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    for (start, end) in [
      ("corrected: {on: 2027", "}`"), ("withdrawn: {on: 2027", "}`"), ("learning_event: {held: 2027", "}`"),
      ("learning_event: {planned: 2027", "}`"), ("national_repository: {cited_as: 2027", "}`"),
    ] {
      let from = try #require(text.range(of: start))
      let to = try #require(text.range(of: end, range: from.lowerBound..<text.endIndex))
      let line = String(text[from.lowerBound..<text.index(after: to.lowerBound)])
      let isPack = start.hasPrefix("learning")
      let isDocument = start.hasPrefix("corrected")
      let site = try ProgramSite()
      let front = "---\ntitle: Child R\npublished: 2027-01-20T10:00\n" + (isPack ? "" : "kind: lcspr\n")
      let keys = isDocument ? "documents:\n  - file: report.pdf\n    kind: report\n    \(line)\n" : "\(line)\n"
      try site.write("Content/\(isPack ? "learning-packs" : "reviews")/child-r/index.md", front + keys + "---\n")
      if isDocument {
        try Data(SmallPDF.bytes()).write(
          to: URL(filePath: site.scratch("work/site/Content/reviews/child-r/report.pdf")))
      }
      let checked = try site.run("check")
      #expect(checked.status == 0, "\(line)\n\(checked.errors)")
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct `The status tells what to do` {
  private func site() throws -> ProgramSite {
    try ProgramSite([
      "Content/reviews/child-a/index.md": """
      ---
      title: Child A
      published: 2025-11-26T10:00
      kind: lcspr
      documents:
        - {file: report.pdf, kind: report}
        - {file: briefing.pdf, kind: 7-minute-briefing}
      ---
      """,
      "Content/reviews/child-z.md": """
      ---
      title: Child Z
      published: 2198-01-15T10:00
      kind: lcspr
      decided: 2197-09-30
      sent_to_panel: 2026-10-20
      ---
      """,
      "Content/pages/about-us.md": "---\ntitle: About us\nreview_due: 2025-10-01\n---\n",
    ]).with("Content/reviews/child-a/report.pdf", "Content/reviews/child-a/briefing.pdf")
  }

  @Test func `At a glance`() throws {
    let result = try site().run("status", "--as-of", "2026-11-01T09:00")
    #expect(result.status == 0, "\(result.errors)")
    for words in [
      "Testshire Safeguarding Children Partnership, as of 1 November 2026, 9am",
      "About us (pages/about-us) wants a look since 1 October 2025.",
      "Child Z, to be published on 15 January 2198",
      "To the Panel and the Secretary of State by 4 January 2198 (7 working days before). Sent on 20 October 2026.",
      "Complete by 30 March 2198, in ", "(6 months from the decision).",
      "The bank holidays of 2198 are not confirmed yet.",
      "Child A (reviews/child-a): last day 26 November 2026, in 3 weeks",
      "“Full report” goes. “7-minute briefing” stays.",
      "publish_until: further-notice",
      "Public (3)", "Under embargo (1)",
      "Nothing is recorded as published yet",
    ] { #expect(result.output.contains(words), "\(words)\n\(result.output)") }
  }

  @Test func `Of a draft too, from the day of the decision on`() throws {
    let draft = "---\ntitle: Child D\ndraft: true\nkind: lcspr\ndecided: 2026-09-14\n---\n"
    let site = try ProgramSite(["Content/reviews/child-d.md": draft])
    let first = try site.run("status", "--as-of", "2026-11-01").output
    #expect(
      first.contains("  Child D, a draft without a day yet\n    Complete by 14 March 2027, in 4 months (6 months"),
      "\(first)")
    let json = try site.run("status", "--as-of", "2026-11-01", "--format", "json").output
    #expect(json.contains("\"completeBy\":\"2027-03-14\"") && !json.contains("sendBy"), "\(json)")
    try site.write("Content/reviews/child-d.md", draft.replacing("kind:", with: "published: 2027-01-20T10:00\nkind:"))
    let next = try site.run("status", "--as-of", "2026-11-01").output
    #expect(next.contains("Child D, a draft, planned for 20 January 2027"), "\(next)")
    #expect(next.contains("by 11 January 2027 (7 working days before)"), "\(next)")
  }

  @Test(arguments: [
    ("2025-06-01", "the report was sent on 1 June 2025, after 23 May 2025"), ("2025-07-01", "by 23 May 2025"),
    (nil, "by 23 May 2025"),
  ])
  func `What is late is told first`(sent: String?, words: String) throws {
    let line = sent.map { "sent_to_panel: \($0)\n" } ?? ""
    let site = try ProgramSite([
      "Content/reviews/child-l.md": "---\ntitle: Child L\npublished: 2025-06-04\nkind: lcspr\n\(line)---\n"
    ])
    let told = try site.run("status", "--as-of", "2025-06-02").output
    #expect(told.contains("Overdue\n") && told.contains(words), "\(told)")
    let isComing = try site.run("check", "--as-of", "2025-06-02").errors.contains("which is still to come")
    #expect(isComing == (sent == "2025-07-01"))
  }

  @Test func `For other programs`() throws {
    let result = try site().run("status", "--as-of", "2026-11-01T09:00", "--format", "json")
    let all = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(all["version"] as? Int == 1)
    #expect(all["outOfDate"] as? Bool == true)
    let items = try #require(all["items"] as? [[String: Any]])
    #expect(
      items.map { $0["id"] as? String } == ["pages/about-us", "pages/index", "reviews/child-a", "reviews/child-z"])
    #expect(items.last?["standing"] as? String == "embargoed")
    let reviews = try #require(all["reviews"] as? [[String: Any]])
    #expect(reviews.first?["sendBy"] as? String == "2198-01-04")
    #expect(reviews.first?["late"] as? Bool == false)
    let ends = try #require(all["windowEnds"] as? [[String: Any]])
    #expect(ends.first?["staying"] as? [String] == ["7-minute briefing"])
  }

  @Test func `A calendar for the office alone`() throws {
    let result = try site().run("status", "--as-of", "2026-11-01T09:00", "--format", "ics")
    let text = result.output.replacingOccurrences(of: "\r\n ", with: "")
    for words in [
      "for the office alone", "CLASS:CONFIDENTIAL", "SUMMARY:Child Z is published",
      "SUMMARY:Child Z: 6 months since the decision",
      "SUMMARY:About us wants a look", "SUMMARY:Send the report of Child Z to the Panel", "Do not publish or share it.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(result.output.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func `A script is told whether to publish`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": "---\ntitle: Child A\npublished: 2025-01-15\nkind: lcspr\n---\n"
    ])
    #expect(try site.run("status", "--exit-code").status == 2)
    #expect(try site.publish().status == 0)
    #expect(try site.run("status", "--exit-code").status == 0)
    try site.write("Content/reviews/child-b.md", "---\ntitle: Child B\npublished: 2026-11-20\nkind: lcspr\n---\n")
    #expect(try site.run("status", "--exit-code").status == 2)
    #expect(try site.run("status").status == 0)
  }

  @Test func `The numbers are the partnership's own`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-z.md": "---\ntitle: Child Z\npublished: 2198-01-15\nkind: lcspr\n---\n"
    ])
    let settings = try #require(site.scratch.text("work/site/Content/site.yml"))
    try site.write("Content/site.yml", settings + "\nreminders: {panel_working_days: 1}\n")
    #expect(try site.run("status").output.contains("by 12 January 2198 (1 working day before)"))
    try site.write("Content/site.yml", settings + "\nreminders: {panel_days: 1}\n")
    #expect(try site.run("status").status == 1)
  }
}

extension ProgramSite {
  /// The same with small PDFs at these places.
  fileprivate func with(_ files: String...) throws -> ProgramSite {
    for file in files { try Data(SmallPDF.bytes()).write(to: URL(filePath: scratch("work/site/\(file)"))) }
    return self
  }
}

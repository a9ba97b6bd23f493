import TestSupport
import Testing

@Suite struct `Leak case 6: a document with a later date than its item, and a predictable address` {
  @Test func `The document is absent until then`() async throws {
    let later = "\n  - file: response.pdf\n    kind: response\n    published: 2026-12-02T09:00"
    let files = ChildT.others.replacing("kind: report", with: "kind: report\(later)")
      .with(["Content/reviews/child-a/response.pdf": pdf(2)])
    #expect(try await files.built(asOf: "2026-12-02T08:59").files == ChildT.others.built().files)
    let after = try await files.built(asOf: "2026-12-02T09:00")
    #expect(after.has("reviews/child-a/response.pdf"))
    #expect(try after.page("/reviews/child-a/").files.contains("/reviews/child-a/response.pdf"))
  }

  @Test(arguments: AbsentPart.all)
  func `So is every part outside its days`(part: AbsentPart) async throws {
    try await expectNoTrace(of: part.with, in: part.without)
    guard let day = part.shows else { return }
    let (with, without) = (try await part.with.built(asOf: day), try await part.without.built(asOf: day))
    #expect(with.files != without.files)
  }

  @Test(arguments: AbsentPart.all.filter { $0.shows == nil })
  func `What only the office needs never shows`(part: AbsentPart) async throws {
    try await expectNoTrace(of: part.with, in: part.without, asOf: "2027-03-01")
  }

  /// With everything that a web server would show at an address: a file, or a folder.
  @Test func `At a predictable address there is nothing before the day`() throws {
    let site = try ProgramSite(ChildT.whole.replacing(ChildT.opening, with: "2190-12-01"))
    #expect(try site.run("build").status == 0)
    for address in [
      "reviews/child-t", "reviews/child-t.html", "old", "themes/online-harm", "kinds/scr", "years/2190",
    ] {
      #expect(site.scratch.facts("work/site/Output/\(address)") == nil)
    }
    #expect(site.scratch.facts("work/site/Output/404.html")?.isFile == true)
  }

  // MARK: No gap

  static let when = "```when\nfrom: 2026-12-01\ntext: Hidden.\n```"

  /// The text in which it stands, and the line of the block. Without it, the two halves are one.
  static let divided = [
    ("- One\n- Two\n\n\(when)\n\n- Three", 8), ("1. One\n\n\(when)\n\n2. Two", 7),
    ("- One\n\(when)\n- Two", 6), ("- One\n\n\(when)\n\n  more of it", 7),
    ("    code\n\n\(when)\n\n    code", 7), ("A.[^1]\n\n[^1]: A note\n\n\(when)\n\n    and more", 9),
    ("\(when)\n\n- One\n\n\(when)\n\(when)\n\n- Two", 16),
  ]

  @Test(arguments: divided)
  func `A conditional text that divides another stops the build`(text: String, line: Int) async throws {
    let faults = try await ["Content/pages/a.md": item("title: A", text)].faults()
    #expect(faults.map(\.code.rawValue) == ["divided-text"])
    #expect(faults.first?.place.line == line)
  }

  @Test(arguments: [
    "\(when)\n\n- One\n- Two", "- One\n- Two\n\n\(when)", "One.\n\n\(when)\n\nTwo.", "One.\n\(when)\nTwo.",
    "- One\n\n\(when)\n\n* Two", "- One\n\n\(when)\n\nThen:\n\n- Two", "> One\n\n\(when)\n\n> Two",
    "| A |\n|---|\n| 1 |\n\n\(when)\n\n| B |\n|---|\n| 2 |", "## One\n\n\(when)\n\n## Two",
  ])
  func `Between two texts it leaves no gap`(text: String) async throws {
    try await expectNoTrace(
      of: ["Content/pages/a.md": item("title: A", text)],
      in: ["Content/pages/a.md": item("title: A", text.replacing(Self.when, with: "\n"))])
  }
}

import TestSupport
import Testing

@Suite struct `Leak case 5: the same file named by a public and an absent item` {
  @Test func `A document of it that a public item shows is left out until it opens`() async throws {
    let shows = """
      kind: report
        - {item: reviews/child-t/report.pdf, kind: appendix, title: Hidden appendix}
        - {item: reviews/child-t, kind: other, title: Hidden review}

      """
    let files = ChildT.others.replacing("kind: report\n", with: shows).with(ChildT.whole)
    #expect(try await files.built().files == ChildT.others.built().files)
    let documents = try await files.built(asOf: ChildT.opening).page("/reviews/child-a/").the("main")
    #expect(
      documents.addresses.contains("/reviews/child-t/report.pdf") && documents.holds("Hidden appendix")
        && documents.holds("Hidden review"))
  }

  @Test(arguments: ["../child-t/report.pdf", "reviews/child-t/report.pdf", "/reviews/child-t/report.pdf"])
  func `Another item's file is none of its own`(file: String) async throws {
    let files = ChildT.others.with(ChildT.whole).replacing("file: report.pdf\n", with: "file: \(file)\n")
    let faults = try await files.faults()
    #expect(faults.contains { $0.place.path == "Content/reviews/child-a/index.md" && $0.code.rawValue == "file-name" })
  }

  @Test func `A file of an absent item beside a public one stops the build, whatever it is called there`() async throws
  {
    for front in ["published: \(ChildT.opening)", "published: 2026-10-01\ndraft: true"] {
      let review = ChildT.whole.replacing("published: \(ChildT.opening)", with: front)
      let picture = ChildT.others.with(["Content/pages/a/index.md": item("title: A", "![A photo](photo.gif)")])
        .with(["Content/pages/a/photo.gif": "GIF89a, a drawing"])
      let report = ChildT.others.with(["Content/reviews/child-a/report.pdf": pdf(2)])
      for (files, name) in [(picture, "drawing.gif"), (report, "report.pdf")] {
        let faults = try await files.with(review).faults()
        #expect(faults.map(\.code.rawValue) == ["twins"])
        #expect(faults.first?.place.path == "Content/reviews/child-t/\(name)", "\(faults)")
      }
    }
  }

  @Test func `Of two public items with the same file, each brings out its own`() async throws {
    let both = ChildT.others.with([
      "Content/reviews/child-b/index.md": item(
        "title: B\npublished: 2026-10-05\nkind: scr\ndocuments: [{file: b.pdf, kind: report}]"),
      "Content/reviews/child-b/b.pdf": pdf(1),
    ])
    let built = try await both.built()
    #expect(built.files["reviews/child-b/b.pdf"] == built.files["reviews/child-a/report.pdf"])
  }

  @Test func `A copy of a review before its day stops the build`() async throws {
    let story = item("title: Child T\npublished: 2026-12-01\nkind: scr", "The story.")
    let copy = item("title: Child T\npublished: 2026-11-01\nkind: scr", "The story.")
    for slug in ["child-t-laptop", "child-t-old"] {
      let faults = try await ["Content/reviews/child-t.md": story, "Content/reviews/\(slug).md": copy].faults()
      #expect(faults.map(\.code.rawValue) == [slug == "child-t-old" ? "twins" : "copy"])
    }
  }

  static let copies = [
    ("report.pdf", pdf(2)), ("files/anything-else.bin", pdf(2)), ("easy-read.pdf", pdf(3)),
    ("words.txt", "In plain words."), ("images/drawing.gif", "GIF89a, a drawing"),
  ]

  @Test(arguments: copies)
  func `Its file under Public stops the build, whatever it is called there`(name: String, bytes: String)
    async throws
  {
    for front in [
      "published: \(ChildT.opening)", "published: 2026-10-01\ndraft: true", "published: 2020-10-01",
    ] {
      let review = ChildT.whole.replacing("published: \(ChildT.opening)", with: front)
      let faults = try await review.with(["Public/\(name)": bytes]).faults()
      #expect(faults.map(\.place.path) == ["Public/\(name)"], "\(front)")
      #expect(faults.first?.code.rawValue == "document-in-public")
    }
  }
}

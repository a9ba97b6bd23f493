import TestSupport
import Testing

/// hugo#6928: the second of two things at one address overwrites the first.
@Suite struct `Leak case 15: two things at one address` {
  private static func review(_ name: String, _ keys: String = "language: en-GB") -> SiteFiles {
    ["Content/reviews/\(name).md": item("title: \(name)\nkind: scr\npublished: 2026-10-01\n\(keys)")]
  }

  private static func folder(_ name: String, _ documents: String, _ files: String...) -> SiteFiles {
    let front = "title: \(name)\nkind: scr\npublished: 2026-10-01\ndocuments: [\(documents)]"
    return files.enumerated().reduce(into: ["Content/reviews/\(name)/index.md": item(front)]) {
      $0["Content/reviews/\(name)/\($1.element)"] = pdf($1.offset + 1)
    }
  }

  /// What is at one address, and the names of both.
  static let collisions: [(files: SiteFiles, names: [String])] = [
    (review("a").with(review("b", "former_urls: [/reviews/a/]")), ["reviews/a", "reviews/b"]),
    (review("a").with(review("b", "former_urls: [/reviews/a]")), ["reviews/a", "reviews/b"]),
    (review("a").with(review("b", "former_urls: [/Reviews/A/]")), ["reviews/a", "reviews/b"]),
    (
      review("a", "former_urls: [/old/]").with(review("b", "former_urls: [/old/]")),
      ["reviews/a", "reviews/b"]
    ),
    (
      review("a", "former_urls: [/old]").with(review("b", "former_urls: [/OLD/index.html]")),
      ["reviews/a", "reviews/b"]
    ),
    (review("a", "former_urls: [/reviews/a/]"), ["/reviews/a/", "reviews/a"]),
    (
      [
        "Content/pages/reviews.md": item("title: R\nformer_urls: [/media/]"),
        "Content/pages/media.md": item("title: M"),
      ],
      ["pages/reviews", "pages/media"]
    ),
    (review("a", "former_urls: [/archive/]"), ["reviews/a", "a page that the program makes"]),
    (review("a", "former_urls: [/feed.xml/]"), ["/feed.xml", "reviews/a"]),
    (
      ["Content/pages/media.md": item("title: M"), "Public/Media/index.html": "<p>Mine</p>"],
      ["pages/media", "/Media/index.html"]
    ),
    (["Public/sitemap.xml": "x"], ["/sitemap.xml", "a page that the program makes"]),
    (
      folder("a", "{file: r.pdf, kind: report}", "r.pdf").with(["Public/reviews/a/R.pdf": "x"]),
      ["r.pdf of reviews/a", "/reviews/a/R.pdf"]
    ),
    (
      folder(
        "a", "{file: r.pdf, kind: report}, {file: s.pdf, kind: summary, replaces: r.pdf}", "r.pdf", "s.pdf"),
      ["r.pdf of reviews/a", "/reviews/a/r.pdf"]
    ),
    (
      folder("a", "{file: r.pdf, kind: report}", "r.pdf").with(
        review("b", "former_urls: [/reviews/a/r.pdf/]")),
      ["r.pdf of reviews/a", "reviews/b"]
    ),
    (
      review("a", "themes: [Neglect]").with(review("b", "former_urls: [/themes/neglect/]")),
      ["theme neglect", "reviews/b"]
    ),
  ]

  @Test(arguments: collisions)
  func `It is one error that names both`(files: SiteFiles, names: [String]) async throws {
    let faults = try await files.faults()
    #expect(faults.map(\.code.rawValue) == ["address-taken"])
    let text = faults.map { "\($0.place.path) \($0.words)" }.joined()
    for name in names { #expect(text.contains(name), "\(text)") }
  }

  /// Whichever is public: time alone would bring the two together.
  @Test(arguments: ["draft: true", "outcome: anonymous", "withdrawn: {on: 2026-10-02, record: bare}"])
  func `It makes no difference which of them is public`(keys: String) async throws {
    for pair in [
      Self.review("a").with(Self.review("b", "former_urls: [/reviews/a/]\n\(keys)")),
      Self.review("a", keys).with(Self.review("b", "former_urls: [/reviews/a/]")),
    ] { #expect(try await pair.faults().map(\.code.rawValue) == ["address-taken"]) }
  }

  /// house F1 and bug report F5: the folder of what opens later is claimed already.
  @Test(arguments: [
    ["Public/Years/chart.txt": "x"], ["Public/Themes/a.txt": "x"], ["Public/reviews/A/x.txt": "x"],
    review("b", "former_urls: [/Old/A/, /old/B/]"),
    review("b", "former_urls: [/Old/A/]\ndraft: true").with(review("c", "former_urls: [/old/B]")),
    ["Public/Media/logo.txt": "x", "Content/pages/media.md": item("title: M\npublished: 2190-01-01")],
  ])
  func `Folders that differ in letter case alone are told before anything is in both`(files: SiteFiles) async throws {
    let later = Self.review("a").replacing("2026-10-01", with: "2190-01-01")
    #expect(try await files.with(later).faults().map(\.code.rawValue) == ["address-taken"])
  }

  @Test func `A former address in capitals takes the spelling of the folder that is there`() async throws {
    let files = Self.review("a", "former_urls: [/Reviews/Serious-Case-Review-A/, /MEDIA/1234/SAR%20Report.pdf]")
      .with([
        "Public/media/logo.txt": "x", "Content/pages/b.md": item("title: B", "[A](/Reviews/Serious-Case-Review-A)"),
      ])
    let built = try await files.built()
    #expect(built.has("reviews/serious-case-review-a/index.html"))
    #expect(built.has("media/1234/SAR Report.pdf/index.html"))
    #expect(try built.page("/b/").the("main").addresses.contains("/reviews/a/"))
  }

  @Test func `The program overwrites nothing`() throws {
    let site = try ProgramSite(Self.review("a"))
    #expect(try site.run("build").status == 0)
    for (file, text) in Self.review("b", "former_urls: [/reviews/a/]") { try site.write(file, text) }
    try site.expectRefusal(1, saying: "reviews/a", "reviews/b", arguments: "build")
  }
}

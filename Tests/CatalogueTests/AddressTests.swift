import Diagnostics
import Testing

@testable import Publications

@Suite struct `Two things at one address` {
  private static func former(_ slug: String, _ paths: String...) -> Item {
    review(slug) { item in item.formerPaths = paths.map { item.written($0) } }
  }

  /// Each is one error, and names both.
  private static func expect(
    _ items: [Item], publicFiles: [String] = [], naming names: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = problems(items, publicFiles: publicFiles)
    #expect(found.map(\.severity) == [.error], sourceLocation: sourceLocation)
    for name in names {
      #expect(
        found.first?.message.contains(name) == true, "\(name)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    ("/old/child/", "/old/child/"), ("/old/child/", "/old/child"), ("/old/child", "/Old/Child/"),
  ])
  func `Two former addresses`(one: String, other: String) {
    Self.expect(
      [Self.former("a", one), Self.former("b", other)], naming: ["reviews/a", "reviews/b"])
  }

  @Test(arguments: ["/reviews/b/", "/reviews/b", "/Reviews/B/"])
  func `A former address and a present one`(path: String) {
    Self.expect([Self.former("a", path), review("b")], naming: ["reviews/a", "reviews/b"])
  }

  @Test(arguments: [
    "/reviews/", "/themes", "/archive/", "/search/", "/Training/", "/reviews/index.html",
  ])
  func `A former address and a page that the program makes`(path: String) {
    Self.expect([Self.former("a", path)], naming: ["reviews/a"])
  }

  @Test func `A former address and the page of a theme, a kind or a year`() {
    let item = review("b", published: "2026-01-10", kind: "scr") {
      $0.themes = [$0.written("Neglect")]
    }
    for path in ["/themes/neglect/", "/kinds/scr/", "/years/2026/"] {
      Self.expect([Self.former("a", path), item], naming: ["reviews/a"])
    }
  }

  @Test func `Two files that differ in letter case`() {
    let item = review(documents: [document("report.pdf"), document("Report.PDF")])
    Self.expect([item], naming: ["report.pdf", "Report.PDF"])
  }

  @Test func `A file and the earlier name of another`() {
    let renamed = document("report-2.pdf") { $0.replaces = Located("report.pdf", at: somewhere) }
    Self.expect([review(documents: [document("report.pdf"), renamed])], naming: ["report.pdf"])
  }

  @Test(arguments: [
    "index.html", "reviews/index.html", "404.html", "feed.xml", "Feed.xml", "search.json",
    "robots.txt",
    "reviews/feed.xml", "training.ics", "publications.csv",
  ])
  func `A file in Public and what the program makes`(file: String) {
    Self.expect([page("index")], publicFiles: ["style.css", file], naming: ["Public"])
  }

  @Test func `A file in Public and an item's page or document`() {
    let item = review(documents: [document("report.pdf")])
    Self.expect(
      [item], publicFiles: ["reviews/child-s/index.html"], naming: ["Public", "reviews/child-s"])
    Self.expect(
      [item], publicFiles: ["reviews/child-s/Report.pdf"], naming: ["Public", "reviews/child-s"])
  }

  @Test func `A file in Public where an item needs a folder`() {
    Self.expect([page("about")], publicFiles: ["about"], naming: ["Public", "pages/about"])
    Self.expect(
      [review()], publicFiles: ["reviews/child-s"], naming: ["Public", "reviews/child-s"])
  }

  @Test(arguments: ["search/parts/words.json", "Search/Parts/words-co.json", "search/parts"])
  func `A file in Public and the parts of the search's index`(file: String) {
    Self.expect([page("index")], publicFiles: [file], naming: ["Public", "search"])
  }

  @Test(arguments: ["/search/parts/", "/search/parts/old", "/search/parts/words.json"])
  func `A former address and the parts of the search's index`(path: String) {
    Self.expect([Self.former("a", path)], naming: ["reviews/a", "search"])
  }

  static let folders: [(publicFiles: [String], slug: String?, former: [String], names: [String])] = [
    (["Media/logo.svg"], "media", [], ["Media", "pages/media"]),
    (["Media/logo.svg", "Media/b.svg", "Media/c/d.svg"], "media", [], ["Media", "pages/media"]),
    (["Years/2019/chart.png"], nil, [], ["Years", "program"]), (["Archive/a.txt"], nil, [], ["Archive", "program"]),
    (["Learning-Packs/a.txt"], nil, [], ["Learning-Packs", "program"]), (["Kinds/a.txt"], nil, [], ["Kinds"]),
    (["themes/Neglect/a.txt"], nil, [], ["themes/Neglect", "theme neglect"]),
    (["reviews/Child-S/a.txt"], nil, [], ["Child-S", "reviews/child-s"]),
    (["Updates/a.txt"], nil, [], ["Updates"]), (["reviews/Page-2/a.txt"], nil, [], ["Page-2"]),
    (["docs/a.txt", "Docs/b.txt"], nil, [], ["docs", "Docs"]),
    ([], "media", ["/Media/old/"], ["/Media/old/", "pages/media"]),
    ([], nil, ["/Old/A/", "/old/B/"], ["/Old/", "/old/"]),
    ([], nil, ["/a/Old/A.html", "/a/old/B.html"], ["/a/Old/", "/a/old/"]),
  ]

  /// The second of two on the disk would be in the folder of the first.
  @Test(arguments: folders)
  func `Two folders that differ in letter case alone, whatever is public`(
    publicFiles: [String], slug: String?, former: [String], names: [String]
  ) {
    let item = review(published: "2026-01-10") { item in
      item.themes = [item.written("Neglect")]
      item.formerPaths = former.map { item.written($0) }
    }
    for published in [nil, "2190-01-01"] {
      let others = slug.map { [page($0, published: published)] } ?? []
      Self.expect([item] + others, publicFiles: publicFiles, naming: names)
    }
  }

  @Test func `Are told for the folder, where it can be changed`() {
    let found = problems([page("media")], publicFiles: ["Media/a.svg", "Media/b.svg"])
    #expect(found.map(\.place) == [SourcePlace(path: "Public/Media/a.svg")])
    let former = problems([Self.former("a", "/Old/A/"), Self.former("b", "/old/B/")])
    #expect(former.map(\.place.path) == ["Content/reviews/b.md"])
    #expect(former.first?.message.contains("Content/reviews/a.md, line 1") == true)
  }

  @Test(arguments: ["reviews/page-2/index.html", "Archive/page-3/index.html", "training/PAGE-2"])
  func `A file in Public and the next page of a list`(file: String) {
    Self.expect([page("index")], publicFiles: [file], naming: ["Public"])
  }

  @Test(arguments: ["/.twelvemonth", "/.Twelvemonth/x/"])
  func `A former address and the program's own mark`(path: String) {
    Self.expect([Self.former("a", path)], naming: ["reviews/a", "program"])
  }

  @Test(arguments: ["page-2", "page-10"])
  func `An item and the next page of its list`(slug: String) {
    Self.expect([review(slug)], naming: ["reviews/\(slug)", "list"])
  }

  @Test func `Are two although one of them is absent`() {
    var draft = Self.former("a", "/reviews/b/")
    draft.isDraft = true
    Self.expect([draft, review("b", published: "2190-01-01")], naming: ["reviews/a", "reviews/b"])
  }

  @Test
  func `Are not a page with the slug of a built-in one, a free former address, or other files`() {
    let items = [
      page("index"), page("reviews"), page("accessibility"), page("page-2"),
      Self.former("a", "/serious-case-reviews/child-a", "/old.html"),
      review("child-s", documents: [document("report.pdf")]),
      pack("child-s", documents: [document("report.pdf")]),
    ]
    #expect(problems(items, publicFiles: ["style.css", "images/logo.svg", "report.pdf"]).isEmpty)
    let capitals = Self.former("a", "/Media/A/", "/MEDIA/b.html", "/Reviews/Old/", "/YEARS/Old/", "/Old/c/", "/Old/D/")
    #expect(problems([capitals], publicFiles: ["media/a.svg", "Docs/a.pdf", "reviews/a.pdf"]).isEmpty)
  }
}

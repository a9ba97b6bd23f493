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
  }
}

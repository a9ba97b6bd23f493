import TestSupport
import Testing

/// zola#319, web.dev#1169: a list knows more than the pages that it leads to.
@Suite struct `Leak case 2: listings` {
  @Test(arguments: Listing.all)
  func `None knows of what is absent, and each of what has opened`(listing: Listing) async throws {
    try await expectNoTrace(of: listing.absent, in: listing.content)
    let after = try await listing.content.with(listing.absent).built(asOf: listing.opens)
    #expect(try after.page(listing.page).holds(listing.words))
  }

  @Test func `A list that names it passes it over`() async throws {
    let named = ChildT.others.with([
      "Content/pages/index.md": item(
        "title: Reviews", "```list\nitems: [reviews/child-t, reviews/child-a]\nnewest: 1\n```")
    ])
    let built = try await named.with(ChildT.alone).built()
    let without = try await named.replacing("reviews/child-t, ", with: "").built()
    #expect(built.files == without.files)
    #expect(try built.page("/").entryTitles == ["Child A"])
  }

  /// “Café” can be written with one character or with two.
  @Test(arguments: ["Neglect", "Caf\u{E9}", "Cafe\u{301}"])
  func `A theme's spelling is that of a public item`(theme: String) async throws {
    let absent = [
      "Content/reviews/child-0.md": item(
        "title: Child 0\npublished: 2026-12-01\nkind: lcspr\nthemes: [\(theme), Domestic abuse]")
    ]
    try await expectNoTrace(
      of: absent, in: ChildT.others.replacing("[Neglect]", with: "[Neglect, Caf\u{E9}]"))
  }

  @Test func `The two hundredth entry does not make a page for one that is absent`() async throws {
    let many = SiteFiles(
      uniqueKeysWithValues: (1...200).map {
        ("Content/reviews/child-\($0).md", item("title: Child \($0)\npublished: 2026-05-04\nkind: lcspr"))
      })
    try await expectNoTrace(of: ChildT.alone, in: many)
  }

  @Test func `The way from one review to the next leads past what is absent between them`() async throws {
    let between = [
      "Content/reviews/child-b.md": item("title: Child B\npublished: 2026-10-10\nkind: lcspr\ndraft: true")
    ]
    let others = ChildT.others.with([
      "Content/reviews/child-c.md": item("title: Child C\npublished: 2026-10-15\nkind: lcspr")
    ])
    try await expectNoTrace(of: between, in: others)
    let page = try await others.with(between).built().page("/reviews/child-a/")
    let way = try #require(page.all(class: "neighbours").first)
    #expect(way.links.map(\.text) == ["Child C"])
  }
}

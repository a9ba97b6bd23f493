import TestSupport
import Testing

/// Group A of `Fixtures/ELEMENTS.md`.
@Suite struct `A current page of a partnership` {
  let site: BuiltSite
  let home: Element

  init() async throws {
    site = try await Sites.merton.built()
    home = try site.page("/")
  }

  @Test func `A1 The stylesheet gives more contrast to those who ask their system for it`() async throws {
    let site = try await Sites.example.built()
    let style = try #require(site.path(of: .style).flatMap(site.text))
    #expect(style.contains("@media (prefers-contrast: more)"))
  }

  @Test func `A2 The page has its title as its only top heading and in the window`() throws {
    let title = "Local and national child safeguarding practice reviews and SCRs"
    #expect(try home.the("h1").text == title)
    #expect(try home.the("title").holds(title))
  }

  @Test func `A3 A quotation has its paragraphs, its source as a link, and its edition`() throws {
    let figure = try home.the("figure")
    let paragraphs = try figure.the("blockquote").all("p").map(\.text)
    #expect(paragraphs.count == 3)
    for (text, number) in zip(paragraphs, ["first", "second", "third"]) {
      #expect(text.hasPrefix("The \(number) quoted paragraph"))
    }
    let source = try figure.link("Working Together to Safeguard Children")
    #expect(
      source["href"]
        == "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2")
    #expect(figure.holds("2023"))
  }

  @Test func `A4 An empty section says so in the writer's words`() throws {
    let section = try home.section("Local safeguarding children practice reviews")
    #expect(section.text == "We have published no local child safeguarding practice review so far.")
    #expect(section.all("li").isEmpty)
  }

  @Test func `A5 An empty section says so in the program's words`() throws {
    let section = try home.section("Partnership reviews")
    let sentences = section.all("p").map(\.text)
    #expect(sentences.first == "We also review cases that the law does not ask us to.")
    #expect(sentences.count == 2)
    #expect(section.all("li").isEmpty)
  }

  @Test func `A6 Briefings stand below their explanation, in the partnership's own word`() throws {
    let section = try home.section("7-minute learnings")
    #expect(section.elements.first?.text.hasPrefix("Each of these sums up one review") ?? false)
    #expect(section.entryTitles == ["Child D: the learning in seven minutes"])
    let entry = try section.entry("Child D: the learning in seven minutes")
    #expect(entry.holds("7-minute learning"))
    #expect(entry.files == ["/learning-packs/child-d/7-minute-learning.pdf"])
    #expect(entry.holds("(PDF, 12 KB, 1 page)"))
    #expect(try site.page("/kinds/7-minute-briefing/").the("h1").holds("7-minute learnings"))
  }

  @Test func `A7 A briefing and the review that it is made from lead to each other`() throws {
    let pack = try site.page("/learning-packs/child-d/")
    #expect(pack.addresses.contains("/reviews/child-d/"))
    let entry = try home.entry("Child D: the learning in seven minutes")
    #expect(entry.text.lowercased().holds("full report published february 2020"))
    #expect(try site.page("/reviews/child-d/").addresses.contains("/learning-packs/child-d/"))
  }

  @Test func `A8 A heading of the third level follows one of the second`() throws {
    let headings = home.descendants.filter { ["h2", "h3"].contains($0.name) }
    let at = try #require(
      headings.firstIndex { $0.text == "National safeguarding reviews and reports" })
    #expect(headings[at].name == "h2")
    #expect(headings[at + 1].name == "h3")
    #expect(headings[at + 1].text == "Child Safeguarding Practice Review Panel")
  }

  @Test func `A9 What others publish is a link out, below its introduction`() throws {
    let section = try home.section("Child Safeguarding Practice Review Panel")
    let title = "About us: Child Safeguarding Practice Review Panel"
    #expect(section.holds(inOrder: "The national panel describes its work on its own page.", title))
    #expect(section.entryTitles == [title])
    #expect(
      try section.link(title)["href"]
        == "https://www.gov.uk/government/organisations/child-safeguarding-practice-review-panel/about")
    #expect(!site.has("national/practice-review-panel/index.html"))
  }

  @Test func `A10 A thematic report names the reviews that it draws on`() throws {
    let section = try home.section("Thematic reports")
    #expect(section.entryTitles == ["Learning from our reviews"])
    let entry = try section.entry("Learning from our reviews")
    #expect(entry.holds("March 2021"))
    #expect(entry.holds("A stand-in for a report that draws several reviews together."))
    #expect(entry.files == ["/thematic-reports/learning-from-reviews/report.pdf"])
    let page = try site.page("/thematic-reports/learning-from-reviews/")
    #expect(page.holds("2017 to 2020"))
    #expect(Set(page.addresses).isSuperset(of: ["/reviews/child-b/", "/reviews/child-d/"]))
  }

  @Test func `A11 Training to come is listed, and training that is over is not`() async throws {
    let section = try home.section("MSCP training")
    #expect(section.holds("These are the next ones."))
    #expect(section.entryTitles == ["Learning from local reviews"])
    #expect(
      try section.entry("Learning from local reviews").holds("3 December 2026, 10am to midday"))
    #expect(!home.holds("Summer briefing on reviews"))
    let past = try site.page("/training/summer-briefing/")
    #expect(past.holds("10 June 2026, 10am to midday"))

    let after = try await Sites.merton.built(asOf: "2026-12-03T12:00").page("/")
    let empty = try after.section("MSCP training")
    #expect(empty.text == "No courses are planned at present. New ones are announced here.")
  }

  @Test func `A12 The acronym stands beside the name that it is short for`() {
    #expect(home.holds("Merton Safeguarding Children Partnership (MSCP)"))
  }

  @Test func `A13 White space at the end of a heading is dropped`() throws {
    let headings = home.all("h2")
    let reviews = try #require(headings.first { $0["id"] == "partnership-reviews" })
    #expect(reviews.rawText == "Partnership reviews")
    let reports = try #require(headings.first { $0["id"] == "thematic-reports" })
    #expect(reports.rawText == "Thematic reports")
    #expect(reports.elements.isEmpty)
  }
}

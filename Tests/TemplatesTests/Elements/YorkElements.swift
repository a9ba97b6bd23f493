import TestSupport
import Testing

/// Group D of `Fixtures/ELEMENTS.md`.
@Suite struct `A page that is under review` {
  let site: BuiltSite
  let home: Element

  init() async throws {
    site = try await Sites.york.built()
    home = try site.page("/")
  }

  @Test func `D1 A banner stands before the text, and on no other page`() throws {
    let banner = try #require(home.all(class: "notice").first)
    #expect(banner.holds("This page is being brought up to date."))
    #expect(try banner.link("Business Unit")["href"] == "mailto:business-unit@york.example")
    #expect(home.holds(inOrder: "This page is being brought up to date.", "took the place of"))
    #expect(site.texts.count { $0.holds("This page is being brought up to date.") } == 1)
  }

  @Test func `D2 What things were called before is said`() throws {
    #expect(
      try home.the("h1").text
        == "Child safeguarding practice reviews (formerly serious case reviews)")
    let text = try #require(home.all(class: "text").first?.all("p").first)
    #expect(text.holds("(SCRs)"))
    #expect(text.holds("(LSCBs)"))
  }

  @Test func `D3 Criteria are a list and a table`() throws {
    let section = try home.section("When there is a review")
    #expect(try section.the("ul").all("li").count == 2)
    let table = try section.the("table")
    #expect(table.all("th").count == 2)
    #expect(try table.the("tbody").all("tr").map { $0.all("td").count } == [2, 2, 2, 2])
    #expect(!home.text.contains("|"))
  }

  @Test func `D4 Cases below the threshold have a kind of their own`() throws {
    let section = try home.section("Cases below the threshold")
    for words in [
      "good practice", "poor practice", "near miss",
      "We have published no learning review of this sort.",
    ] { #expect(section.holds(words), "\(words)") }
  }

  @Test func `D5 What a review is for is one paragraph`() throws {
    #expect(try home.section("What a review is for").all("p").count == 1)
  }

  @Test func `D6 The national panel is named, with its year and a link`() throws {
    let section = try home.section("The national panel")
    #expect(section.holds("2018"))
    #expect(
      section.addresses == [
        "https://www.gov.uk/government/organisations/child-safeguarding-practice-review-panel"
      ])
  }

  @Test func `D7 One link leads to the national collection`() throws {
    #expect(
      try home.section("The national repository").addresses
        == ["https://learning.nspcc.org.uk/case-reviews/national-case-review-repository"])
  }

  @Test func `D8 A review of three children has its day written out`() throws {
    #expect(try home.entry("Child A, B and C").holds("31 January 2011"))
    let subjects = try site.page("/reviews/child-a-b-and-c/").all("dd").map(\.text)
    #expect(subjects.contains("Child A, Child B, Child C"))
    #expect(!site.texts.contains { $0.contains("31/01/11") })
  }

  @Test func `D8 A day with slashes is an error that shows the form wanted`() async throws {
    let review = item("title: A\nkind: scr\npublished: 31/01/11")
    let problem = try #require(try await ["Content/reviews/a.md": review].faults().first)
    #expect((problem.place.path, problem.place.line) == ("Content/reviews/a.md", 4))
    #expect("\(problem.message) \(problem.hint ?? "")".contains("2018-05-15"))
  }

  @Test func `D9 A summary is published alone, with the reason`() throws {
    let entry = try home.entry("Child B")
    for words in [
      "10 October 2013", "Summary of the case (PDF, 12 KB, 1 page)", "Lessons (PDF, 11 KB, 1 page)",
      "The law allows us to publish a short summary of this case and its lessons, and no more.",
    ] { #expect(entry.holds(words), "\(words)") }
    #expect(!entry.text.lowercased().contains("full report"))
  }

  @Test func `D10 A redacted document is marked, with the reason`() throws {
    let entry = try home.entry("Baby A")
    for words in [
      "11 October 2013", "Executive summary (PDF, 12 KB, 1 page)", "Redacted",
      "Parts of the executive summary are blacked out for legal reasons.",
    ] { #expect(entry.holds(words), "\(words)") }
  }

  @Test func `D11 A thematic review has a sentence on it, and a theme`() throws {
    let entry = try home.entry("Thematic review of child neglect")
    #expect(entry.holds("24 January 2013"))
    #expect(
      entry.holds(
        "How practitioners in York responded to the neglect of children, studied over two years."))
    #expect(
      try site.page("/themes/neglect/").entryTitles == ["Thematic review of child neglect"])
  }

  @Test func `D12 A report on many reviews has the years it covers`() throws {
    let entry = try home.entry("Messages from reviews")
    #expect(entry.holds("published 2014"))
    #expect(entry.holds("All the case reviews of the board from 2007 to 2014, drawn together."))
    let facts = try site.page("/thematic-reports/messages-from-reviews/").all("dd").map(\.text)
    #expect(facts.contains("2007 to 2014"))
    #expect(facts.contains("City of York Safeguarding Children Board"))
  }

  @Test func `D13 The writer decides the order`() {
    #expect(
      home.entryTitles == [
        "Child A, B and C", "Child B", "Baby A", "Thematic review of child neglect",
        "Messages from reviews",
      ])
  }

  @Test func `D14 Two partnerships may have a child of the same name`() async throws {
    let other = try await Sites.mertonEarlier.built()
    for site in [site, other] {
      #expect(try site.page("/reviews/child-b/").the("h1").text == "Child B")
    }
    let links = try site.page("/reviews/child-a-b-and-c/").the("main").addresses
    #expect(!links.contains("/reviews/child-b/"))
  }

  @Test func `D15 A partnership may keep old reports for good`() throws {
    for slug in ["child-a-b-and-c", "child-b", "baby-a", "child-neglect"] {
      #expect(try site.record("reviews/\(slug)").standing == "current")
    }
    #expect(site.has("reviews/child-a-b-and-c/report.pdf"))
    #expect(try site.page("/archive/").entryTitles.isEmpty)
  }
}

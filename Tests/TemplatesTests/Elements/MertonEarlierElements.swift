import TestSupport
import Testing

/// Group B of `Fixtures/ELEMENTS.md`.
@Suite struct `An earlier page of the same partnership` {
  let site: BuiltSite
  let home: Element

  init() async throws {
    site = try await Sites.mertonEarlier.built()
    home = try site.page("/")
  }

  @Test func `B1 The edition of the guidance is data`() throws {
    #expect(
      try home.the("h1").text
        == "Local and national child safeguarding practice reviews and SCRs")
    let figure = try home.the("figure")
    #expect(figure.holds("Working Together to Safeguard Children"))
    #expect(figure.holds("July 2018"))
    #expect(!home.holds("2023"))
  }

  @Test func `B2 A national report has the years it covers, its publisher and its month`() throws {
    let section = try home.section("Case reviews")
    #expect(section.entryTitles.first == "Triennial analysis of serious case reviews")
    let entry = try section.entry("Triennial analysis of serious case reviews")
    #expect(entry.links.first?["href"]?.hasPrefix("https://www.gov.uk/") ?? false)
    for words in ["2014 to 2017", "Department for Education", "March 2020"] {
      #expect(entry.holds(words), "\(words)")
    }
  }

  @Test func `B3 A case is named by its subject and its kind`() throws {
    #expect(try home.entry("Child D").holds("Serious case review"))
    let page = try site.page("/reviews/child-d/")
    #expect(try page.the("h1").text == "Child D")
    #expect(page.holds("Serious case review"))
  }

  @Test func `B4 A document has a title of its own, and the month is written out`() throws {
    let entry = try home.entry("Child D")
    #expect(entry.holds("February 2020"))
    #expect(
      entry.holds(
        "Final report for Merton Safeguarding Children Partnership (PDF, 12 KB, 2 pages)"))
    #expect(entry.files == ["/reviews/child-d/final-report.pdf"])
    #expect(!site.texts.contains { $0.holds("Feb 2020") })
  }

  @Test func `B5 A year is enough for a date, and the board before it published the report`() throws {
    let entry = try home.entry("Child B")
    #expect(entry.holds("published 2017"))
    #expect(entry.holds("Final overview report (PDF, 13 KB, 2 pages)"))
    #expect(try site.page("/reviews/child-b/").the("main").holds("Merton Safeguarding Children Board"))
    let feed = try #require(site.text("feed.xml"))
    #expect(feed.contains("<published>2018-01-01T00:00:00Z</published>"))
  }

  @Test func `B6 A review that another partnership hosts is a link to its host`() throws {
    let entry = try home.entry("Family A")
    for words in ["Serious case review", "November 2015", "Kingston LSCB"] {
      #expect(entry.holds(words), "\(words)")
    }
    let main = try site.page("/reviews/family-a/").the("main")
    let host = try #require(
      main.links.first { $0["href"] == "https://kingston-lscb.example/family-a" })
    #expect(host.holds("Kingston LSCB"))
    #expect(main.all(class: "documents").isEmpty)
    #expect(
      site.paths.filter { $0.hasPrefix("reviews/family-a/") } == ["reviews/family-a/index.html"])
    #expect(try site.record("reviews/family-a").available_until == nil)
  }

  @Test func `B7 A statement stands before the report, and an old report is still there`() throws {
    let main = try site.page("/reviews/child-a/").the("main")
    #expect(main.holds(inOrder: "The board thanks everybody who took part.", "Full report"))
    #expect(main.holds("Full report (PDF, 12 KB, 2 pages)"))
    #expect(main.files == ["/reviews/child-a/report.pdf"])
    #expect(!main.text.lowercased().contains("archive"))
    #expect(try site.record("reviews/child-a").standing == "current")
    #expect(site.has("reviews/child-a/report.pdf"))
    #expect(!(try site.page("/archive/").the("main").holds("Child A")))
  }

  @Test func `B8 A briefing need not be about one review`() throws {
    let title = "Lessons and messages from serious case reviews, case reviews and case audits"
    let entry = try home.section("Briefings").entry(title)
    for words in ["Briefing", "October 2014", "(PDF, 11 KB, 1 page)"] {
      #expect(entry.holds(words), "\(words)")
    }
    #expect(!entry.text.lowercased().contains("report published"))
    #expect(!entry.text.lowercased().contains("report not published"))
    #expect(try site.page("/years/2014/").entryTitles.contains(title))
  }

  @Test func `B9 Cases come newest first, and briefings after them`() {
    #expect(
      home.entryTitles == [
        "Triennial analysis of serious case reviews", "Child D", "Child B", "Family A", "Child A",
        "Lessons and messages from serious case reviews, case reviews and case audits",
      ])
  }

  @Test func `B10 A final report and a final overview report are reports`() throws {
    let pages = try ["child-d", "child-b"].map { try site.page("/reviews/\($0)/").the("main") }
    #expect(pages[0].holds("Final report"))
    #expect(pages[1].holds("Final overview report"))
    #expect(!pages.contains { $0.holds("Full report (") })
    for id in ["reviews/child-d", "reviews/child-b"] {
      #expect(try site.record(id).documents.map(\.kind) == ["report"])
    }
  }
}

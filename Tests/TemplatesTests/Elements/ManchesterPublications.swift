import TestSupport
import Testing

/// The reviews and learning packs of group C of `Fixtures/ELEMENTS.md`.
@Suite struct `Reviews and learning packs of a partnership` {
  let site: BuiltSite
  let home: Element
  let packs: Element

  init() async throws {
    site = try await Sites.manchester.built()
    home = try site.page("/")
    packs = try home.section("Published learning packs")
  }

  @Test func `C12 The most recent reports stand first`() throws {
    let section = try home.section("Published reviews")
    #expect(section.holds(inOrder: "These reports are the most recent ones.", "Earlier reviews"))
    #expect(
      section.entryTitles.prefix(3) == [
        "Local learning review of Child S", "Thematic review of Child N, Child B and Child YK",
        "Jacob22",
      ])
    #expect(try home.section("Earlier reviews").entryTitles == ["Child I1"])
  }

  @Test func `C13 Two partnerships publish a review of three children together`() throws {
    let title = "Thematic review of Child N, Child B and Child YK"
    let main = try site.page("/reviews/child-n-b-and-yk/").the("main")
    #expect(try main.the("h1").text == title)
    for words in ["Thematic review", "January 2023", "TSSP", "Child N, Child B, Child YK"] {
      #expect(main.holds(words), "\(words)")
    }
    let entry = try home.entry(title)
    #expect(entry.holds("Thematic review"))
    #expect(entry.holds("January 2023"))
    #expect(
      try #require(site.text("feed.xml")).contains("<published>2023-02-01T00:00:00Z</published>"))
  }

  @Test func `C14 An appendix has its label, its kind and its facts`() throws {
    let entry = try #require(appendices.first { $0.holds("Appendix 2") })
    #expect(entry.holds("Thematic literature review"))
    #expect(entry.holds("(PDF, 12 KB, 1 page)"))
  }

  @Test func `C15 Another review serves as an appendix, in the writer's order`() throws {
    let labels = try appendices.map { try #require($0.links.first).text.prefix { $0 != "(" } }
    #expect(
      labels == [
        "Thematic review ", "Appendix 2: Thematic literature review ",
        "Appendix 1: Local learning review of Child S",
      ])
    #expect(try appendices.last?.links.first?["href"] == "/reviews/child-s/")
  }

  private var appendices: [Element] {
    get throws {
      try site.page("/reviews/child-n-b-and-yk/").all(class: "document")
    }
  }

  @Test func `C16 A given name with a number is a title like any other`() throws {
    let entry = try home.section("Published reviews").entry("Jacob22")
    #expect(entry.holds("Serious case review"))
    #expect(entry.holds("25 May 2022"))
    #expect(!entry.text.contains("25th"))
  }

  @Test func `C19 A pack of one briefing has its day, and that of the report`() throws {
    let jacob = try packs.entry("Jacob22")
    for words in ["1 November 2022", "7-minute briefing"] { #expect(jacob.holds(words)) }
    #expect(jacob.text.lowercased().holds("full report published 25 may 2022"))
    for (title, day, folder) in [
      ("Child O1 SCR", "28 October 2021", "child-o1"), ("Baby R SCR", "16 September 2021", "baby-r"),
      ("Child T SCR", "21 May 2021", "child-t"),
    ] {
      let entry = try packs.entry(title)
      #expect(entry.holds(day))
      #expect(entry.files == ["/learning-packs/\(folder)/7-minute-briefing.pdf"])
    }
  }

  @Test(arguments: [
    ("Child W SCR", "22 September 2020"), ("Child Q1 SCR", "11 May 2020"),
    ("Child U1 SCR", "15 April 2020"),
  ])
  func `C20 A pack without a kind is a learning pack`(title: String, day: String) throws {
    let entry = try packs.entry(title)
    #expect(entry.holds(day))
    #expect(entry.holds("Learning pack"))
    #expect(!entry.text.contains("7-minute"))
  }

  @Test(arguments: [
    ("C21", "Child E1 SCR", "Learning event held April 2018; report not published"),
    ("C22", "Child F1 SCR", "Learning event held April 2018; full report published 15 May 2018"),
    ("C23", "Child G1 SCR", "Learning event held September 2017; full report published 15 May 2018"),
    ("C23", "Child H1 SCR", "Learning event held October 2017; full report published 14 December 2017"),
    ("C23", "Child I1 SCR", "Learning event held November 2017; full report published 14 December 2017"),
    ("C23", "Child L1 SCR", "Learning event held May 2018; full report published 15 May 2018"),
    ("C24", "Child J1 SCR", "Learning event held December 2017; report not published"),
    ("C25", "Child K1 SCR", "Learning event held May 2018; full report published 14 December 2017"),
    ("C27", "Child M1 SCR", "Learning event held October 2018; full report published 20 August 2018"),
    ("C28", "Child N1 SCR", "Learning event held September 2018; full report published 15 November 2018"),
  ])
  func `C21 to C28 The line on event and report is made from their dates`(
    number: String, title: String, line: String
  ) throws {
    let entry = try packs.entry(title)
    #expect(entry.all(class: "status-line").map(\.text) == [line], "\(number)")
  }

  @Test func `C21 A pack has a report, a presentation and a briefing`() throws {
    #expect(
      try packs.entry("Child E1 SCR").files == [
        "/learning-packs/child-e1/learning-report.pdf",
        "/learning-packs/child-e1/learning-presentation.pdf",
        "/learning-packs/child-e1/7-minute-briefing.pdf",
      ])
    #expect(try site.page("/learning-packs/child-e1/").holds("May 2018"))
  }

  @Test func `C22 The learning stays when the report has gone`() throws {
    #expect(
      try packs.entry("Child F1 SCR").files == ["/learning-packs/child-f1/learning-report.pdf"])
  }

  @Test func `C26 Event, report and documents may come in any order`() async throws {
    for title in ["Child H1 SCR", "Child G1 SCR"] {
      #expect(try packs.entry(title).files.count == 3)
    }
    let content = try await Sites.manchester.content()
    #expect(
      !content.allDiagnostics.contains {
        $0.place.path.contains("child-h1") || $0.place.path.contains("child-g1")
      })
  }

  @Test func `C27 Documents may be about more children than their pack`() throws {
    #expect(
      try packs.entry("Child M1 SCR").holds("Child M1 and M2 learning report (PDF, 12 KB, 1 page)"))
    #expect(try site.page("/learning-packs/child-m1/").the("h1").text == "Child M1 SCR")
  }

  @Test func `C28 A pack may have no documents yet`() throws {
    let entry = try packs.entry("Child N1 SCR")
    #expect(entry.files.isEmpty)
    #expect(entry.all("ul").isEmpty)
    let page = try site.page("/learning-packs/child-n1/")
    #expect(!page.descendants.contains { $0.name == "h2" && $0.holds("Documents") })
  }

  @Test func `C29 A document has its own title and its own publisher`() throws {
    let document = try site.page("/learning-packs/child-e1/").entry("Child E1 learning report")
    #expect(document.holds("published by Manchester Safeguarding Children Board"))
    #expect(!site.texts.contains { $0.contains("MSB") || $0.contains("7MB") })
  }

  @Test func `C39 An old review whose report has gone reads well without a link`() throws {
    let entry = try home.section("Earlier reviews").entry("Child I1")
    #expect(entry.holds("14 December 2017"))
    #expect(entry.holds("Archived"))
    #expect(entry.files.isEmpty)
    #expect(try site.page("/reviews/child-i1/").the("main").holds("may be available from"))
    #expect(!site.has("reviews/child-i1/report.pdf"))
    #expect(try site.page("/archive/").entryTitles == ["Child I1"])
  }

  @Test func `Dated packs come newest first, and undated ones after them by title`() {
    #expect(
      packs.entryTitles == [
        "Jacob22", "Child O1 SCR", "Baby R SCR", "Child T SCR", "Child W SCR", "Child Q1 SCR",
        "Child U1 SCR", "Child M1 SCR", "Child E1 SCR", "Child G1 SCR", "Child I1 SCR",
        "Child H1 SCR", "Child F1 SCR", "Child J1 SCR", "Child K1 SCR", "Child L1 SCR",
        "Child N1 SCR",
      ])
  }
}

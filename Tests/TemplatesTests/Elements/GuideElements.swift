import TestSupport
import Testing

/// Group E of `Fixtures/ELEMENTS.md`.
@Suite struct `A guide to reviews` {
  let site: BuiltSite
  let guide: Element
  let text: Element

  init() async throws {
    site = try await Sites.guide.built()
    guide = try site.page("/guide/")
    text = try #require(guide.all(class: "text").first)
  }

  @Test func `E1 The day of the last change is shown`() {
    #expect(guide.holds("Last updated: 10 February 2022"))
    #expect(!guide.text.contains("10.02.22"))
  }

  @Test func `E2 The title is the top heading`() throws {
    #expect(try guide.the("h1").text == "A guide to child safeguarding practice reviews")
  }

  @Test func `E3 Facts have their sources in footnotes that lead back`() throws {
    let references = try #require(text.all("p").first).links
    #expect(references.count == 2)
    let notes = try #require(guide.all(class: "footnotes").first).all("li")
    #expect(notes.count == 2)
    for (reference, note) in zip(references, notes) {
      #expect(reference["href"] == note["id"].map { "#\($0)" })
      #expect(note.addresses == [reference["id"].map { "#\($0)" }])
    }
    #expect(notes[0].holds("Department for Education") && notes[0].holds("2018"))
    #expect(notes[1].holds("NSPCC Learning") && notes[1].holds("2020"))
  }

  @Test func `E4 Names that are public already keep their accents`() throws {
    let section = try text.section("Historic public inquiries")
    #expect(section.holds("Maria Colwell (1974)"))
    let link = try section.link("Victoria Climbié (2003)")
    #expect(link.text.unicodeScalars.contains("\u{E9}"))
  }

  @Test func `E5 The contents lead to every heading, the lower ones one level below`() throws {
    let contents = try #require(guide.all(class: "contents").first)
    let ids = [
      "what-is-a-child-safeguarding-practice-review", "history", "process", "local-review",
      "national-review", "historic-public-inquiries", "frequently-asked-questions",
      "who-takes-part-in-a-review", "is-a-review-about-blame", "are-there-reviews-for-adults-too",
      "learn-more",
    ]
    #expect(contents.addresses == ids.map { "#\($0)" })
    for id in ids { #expect(guide.descendants.count { $0["id"] == id } == 1, "\(id)") }
    let process = try contents.entryOfFragment("process")
    #expect(try process.the("ul").addresses == ["#local-review", "#national-review"])
    #expect(guide.holds(inOrder: "Contents", "Its aims are"))
  }

  @Test func `E6 Aims, criteria and questions are lists`() throws {
    let what = try text.section("What is a child safeguarding practice review?")
    #expect(what.all("ul").map { $0.all("li").count } == [6, 6])
    let questions = try text.section("National review").the("ul").all("li").map(\.text)
    #expect(questions.count == 5)
    for question in questions {
      #expect(question.contains("? "))
      #expect(question.hasSuffix("."))
    }
  }

  @Test(arguments: ["(CSPRs)", "(LSCPs)", "(LSCBs)", "(SCRs)"])
  func `E7 Acronyms are introduced in brackets`(acronym: String) {
    #expect(guide.text.ranges(of: acronym).count == 1)
  }

  @Test func `E8 Statutes are cited in one way`() {
    #expect(guide.holds("Children Act 2004"))
    #expect(!guide.text.contains("Children Act (2004)"))
  }

  @Test func `E9 The day on which the guide wants a look is the office's alone`() {
    #expect(guide.holds("five working days"))
    #expect(guide.holds("integrated care board"))
    #expect(!(site.text("guide/index.html") ?? "2023").replacing("(2003)", with: "").contains("2023"))
  }

  @Test func `E11 An empty list leaves no introduction behind`() throws {
    let section = try text.section("Historic public inquiries")
    #expect(section.holds("We have not published a thematic report so far."))
    #expect(!guide.holds("More can be read in these reports."))
  }

  @Test func `E12 Links say where they lead`() throws {
    let bad: Set = ["here", "click here", "this link", "read more"]
    for link in guide.links {
      #expect(!bad.contains(link.text.lowercased()))
      #expect(!link.text.hasPrefix("http"))
    }
    #expect(!site.has("first-draft-of-the-guide/index.html"))
  }

  @Test func `E13 Questions are headings`() throws {
    let questions = try text.section("Frequently asked questions").all("h3")
    #expect(
      questions.compactMap { $0["id"] } == [
        "who-takes-part-in-a-review", "is-a-review-about-blame", "are-there-reviews-for-adults-too",
      ])
    #expect(questions.allSatisfy { $0.text.hasSuffix("?") })
  }

  @Test func `E14 The guide closes with the courses`() throws {
    #expect(text.all("h2").last?.text == "Learn more")
    let section = try text.section("Learn more")
    #expect(
      section.holds(
        inOrder: "Our courses on safeguarding are online and open to everybody.",
        "Safeguarding children: a course online"))
    #expect(section.entryTitles == ["Safeguarding children: a course online"])
    #expect(
      try site.page("/training/safeguarding-children-online/").addresses
        .contains("https://training.northvale.example/safeguarding-children"))
  }

  @Test func `E15 Reviews of adults' cases stand beside those of children`() throws {
    let home = try site.page("/")
    #expect(home.all("h2").contains { $0["id"] == "reviews-of-adults-cases" })
    let entry = try home.section("Reviews of adults’ cases").entry("Adult A")
    #expect(entry.holds("Safeguarding adult review"))
    #expect(entry.holds("3 March 2026"))
    #expect(text.addresses.contains("/#reviews-of-adults-cases"))
  }
}

extension Element {
  /// The entry of a table of contents for a heading.
  fileprivate func entryOfFragment(_ id: String) throws -> Element {
    guard let entry = all("li").first(where: { $0.addresses.first == "#\(id)" }) else {
      throw NotOnPage(description: "no #\(id) in the contents")
    }
    return entry
  }
}

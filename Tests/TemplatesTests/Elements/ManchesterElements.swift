import TestSupport
import Testing

/// The text of the page of group C of `Fixtures/ELEMENTS.md`.
@Suite struct `A page of resources for practitioners` {
  let site: BuiltSite
  let home: Element
  let guidance =
    "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2"

  init() async throws {
    site = try await Sites.manchester.built()
    home = try site.page("/")
  }

  @Test func `C1 A page says for whom it is`() throws {
    #expect(try home.the("h1").text == "Child practice reviews: resources for practitioners")
    #expect(try home.the("main").all("dd").map(\.text).contains("Practitioners"))
    #expect(try site.page("/for-families/").all("dd").map(\.text).contains("Families"))
  }

  @Test func `C2 A definition comes first`() throws {
    let text = try #require(home.all(class: "text").first)
    #expect(
      text.all("p").first?.text.hasPrefix(
        "A child practice review, in earlier years a serious case review,") ?? false)
  }

  @Test func `C3 Headings that are questions have ids without the question mark`() throws {
    let headings = home.all("h2")
    for (title, id) in [
      ("When is there a review?", "when-is-there-a-review"),
      ("Why is there a review?", "why-is-there-a-review"),
    ] { #expect(headings.contains { $0.text == title && $0["id"] == id }, "\(title)") }
    let when = try home.section("When is there a review?")
    #expect(try when.the("ul").all("li").count == 2)
    #expect(try home.section("Why is there a review?").the("ul").all("li").count == 3)
    #expect(when.addresses == [guidance])
    #expect(when.holds("Working Together to Safeguard Children, in the edition of 2018"))
  }

  @Test func `C4 Paragraphs on custody stand below their own heading`() throws {
    let section = try home.section("Children in custody or detained")
    #expect(section.all("p").count == 2)
    for words in ["young offender institution", "Mental Health Act 1983", "Mental Capacity Act 2005"] {
      #expect(section.holds(words), "\(words)")
    }
  }

  @Test func `C5 The duty to publish is a list`() throws {
    let section = try home.section("What we publish")
    #expect(section.all("ul").first?.all("li").count == 4)
    #expect(section.holds(inOrder: "anonymised form", "the recommendations"))
  }

  @Test func `C6 The rule of the window is written from the partnership's rules`() throws {
    let section = try home.section("What we publish")
    #expect(section.holds("twelve months"))
    #expect(
      section.addresses.contains(
        "https://learning.nspcc.org.uk/case-reviews/national-case-review-repository"))
  }

  @Test func `C7 What was done since is a list of actions or a text`() throws {
    let actions = try site.page("/reviews/child-n-b-and-yk/").all(class: "actions")
    let items = try #require(actions.first).all("li")
    #expect(items.count == 2)
    #expect(items[0].holds("First action, a stand-in for what the partnership published"))
    #expect(items[0].holds("Manchester Safeguarding Partnership"))
    #expect(items[0].holds("31 May 2023"))
    #expect(items[1].holds("due December 2023"))
    #expect(!items[1].holds("done"))
    #expect(
      try site.page("/reviews/jacob22/").holds(
        "This text stands in for what the partners did in answer to the findings."))
  }

  @Test func `C8 Steps are numbered, with a form and an address to write to`() throws {
    let steps = try home.section("How to refer a case").the("ol").all("li")
    #expect(steps.count == 4)
    #expect(try steps[2].link("MSP Coordinator")["href"] == "mailto:business-unit@manchester.example")
    #expect(try steps[1].link("referral form")["href"] == "/referral/referral-form.docx")
    #expect(steps[1].holds("referral form (Word, 1 KB)"))
  }

  @Test func `C9 Principles stand below practitioners and families`() throws {
    let section = try home.section("How a review is carried out")
    #expect(section.all("h3").map(\.text) == ["Practitioners", "Families", "Principles"])
    #expect(try home.section("Principles").all("li").count == 3)
  }

  @Test func `C10 Guidance for practitioners is a document of a page`() throws {
    #expect(home.addresses.contains("/for-practitioners/"))
    let page = try site.page("/for-practitioners/")
    #expect(page.holds("Guidance for practitioners on review events (PDF, 12 KB, 1 page)"))
    #expect(page.files.contains("/for-practitioners/event-guidance.pdf"))
  }

  @Test func `C11 A note for families has its month`() throws {
    let note = try site.page("/for-families/").entry("Briefing note for families on child practice reviews")
    #expect(note.holds("Briefing note for families on child practice reviews (PDF, 12 KB, 1 page)"))
    #expect(note.holds("October 2019"))
  }

  @Test func `C17 The press is told whom to ask`() throws {
    let line = try #require(
      home.all("p").first { $0.holds("MSP Business Unit") && $0.holds("media") })
    #expect(line.addresses.contains("mailto:business-unit@manchester.example"))
    #expect(home.holds(inOrder: "Earlier reviews", "Child I1", "from the media"))
  }

  @Test func `C18 Learning events are on the training website`() throws {
    let section = try home.section("Published learning packs")
    #expect(try section.link("training website")["href"] == "https://training.manchester.example/")
    #expect(section.holds(inOrder: "training website", "Jacob22"))
  }

  @Test func `C30 Dates are written in one style`() {
    for text in site.texts {
      #expect(text.firstMatch(of: /\b\d{1,2}[.\/]\d{1,2}[.\/]\d{2,4}\b/)?.output == nil)
      #expect(text.firstMatch(of: /\b\d{1,2}(st|nd|rd|th)\b/)?.output.0 == nil)
      #expect(
        text.firstMatch(of: /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{4}\b/)?
          .output.0 == nil)
    }
  }

  @Test func `C31 An own kind without any entries has no page`() throws {
    let section = try home.section("Local learning review briefings")
    #expect(section.holds("There are no briefings on local learning reviews at present."))
    #expect(section.all("li").isEmpty)
    #expect(!site.has("kinds/local-learning-briefing/index.html"))
  }

  @Test func `C32 A bare address is a link`() throws {
    let section = try home.section("National learning from reviews")
    #expect(try section.link("www.nspcc.org.uk")["href"] == "http://www.nspcc.org.uk")
    #expect(
      try section.entry("Learning from case reviews: briefings by theme").holds("NSPCC Learning"))
  }

  @Test func `C33 The day on which a page wants a look is the office's alone`() {
    #expect(!site.texts.contains { $0.holds("October 2026") })
  }

  @Test func `C34 The national collection is described with links`() throws {
    let section = try home.section("The national collection")
    #expect(section.holds("over 800"))
    #expect(section.holds("1945"))
    #expect(section.links.count == 4)
  }

  @Test func `C35 How to search the national collection is a list of steps`() throws {
    let steps = try home.section("What we publish").the("ol")
    #expect(steps.holds(inOrder: "Advanced search", "Publisher", "Manchester", "Case reviews"))
  }

  @Test func `C36 Guidance is listed with a link or without`() throws {
    let items = try home.section("Legislation and guidance").all("li")
    #expect(items.map(\.links.count) == [1, 0])
  }

  @Test func `C37 Downloads are gathered from the page and its lists, each once`() throws {
    let section = try home.section("Key downloads on this page")
    let own = [
      "/referral/referral-form.docx", "/for-practitioners/event-guidance.pdf",
      "/for-families/briefing-note.pdf",
    ]
    let listed = home.all(class: "entry").flatMap(\.files)
    #expect(listed.count > 20)
    #expect(section.files.sorted() == (own + listed).sorted())
    #expect(!section.files.contains("/reviews/child-i1/report.pdf"))
  }

  @Test func `C38 What a wrong conversion leaves behind does not come out`() {
    #expect(!site.texts.contains { $0.contains("\u{C2}") })
    #expect(!site.has("pasted-from-the-old-site/index.html"))
  }
}

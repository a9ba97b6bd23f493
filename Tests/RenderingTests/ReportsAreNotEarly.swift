import Publications
import TestSupport
import Testing

/// Of a report, nothing says more than is there (content model, section 5).
@Suite struct `Reports are not early` {
  private static let opening = "2026-09-20T10:00"

  private static func review(_ keys: String, _ documents: String) -> SiteFiles {
    [
      "Content/reviews/child-c/index.md": item(
        "title: Child C\nkind: scr\npublished: 2026-06-01\n\(keys)documents:\n\(documents)", "Words."),
      "Content/reviews/child-c/summary.pdf": pdf(1), "Content/reviews/child-c/full.pdf": pdf(2),
      "Content/learning-packs/child-c.md": item("title: Pack C\npublished: 2026-06-01\nabout: [reviews/child-c]"),
    ]
  }

  private static let documents = """
      - {file: summary.pdf, kind: executive-summary}
      - {file: full.pdf, kind: report, published: 2026-09-20T10:00}
    """
  private static let untilNote = "outcome: summary-only\noutcome_note: The trial is not over.\n"

  @Test(arguments: ["2026-09-20T09:59", opening])
  func `What comes later is said later`(moment: String) async throws {
    let site = try await Self.review("", Self.documents).built(asOf: moment)
    let page = try site.page("/reviews/child-c/").text
    let isThere = moment == Self.opening
    #expect(page.contains("Full report published 20 September 2026") == isThere)
    #expect(page.contains("Outcome") == isThere)
    #expect(try site.record("reviews/child-c").outcome == (isThere ? "full" : nil))
    let pack = try site.page("/learning-packs/child-c/").text
    #expect(pack.contains(isThere ? "Full report published 20 September 2026" : "Summary published 1 June 2026"))
    #expect(site.text("reviews/child-c/index.html")?.contains("\"Report\"") == isThere)
  }

  @Test func `An outcome ends by its day, and nothing tells of it before`() async throws {
    let listed = Self.documents.replacing(", published: 2026-09-20T10:00", with: "")
    let staged = Self.review(Self.untilNote + "outcome_until: \(Self.opening)\n", listed)
    let alone = Self.review(Self.untilNote, "  - {file: summary.pdf, kind: executive-summary}")
      .filter { $0.key != "Content/reviews/child-c/full.pdf" }
    let before = try await staged.built(asOf: "2026-09-20T09:59")
    #expect(try await before.files == alone.built(asOf: "2026-09-20T09:59").files)
    #expect(try before.record("reviews/child-c").outcome == "summary-only")
    #expect(try before.page("/reviews/child-c/").text.contains("Summary published. The trial is not over."))
    let after = try await staged.built(asOf: Self.opening)
    #expect(after.has("reviews/child-c/full.pdf"))
    let page = try after.page("/reviews/child-c/").text
    #expect(page.contains("Full report published 20 September 2026") && !page.contains("The trial"))
    #expect(page.contains("20 September 2027"))
    #expect(try #require(after.text("feed.xml")).contains("<updated>2026-09-20T09:00:00Z</updated>"))
  }

  @Test func `What is under way is in lists and in the search, and in no feed`() async throws {
    let files: SiteFiles = [
      "Content/reviews/child-u.md": item(
        "title: Child U\nkind: scr\npublished: 2026-06-01\noutcome: under-way\noutcome_note: We have begun.")
    ]
    let site = try await files.built()
    #expect(try site.page("/reviews/").text.contains("Under way"))
    let page = try site.page("/reviews/child-u/").text
    #expect(page.contains("This review is under way.") && page.contains("We have begun."))
    #expect(!page.contains("How to cite this") && !page.contains("Available until"))
    #expect(try site.record("reviews/child-u").standing == "under-way")
    #expect(try #require(site.text("search.json")).contains("under-way"))
    #expect(try #require(site.text("sitemap.xml")).contains("child-u"))
    #expect(!(try #require(site.text("feed.xml")).contains("<entry>")))
  }

  @Test func `A record claims a report only where there was one`() async throws {
    let site = try await Self.review("", Self.documents).built(asOf: "2027-09-21")
    let record = try site.page("/reviews/child-c/").text
    #expect(record.contains("Published on 1 June 2026. Its report is no longer on this website."))
    #expect(record.contains("Full report published 20 September 2026"))
    let alone = Self.review("", "  - {file: summary.pdf, kind: executive-summary}").filter {
      !$0.key.hasSuffix("full.pdf")
    }
    let other = try await alone.built(asOf: "2027-09-21").page("/reviews/child-c/").text
    #expect(other.contains("It is no longer on this website in full.") && !other.contains("he report"))
  }

  @Test func `A link to a bare record becomes its words, and its title is named nowhere`() async throws {
    let files: SiteFiles = [
      "Content/reviews/child-t/index.md": item(
        "title: Child T\nkind: scr\npublished: 2026-01-01\nwithdrawn: {on: 2026-02-01, record: bare}\n"
          + "documents: [{file: a.pdf, kind: report}]"),
      "Content/reviews/child-t/a.pdf": pdf(),
      "Content/pages/news.md": item(
        "title: News",
        "One [*two* words](../reviews/child-t/index.md \"A title\"), [a file](/reviews/child-t/a.pdf) and "
          + "[the list](/reviews/).\n\n## See [it](../reviews/child-t/index.md)"),
      "Content/learning-packs/p.md": item("title: P\npublished: 2026-01-01\nabout: [reviews/child-t]"),
    ]
    let site = try await files.built()
    let news = try #require(site.text("news/index.html"))
    #expect(news.contains("One <em>two</em> words, a file and <a href=\"/reviews/\">the list</a>."))
    #expect(news.contains(">See it</h2>"))
    #expect(!(try #require(site.text("learning-packs/p/index.html")).contains("page.related")))
    #expect(site.has("reviews/child-t/index.html"))
  }

  @Test func `A withdrawn record names whom to ask, and what is related and still public`() async throws {
    let files: SiteFiles = [
      "Content/reviews/child-t.md": item(
        "title: Child T\nkind: scr\npublished: 2026-01-01\nwithdrawn: {on: 2026-02-01, reason: A court.}"),
      "Content/learning-packs/p.md": item("title: P\npublished: 2026-01-01\nabout: [reviews/child-t]"),
      "Content/learning-packs/q.md": item(
        "title: Q\npublished: 2026-01-01\nabout: [reviews/child-t]\nwithdrawn: {on: 2026-02-01, reason: A court.}"),
    ]
    let page = try await files.built().page("/reviews/child-t/").text
    #expect(page.contains("If you have a question, ask") && page.contains("Related") && page.contains("P"))
    #expect(!page.contains("Q,"))
  }

  @Test func `What has changed is told from its day on`() async throws {
    let files: SiteFiles = [
      "Content/pages/news.md": item(
        "title: News\nchanges:\n  - {on: 2026-03-01, note: First.}\n  - {on: 2026-04, note: Afterwards.}")
    ]
    let early = try await files.built(asOf: "2026-04-30").page("/news/").text
    #expect(early.contains("What has changed") && early.contains("1 March 2026: First.") && !early.contains("Then."))
    #expect(early.contains("Last updated: 1 March 2026"))
    let late = try await files.built(asOf: "2026-05-01").page("/news/").text
    #expect(late.contains("April 2026: Afterwards.") && late.contains("Last updated: April 2026"))
  }

  @Test func `The dates of the accessibility statement come on their day`() async throws {
    let settings = WrittenSite.least["Content/site.yml"] ?? ""
    let files: SiteFiles = [
      "Content/site.yml": "\(settings)\naccessibility: {prepared: 2027-01-02, reviewed: 2027-02}\n"
    ]
    func statement(_ moment: String) async throws -> String {
      try await files.built(asOf: moment).page("/accessibility/").text
    }
    let (before, then, later) = try await (statement("2027-01-01"), statement("2027-01-02"), statement("2027-03-01"))
    #expect(!before.contains("2027"))
    #expect(then.contains("2 January 2027") && !then.contains("February"))
    #expect(later.contains("reviewed on February 2027"))
  }

  @Test(arguments: [
    ("", "", true), ("outcome: not-published\noutcome_note: N.\n", "", false), ("outcome: full\n", "", false),
    ("hosted_by: {name: O, url: \"https://o.example\"}\n", "", false),
    ("outcome: under-way\noutcome_note: N.\noutcome_until: 2027-01-01\n", "", true),
    ("outcome: under-way\noutcome_note: N.\noutcome_until: 2027-01-01\n", "kind: report, ", false),
    ("", "published: 2190-01-01, ", true), ("", "kind: report, ", false),
  ])
  func `Check warns of a review that opens without a report`(keys: String, document: String, isWarned: Bool)
    async throws
  {
    let list =
      document.isEmpty
      ? "" : "documents:\n  - {\(document)file: a.pdf\(document.contains("kind") ? "" : ", kind: report")}\n"
    let content = try await WrittenSite(
      [
        "Content/reviews/a/index.md": item("title: A\nkind: scr\npublished: 2026-10-01\n\(keys)\(list)")
      ].merging(document.isEmpty ? [:] : ["Content/reviews/a/a.pdf": pdf()]) { $1 }
    ).read()
    let advice = try #require(content.catalogue).office.advice(asOf: try Moment("2026-11-01T10:00"))
    #expect(advice.contains { $0.code.rawValue == "no-report" } == isWarned)
  }
}

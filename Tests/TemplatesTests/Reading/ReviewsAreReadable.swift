import TestSupport
import Testing

/// What a reader finds on the page of a review, besides its text.
@Suite struct `The page of a review` {
  private static let content: SiteFiles = [
    "Content/reviews/child-a.md": item("title: Child A\nkind: lcspr\npublished: 2026-02-02"),
    "Content/reviews/child-b.md": item(
      """
      title: Child B
      kind: lcspr
      published: 2026-03-03
      audience: [families]
      publisher: Testshire Safeguarding Children Board
      with: [Elsewhere Partnership]
      response:
        - {action: Ask about tonight, done: 2026-04-01}
        - {action: Write it down, lead: Housing, due: 2027-01-01}
      """),
    "Content/reviews/child-c.md": item("title: Child C\nkind: scr\npublished: 2026-04-04"),
    "Content/reviews/child-d.md": item("title: Child D\nkind: lcspr\npublished: 2027-01-01"),
    "Content/training/course.md": item("title: Course\npublished: 2026-01-01\non_demand: true"),
  ]

  private func page(_ path: String) async throws -> Element {
    try await Self.content.built(asOf: "2026-11-01").page(path)
  }

  @Test func `Leads to the ones before and after it, and to none that is absent`() async throws {
    let middle = try #require(try await page("/reviews/child-b/").all(class: "neighbours").first)
    #expect(middle.all("p").map(\.text) == ["Older: Child A", "Newer: Child C"])
    let newest = try #require(try await page("/reviews/child-c/").all(class: "neighbours").first)
    #expect(newest.all("p").map(\.text) == ["Older: Child B"])
    #expect(try await page("/training/course/").all(class: "neighbours").isEmpty)
  }

  @Test func `Says how far what was done since has come`() async throws {
    let page = try await page("/reviews/child-b/")
    #expect(page.all(class: "progress").map(\.text) == ["1 of 2 actions done."])
    #expect(page.all(class: "done").map(\.text) == ["Ask about tonight (done 1 April 2026)"])
  }

  @Test func `Says how to cite it, by its publisher and its year`() async throws {
    let citation = try #require(try await page("/reviews/child-b/").all(class: "citation").first)
    #expect(
      citation.all("p").first?.text
        == "Testshire Safeguarding Children Board, Elsewhere Partnership (2026). Child B. "
        + "Local child safeguarding practice review. https://reviews.testshire.example/reviews/child-b/")
  }

  @Test func `For families has a way to leave it at once`() async throws {
    #expect(try await page("/reviews/child-b/").all(class: "exit").count == 1)
    #expect(try await page("/reviews/child-a/").all(class: "exit").isEmpty)
  }

  @Test func `Has the control for contrast, that works without script`() async throws {
    let control = try #require(try await page("/reviews/child-a/").all("input").first)
    #expect(control["type"] == "checkbox" && control["id"] == "page.contrast")
  }
}

import TestSupport
import Testing

/// A place that lists items, and something absent that would change it.
struct Listing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let absent: SiteFiles
  /// What the public may see besides.
  let content: SiteFiles
  /// Where it can be seen once it has opened, and what is to be read there.
  let page: String
  let words: String
  let opens: String

  init(
    _ name: String, on page: String, reads words: String, beside content: SiteFiles = [:],
    opens: String = ChildT.opening, _ absent: SiteFiles
  ) {
    testDescription = name
    (self.page, self.words, self.opens) = (page, words, opens)
    (self.absent, self.content) = (absent, ChildT.others.with(content))
  }

  private static func review(_ keys: String) -> SiteFiles {
    ["Content/reviews/child-t.md": item("title: Child T\npublished: \(ChildT.opening)\n\(keys)")]
  }

  private static func front(_ text: String) -> SiteFiles {
    ["Content/pages/index.md": item("title: Reviews", text)]
  }

  private static func list(_ options: String) -> SiteFiles { front("```list\n\(options)\n```") }

  static let all = [
    Listing(
      "the count of a theme", on: "/themes/", reads: "Neglect (2)",
      review("kind: lcspr\nthemes: [Neglect]")),
    Listing(
      "a theme that it alone has", on: "/themes/online-harm/", reads: "Child T",
      review("kind: lcspr\nthemes: [Online harm]")),
    Listing("a kind that it alone is of", on: "/kinds/scr/", reads: "Child T", review("kind: scr")),
    Listing(
      "a year with nothing else in it", on: "/years/2027/", reads: "Child T", opens: "2027-01-04",
      ["Content/reviews/child-t.md": item("title: Child T\npublished: 2027-01-04\nkind: lcspr")]),
    Listing(
      "the ways to search", on: "/search/", reads: "Online harm",
      review("kind: lcspr\nthemes: [Online harm]")),
    Listing(
      "the one after another", on: "/reviews/child-a/", reads: "Newer: Child T", review("kind: lcspr")),
    Listing("the latest", on: "/", reads: "Child T", review("kind: lcspr")),
    Listing(
      "all but the latest", on: "/", reads: "Child A", beside: list("of: reviews\nafter: 1"),
      review("kind: lcspr")),
    Listing(
      "the oldest first", on: "/", reads: "Child T", beside: list("of: reviews\norder: oldest"),
      review("kind: lcspr")),
    Listing(
      "by title", on: "/", reads: "Child T", beside: list("of: reviews\norder: title"),
      review("kind: lcspr")),
    Listing(
      "by theme and audience", on: "/", reads: "Child T",
      beside: list("of: reviews\ntheme: Neglect\naudience: families"),
      review("kind: lcspr\nthemes: [Neglect]\naudience: [families]")),
    Listing(
      "words above a list", on: "/", reads: "These are they",
      beside: list("of: thematic-reports\nintro: These are they"),
      ["Content/thematic-reports/r.md": item("title: Report\npublished: \(ChildT.opening)")]),
    Listing(
      "downloads", on: "/", reads: "A hidden report",
      ChildT.whole.replacing("kind: report", with: "kind: report\n    title: A hidden report")),
    Listing(
      "what is about a review", on: "/reviews/child-a/", reads: "A hidden pack",
      [
        "Content/learning-packs/p.md": item(
          "title: A hidden pack\npublished: \(ChildT.opening)\nabout: [reviews/child-a]")
      ]),
    Listing(
      "training that comes up", on: "/training/", reads: "A hidden event",
      [
        "Content/training/e.md": item(
          "title: A hidden event\npublished: \(ChildT.opening)\n"
            + "starts: 2026-12-10T10:00\nends: 2026-12-10T12:00")
      ]),
    Listing(
      "what others publish", on: "/national/", reads: "A hidden entry",
      [
        "Content/national/n.md": item(
          "title: A hidden entry\nurl: https://example.org/\npublisher: P\npublished: \(ChildT.opening)")
      ]),
    Listing(
      "the navigation", on: "/", reads: "Hidden page",
      beside: ["Content/pages/media.md": item("title: Media\nnavigation: 2")],
      ["Content/pages/hidden.md": item("title: Hidden page\npublished: \(ChildT.opening)\nnavigation: 1")]),
    Listing(
      "the words of a built-in page", on: "/reviews/", reads: "Hidden words",
      [
        "Content/pages/reviews.md": item(
          "title: Hidden title\npublished: \(ChildT.opening)\nnavigation: 1", "Hidden words")
      ]),
  ]
}

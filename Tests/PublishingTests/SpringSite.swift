import Publications
import TestSupport

/// A site with one of everything that the register knows, published three times in the spring of
/// 2026.
enum SpringSite {
  static let review = "reviews/child-s/index.md"
  static let thematic = "thematic-reports/infants.md"
  static let pack = "learning-packs/child-s/index.md"

  static let files: SiteFiles = [
    review: item(
      """
      title: Child S
      published: 2026-03-01T10:00
      kind: lcspr
      publish_until: 2027-06-30
      documents:
        - file: report.pdf
          kind: report
        - file: briefing.pdf
          kind: 7-minute-briefing
        - file: reply.pdf
          kind: response
          published: 2026-05-01
      """),
    "reviews/child-s/report.pdf": pdf(1), "reviews/child-s/briefing.pdf": pdf(2),
    "reviews/child-s/reply.pdf": pdf(3),
    thematic: item("title: Infants\npublished: 2026-03-01"),
    pack: item(
      "title: Learning from Child S\npublished: 2026-03-01\ndocuments: [{file: slides.pdf, kind: presentation}]"
    ),
    "learning-packs/child-s/slides.pdf": pdf(4),
    "learning-packs/undated.md": item("title: Hearing children\npublished: undated"),
    "reviews/elsewhere.md": item(
      """
      title: Child E
      published: 2026-03-01
      kind: lcspr
      hosted_by: {name: Anothershire, url: "https://anothershire.example/"}
      """),
    "reviews/unseen.md": item(
      """
      title: Child N
      published: 2026-03-01
      kind: lcspr
      outcome: not-published
      outcome_note: The family asked us not to.
      learning: |
        Ask a second time.
      """),
    "pages/help.md": item("title: Help"),
    "training/course.md": item("title: Course\npublished: 2026-03-01\non_demand: true"),
    "national/panel.md": item(
      "title: Panel\npublished: 2026-03-01\nurl: https://panel.example/\npublisher: The Panel"),
  ]

  /// A day on which nothing opens by itself.
  static let now = "2026-06-15T12:00"

  private static let published = Task {
    let site = try PublishedSite([
      "reviews/first.md": item("title: Child F\npublished: 2026-01-05\nkind: lcspr")
    ])
    try await site.publish("2026-01-05T09:00")
    for (file, text) in files { try site.write(file, text) }
    try await site.publish("2026-03-01T10:00")
    try await site.publish("2026-05-01")
    return (try site.contents(), site.scratch.text(PublishedSite.lock) ?? "")
  }

  /// One that a test may change.
  static func copy() async throws -> PublishedSite {
    let (contents, lock) = try await published.value
    return try PublishedSite(contents: contents, lock: lock, lastRun: Moment(dayOrMoment: "2026-05-01"))
  }
}

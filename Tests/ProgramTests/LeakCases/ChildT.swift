import Publications
import TestSupport

/// A review that is public at `Sites.moment`, and one that is under embargo then.
enum ChildT {
  /// What the public may see.
  static let others: SiteFiles = [
    "Content/reviews/child-a/index.md": item(
      """
      title: Child A
      published: 2026-10-05
      kind: lcspr
      themes: [Neglect]
      documents:
        - file: report.pdf
          kind: report
      """),
    "Content/reviews/child-a/report.pdf": pdf(1),
    "Content/pages/index.md": item(
      "title: Reviews", "```list\nof: reviews\nnewest: 1\n```\n\n```downloads\nfrom: both\n```\n"),
  ]

  /// When everything that is under embargo here has opened.
  static let opening = "2026-12-01"

  /// With one of everything that could give it away.
  static let whole: SiteFiles = [
    "Content/reviews/child-t/index.md": item(
      """
      title: Child T
      published: \(opening)
      kind: scr
      themes: [Online harm]
      subjects: [Child T]
      former_urls: [/old/child-t/]
      updated: 2026-11-20
      national_repository: {reference: NC50543}
      documents:
        - file: report.pdf
          kind: report
        - file: easy-read.pdf
          kind: easy-read
          accessible_alternative: words.txt
          replaces: first-easy-read.pdf
      """, "## Findings\n\nA text. ![A drawing](drawing.gif)"),
    "Content/reviews/child-t/report.pdf": pdf(2), "Content/reviews/child-t/easy-read.pdf": pdf(3),
    "Content/reviews/child-t/words.txt": "In plain words.",
    "Content/reviews/child-t/drawing.gif": "GIF89a, a drawing",
  ]

  /// In a file of its own.
  static let alone: SiteFiles = [
    "Content/reviews/child-t.md": item("title: Child T\npublished: \(opening)\nkind: lcspr")
  ]
}

extension SiteFiles {
  func with(_ others: SiteFiles) -> SiteFiles { merging(others) { $1 } }

  /// With other lines in its front matter.
  func replacing(_ lines: String, with others: String) -> SiteFiles {
    mapValues { $0.replacing(lines, with: others) }
  }
}

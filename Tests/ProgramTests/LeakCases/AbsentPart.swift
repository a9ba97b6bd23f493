import TestSupport
import Testing

/// Something of a public item that is not public yet, or not any more.
struct AbsentPart: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let with: SiteFiles
  let without: SiteFiles
  /// When it shows; nil for what never does.
  let shows: String?

  private init(_ name: String, shows: String? = "2027-01-01", with: SiteFiles, without: SiteFiles) {
    (testDescription, self.with, self.without, self.shows) = (name, with, without, shows)
  }

  /// - Parameters:
  ///   - keys: those that hold it.
  ///   - others: those in their place when nobody had written it.
  private static func key(
    _ name: String, of item: (String) -> SiteFiles = review, shows: String? = "2027-01-01", _ keys: String,
    insteadOf others: String = ""
  ) -> AbsentPart {
    AbsentPart(
      name, shows: shows, with: item("\n" + keys), without: item(others.isEmpty ? "" : "\n" + others))
  }

  private static func review(_ keys: String) -> SiteFiles {
    [
      "Content/reviews/a/index.md": item(
        "title: A\npublished: 2026-10-05\nkind: lcspr\(keys)", "![It](a.gif)"),
      "Content/reviews/a/a.gif": "GIF89a",
    ]
  }

  private static func pack(_ keys: String) -> SiteFiles {
    ["Content/learning-packs/a.md": item("title: A\npublished: 2026-10-05\(keys)")]
  }

  private static func entry(_ keys: String) -> SiteFiles {
    ["Content/national/a.md": item("title: A\nurl: https://a.example/\npublisher: P\npublished: 2020\(keys)")]
  }

  /// A review with a document, more keys of it, and more documents.
  private static func documents(_ lines: String..., files: SiteFiles = [:]) -> SiteFiles {
    let first = "\ndocuments:\n  - url: https://a.example/\n    kind: summary"
    return review(([first] + lines).joined(separator: "\n")).with(files)
  }

  private static func text(_ text: String, files: SiteFiles = [:]) -> SiteFiles {
    let review = item("title: A\npublished: 2026-10-05\nkind: lcspr", text)
    return ["Content/reviews/a/index.md": review].with(files)
  }

  private static func page(_ text: String) -> SiteFiles {
    ["Content/pages/a.md": item("title: A\ncontents: true", text)]
  }

  static let all = keys + documents + texts

  private static let keys = [
    key("a notice to come", "notice: {kind: legal, text: A hidden notice., from: 2026-12-01}"),
    key(
      "a notice that is over", shows: "2026-10-20",
      "notice: {kind: legal, text: A hidden notice., until: 2026-11-20}"),
    key("an update to come", "updated: 2026-12-01"),
    key("an update in a month that is not over", "updated: 2026-11"),
    key("a withdrawal to come", "withdrawn: {on: 2026-12-01, reason: A hidden reason.}"),
    key("a withdrawal in a minute", "withdrawn: {on: 2026-11-21T09:01, record: bare}"),
    key("a decision to come", "decided: 2026-12-01"),
    key("when it went to the panel", shows: nil, "sent_to_panel: 2026-09-01"),
    key("when the page wants a look", shows: nil, "review_due: 2026-09-01"),
    key(
      "an action that is to be done", "response: [{action: An action., done: 2026-12-01}]",
      insteadOf: "response: [{action: An action.}]"),
    key("a learning event that is to be held", of: pack, "learning_event: {held: 2026-12-01}"),
    key("a report that is to be published", of: pack, "report: {published: 2026-12-01}"),
    key("a link that is to be checked", of: entry, shows: nil, "checked: 2026-12-01"),
  ]

  private static let documents = [
    AbsentPart(
      "a document to come",
      with: documents(
        "  - file: hidden.pdf", "    kind: response", "    title: Hidden", "    published: 2026-12-02T09:00",
        "    accessible_alternative: hidden.txt", "    replaces: first.pdf",
        "    corrected: {on: 2026-11-01, note: Hidden.}",
        files: ["Content/reviews/a/hidden.pdf": pdf(2), "Content/reviews/a/hidden.txt": "Hidden."]),
      without: documents()),
    AbsentPart(
      "the correction of a document",
      with: documents("    corrected: {on: 2026-12-01, note: Hidden.}"), without: documents()),
    AbsentPart(
      "the withdrawal of a document",
      with: documents("    withdrawn: {on: 2026-12-01, reason: Hidden.}"), without: documents()),
    AbsentPart(
      "who has signed a document off", shows: nil,
      with: documents(
        "    signed_off: {by: Hidden, on: 2026-09-01, sha256: \(String(repeating: "0", count: 64))}"),
      without: documents()),
  ]

  private static let texts = [
    AbsentPart(
      "a conditional text",
      with: text(
        """
        ## Findings

        ```when
        from: 2026-12-01
        text: |
          ## Findings

          Hidden ![words](a.gif)[^1]

          [^1]: Hidden
        ```

        ## Findings

        \(noted)
        """, files: ["Content/reviews/a/a.gif": "GIF89a"]),
      without: text("## Findings\n\n## Findings\n\n\(noted)")),
    AbsentPart(
      "conditional texts that open on three days, and a table of contents",
      with: page(
        (1...3).map { "## Part \($0)\n\n\(hidden(from: "2026-12-0\($0)"))" }.joined(separator: "\n\n")),
      without: page((1...3).map { "## Part \($0)" }.joined(separator: "\n\n"))),
    AbsentPart(
      "a page that has nothing but a conditional text", with: page(hidden(from: "2026-12-01")),
      without: page("")),
  ]

  private static let noted = "A word.[^1]\n\n[^1]: A note."

  private static func hidden(from day: String) -> String {
    "```when\nfrom: \(day)\ntext: \"## Hidden\"\n```"
  }
}

import TestSupport
import Testing

/// Something that breaks a promise, what is said about it, and what puts it right.
struct BrokenPromise: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (PublishedSite) throws -> Void

  let testDescription: String
  let code: String
  /// Where it is told, without the column.
  let place: String
  /// Since when, until when, and what the public would lose.
  let says: String
  /// What the message holds of ways out.
  let offers: [String]
  let change: Change
  /// What puts it right, each on its own.
  let cures: [Change]

  init(
    _ name: String, _ code: String, at place: String, says: String, offers: [String],
    change: @escaping Change, cures: [Change]
  ) {
    testDescription = name
    (self.code, self.place, self.says, self.offers) = (code, place, says, offers)
    (self.change, self.cures) = (change, cures)
  }
}

extension BrokenPromise {
  static let all = items + hidings + windows + documents + words
  private static let takenDown = "withdrawn: {on: 2026-06-15, reason: …}"

  static func withdraw(_ file: String) -> Change {
    { try $0.add("withdrawn: {on: 2026-06-15, reason: The court asked for it.}", to: file) }
  }

  static func edit(_ file: String, _ old: String, _ new: String) -> Change {
    { try $0.edit(file) { $0.replacing(old, with: new) } }
  }

  private static let childS =
    "The public has seen reviews/child-s since 1 March 2026. It must stay until 30 June 2027, and "

  // MARK: Items

  private static let items = [
    BrokenPromise(
      "The source is deleted", "register-missing", at: "Content/register.csv:7",
      says: childS + "its file is gone.",
      offers: ["Put the file back.", takenDown, "former_urls: [/reviews/child-s/]"],
      change: { try $0.remove("reviews/child-s") },
      cures: [
        { site in
          for (file, text) in SpringSite.files where file.hasPrefix("reviews/child-s/") {
            try site.write(file, text)
          }
        }
      ]),
    BrokenPromise(
      "The source is deleted after it was withdrawn", "register-missing",
      at: "Content/register.csv:14",
      says:
        "The public has seen thematic-reports/infants since 1 March 2026. It must stay until 1 March 2027, "
        + "and its file is gone.",
      offers: ["Put the file back: its page says that it was withdrawn."],
      change: { site in
        try site.edit("register.csv") {
          $0 + "withdrawn,thematic-reports/infants,2026-06-01T09:00:00Z,,,\n"
        }
        try site.remove(SpringSite.thematic)
      },
      cures: [
        { site in
          try site.write(SpringSite.thematic, SpringSite.files[SpringSite.thematic] ?? "")
          try withdraw(SpringSite.thematic)(site)
        }
      ]),
    BrokenPromise(
      "It has another address", "register-missing", at: "Content/register.csv:7",
      says: childS + "its file is gone.", offers: ["former_urls: [/reviews/child-s/]"],
      change: { try $0.move("reviews/child-s", to: "reviews/child-x") },
      cures: [
        { try $0.move("reviews/child-x", to: "reviews/child-s") },
        { try $0.add("former_urls: [/reviews/child-s/]", to: "reviews/child-x/index.md") },
      ]),
    BrokenPromise(
      "It has become a page", "register-missing", at: "Content/pages/infants.md:1",
      says:
        "The public has seen thematic-reports/infants since 1 March 2026. It must stay until 1 March 2027, "
        + "and its address leads to pages/infants now.",
      offers: ["Put thematic-reports/infants back"],
      change: { site in
        try site.remove(SpringSite.thematic)
        try site.write(
          "pages/infants.md", item("title: Infants\nformer_urls: [/thematic-reports/infants/]"))
      },
      cures: [
        { site in
          try site.remove("pages/infants.md")
          try site.write(SpringSite.thematic, SpringSite.files[SpringSite.thematic] ?? "")
        }
      ]),
  ]

  // MARK: Hidings

  private static let hidings = [
    BrokenPromise(
      "It is a draft again", "register-hidden", at: "Content/reviews/child-s/index.md:1",
      says: childS + "it is a draft now.", offers: ["Take draft: true out", takenDown],
      change: { try $0.add("draft: true", to: SpringSite.review) },
      cures: [edit(SpringSite.review, "draft: true\n", "")]),
    BrokenPromise(
      "It is published later, and not yet", "register-hidden",
      at: "Content/reviews/child-s/index.md:3",
      says: childS + "it is under embargo until 20 June 2026 now.",
      offers: ["Put published back as it was: 2026-03-01 or before.", takenDown],
      change: edit(SpringSite.review, "2026-03-01T10:00", "2026-06-20"),
      cures: [edit(SpringSite.review, "2026-06-20", "2026-03-01")]),
    BrokenPromise(
      "It is published later, and has been", "register-later",
      at: "Content/reviews/child-s/index.md:3",
      says: childS + "it says 1 April 2026 now.",
      offers: ["Put published back as it was: 2026-03-01 or before.", takenDown],
      change: edit(SpringSite.review, "2026-03-01T10:00", "2026-04-01"),
      cures: [
        edit(SpringSite.review, "2026-04-01", "2026-03-01T10:00"), withdraw(SpringSite.review),
      ]),
    BrokenPromise(
      "Its outcome is anonymous", "register-hidden", at: "Content/reviews/child-s/index.md:1",
      says: childS + "its outcome is anonymous now.", offers: ["Put its outcome back", takenDown],
      change: { try $0.add("outcome: anonymous", to: SpringSite.review) },
      cures: [edit(SpringSite.review, "outcome: anonymous\n", "")]),
    BrokenPromise(
      "It is about what is under embargo", "register-hidden",
      at: "Content/learning-packs/child-s/index.md:2",
      says:
        "The public has seen learning-packs/child-s since 1 March 2026. It must stay until 1 March 2027, "
        + "and it is about reviews/child-t now, which is not public until 1 July 2026.",
      offers: ["Take reviews/child-t out of about.", takenDown],
      change: { site in
        try site.write(
          "reviews/child-t.md", item("title: Child T\npublished: 2026-07-01\nkind: scr"))
        try site.add("about: [reviews/child-s, reviews/child-t]", to: SpringSite.pack)
      },
      cures: [edit(SpringSite.pack, ", reviews/child-t", "")]),
    BrokenPromise(
      "It is about a draft", "register-hidden", at: "Content/learning-packs/child-s/index.md:2",
      says: "and it is about reviews/child-t now, which is not public.",
      offers: ["Take reviews/child-t out of about."],
      change: { site in
        try site.write("reviews/child-t.md", item("title: Child T\ndraft: true\nkind: scr"))
        try site.add("about: [reviews/child-t]", to: SpringSite.pack)
      },
      cures: [edit(SpringSite.pack, "about: [reviews/child-t]\n", "")]),
  ]

  // MARK: Windows

  private static let windows = [
    BrokenPromise(
      "publish_until is taken out", "register-window", at: "Content/reviews/child-s/index.md:3",
      says: childS + "it would go after 1 March 2027.",
      offers: ["publish_until: 2027-06-30", takenDown],
      change: edit(SpringSite.review, "publish_until: 2027-06-30\n", ""),
      cures: [
        { try $0.add("publish_until: 2027-06-30", to: SpringSite.review) },
        withdraw(SpringSite.review),
      ]),
    BrokenPromise(
      "publish_until is earlier", "register-window", at: "Content/reviews/child-s/index.md:5",
      says: childS + "it would go after 31 May 2027.",
      offers: ["publish_until: 2027-06-30"],
      change: edit(SpringSite.review, "2027-06-30", "2027-05"),
      cures: [
        edit(SpringSite.review, "2027-05", "2028"),
        edit(SpringSite.review, "2027-05", "further-notice"),
      ]),
    BrokenPromise(
      "It is published earlier, so that the window ends earlier", "register-window",
      at: "Content/learning-packs/child-s/index.md:3",
      says:
        "The public has seen learning-packs/child-s since 1 March 2026. It must stay until 1 March 2027, "
        + "and it would go after 1 February 2027.",
      offers: ["Put published, and window in Content/site.yml, back as they were.", takenDown],
      change: edit(SpringSite.pack, "2026-03-01", "2026-02-01"),
      cures: [
        edit(SpringSite.pack, "2026-02-01", "2026-03-01"),
        {
          try $0.edit("site.yml") { $0 + "window: {learning-packs: {months: 13, then: archive}}\n" }
        },
      ]),
  ]

  // MARK: Words

  private static let words = [
    BrokenPromise(
      "A part of the words is gone", "register-words-missing", at: "Content/reviews/unseen.md:1",
      says: "The public has had the learning of reviews/unseen since 1 March 2026. It must stay until 1 March 2027, "
        + "and it is gone.",
      offers: ["Put the words back.", "changes: [{on: 2026-06-15, note: …}]", takenDown],
      change: edit("reviews/unseen.md", "learning: |\n  Ask a second time.\n", ""),
      cures: [
        edit("reviews/unseen.md", "outcome:", "learning: Ask again.\noutcome:"), withdraw("reviews/unseen.md"),
      ])
  ]

  // MARK: Documents

  private static let report =
    "The public has had report.pdf of reviews/child-s since 1 March 2026. It must stay until 30 June 2027, and "
  private static let entry = "  - file: report.pdf\n    kind: report\n"

  private static let documents = [
    BrokenPromise(
      "A document is gone", "register-document-missing", at: "Content/reviews/child-s/index.md:1",
      says: report + "it is gone from documents.",
      offers: ["Put it back.", "replaces: report.pdf", takenDown],
      change: { site in
        try site.remove("reviews/child-s/report.pdf")
        try site.edit(SpringSite.review) { $0.replacing(entry, with: "") }
      },
      cures: [
        { site in
          try site.write("reviews/child-s/report.pdf", pdf(1))
          try site.edit(SpringSite.review) {
            $0.replacing("documents:\n", with: "documents:\n\(entry)")
          }
        },
        { site in
          try site.write("reviews/child-s/report.pdf", pdf(1))
          try site.edit(SpringSite.review) {
            $0.replacing(
              "documents:\n",
              with:
                "documents:\n\(entry)    withdrawn: {on: 2026-06-15, reason: A name was in it.}\n")
          }
        },
        withdraw(SpringSite.review),
      ]),
    BrokenPromise(
      "A document has another name", "register-document-missing",
      at: "Content/reviews/child-s/index.md:1",
      says: report + "it is gone from documents.", offers: ["replaces: report.pdf"],
      change: { site in
        try site.move("reviews/child-s/report.pdf", to: "reviews/child-s/full-report.pdf")
        try site.edit(SpringSite.review) {
          $0.replacing("file: report.pdf", with: "file: full-report.pdf")
        }
      },
      cures: [
        edit(
          SpringSite.review, "file: full-report.pdf\n",
          "file: full-report.pdf\n    replaces: report.pdf\n")
      ]),
    BrokenPromise(
      "A document has changed", "register-document-changed",
      at: "Content/reviews/child-s/index.md:7",
      says: report + "the file has changed since 1 March 2026.",
      offers: ["Put that file back.", "corrected: {on: 2026-06-15, note: …}"],
      change: { try $0.write("reviews/child-s/report.pdf", pdf(9)) },
      cures: [
        { try $0.write("reviews/child-s/report.pdf", pdf(1)) },
        edit(SpringSite.review, entry, entry + "    corrected: {on: 2026-06-15, note: A name.}\n"),
        edit(SpringSite.review, entry, entry + "    corrected: {on: 2026-03-01, note: A name.}\n"),
        edit(
          SpringSite.review, entry, entry + "    withdrawn: {on: 2026-06-15, reason: A name.}\n"),
      ]),
    BrokenPromise(
      "A document has changed, and only an earlier change was told", "register-document-changed",
      at: "Content/reviews/child-s/index.md:7", says: report,
      offers: ["corrected: {on: 2026-06-15, note: …}"],
      change: { site in
        try site.write("reviews/child-s/report.pdf", pdf(9))
        try site.edit(SpringSite.review) {
          $0.replacing(
            entry,
            with: entry + "    corrected: [{on: 2026-02-28, note: A.}, {on: 2026-02, note: B.}]\n")
        }
      },
      cures: [edit(SpringSite.review, "{on: 2026-02, note", "{on: 2026-03-02, note")]),
    BrokenPromise(
      "A document has changed, and that is told from tomorrow on", "register-document-changed",
      at: "Content/reviews/child-s/index.md:7", says: report, offers: [],
      change: { site in
        try site.write("reviews/child-s/report.pdf", pdf(9))
        try site.edit(SpringSite.review) {
          $0.replacing(entry, with: entry + "    corrected: {on: 2026-06-16, note: A name.}\n")
        }
      },
      cures: [edit(SpringSite.review, "2026-06-16", "2026-06-15")]),
    BrokenPromise(
      "A document is published later", "register-document-hidden",
      at: "Content/reviews/child-s/index.md:11",
      says:
        "The public has had reply.pdf of reviews/child-s since 1 May 2026. It must stay until 30 June 2027, "
        + "and it is under embargo until 1 July 2026 now.",
      offers: ["Put its published back", takenDown],
      change: edit(SpringSite.review, "2026-05-01", "2026-07-01"),
      cures: [edit(SpringSite.review, "2026-07-01", "2026-05-01")]),
  ]
}

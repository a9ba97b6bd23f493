import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `Twins` {
  private static func child(
    _ slug: String, _ published: String?, title: String = "Child T", text: String = "The story.",
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    review(slug, title: title, published: published) { item in
      item.body = prose(.words(text))
      change(&item)
    }
  }

  private static func draft(_ item: Item) -> Item {
    var item = item
    item.isDraft = true
    return item
  }

  private static func problems(
    _ items: [Item], _ register: [RegisterEntry] = [], from text: String = "2026-06-01",
    sha256: (ItemFile) -> String? = { $0.source.hasSuffix("other.pdf") ? "other" : "same" }
  ) -> [Diagnostic] {
    catalogue(items).twinProblems(
      Register(register.map { Located($0, at: somewhere) }), from: moment(text), sha256: sha256)
  }

  // MARK: Words

  static let words: [(one: Item, other: Item, severity: Diagnostic.Severity?)] = [
    (child("a", "2026-01-10"), child("b", "2026-12-01"), .error),
    (child("a", "2027-01-10"), child("b", "2026-12-01"), .error),
    (child("a", "2026-01-10"), child("b", "2026-01-10"), .warning),
    (child("a", "2026-01-10"), child("b", "2026-02-10"), .warning),
    (child("a", "2026-12-01"), child("b", "2026-12-01"), .warning),
    (child("a", "2026-01-10"), draft(child("b", "2026-01-10")), .warning),
    (child("a", "2026-12-01"), child("b", "2026-01-10") { $0.asReview.outcome = .anonymous }, .error),
    (child("a", "2026-01-10") { $0.withdraw("2026-03-01") }, child("b", "2026-12-01"), .warning),
    (child("a", "2026-01-10") { $0.withdraw("2026-11-01") }, child("b", "2026-12-01"), .error),
    (child("a", "2026-01-10"), child("b", "2026-12-01", title: "Child U"), nil),
    (child("a", "2026-01-10"), child("b", "2026-12-01", text: "Another story."), nil),
    (child("a", "2026-01-10"), child("b", "2026-12-01") { $0.asReview.kind.value = "sar" }, nil),
    (review("a", title: "Child T"), review("b", title: "Child T", published: "2026-12-01"), nil),
    (
      page("a", title: "T") { $0.body = prose(.words("T")) }, page("b", title: "T") { $0.body = prose(.words("T")) },
      nil
    ),
  ]

  @Test(arguments: words)
  func `Are two with the same words, and stop a build while one of them is absent`(
    one: Item, other: Item, severity: Diagnostic.Severity?
  ) {
    let found = Self.problems([one, other])
    #expect(found.map(\.severity) == [severity].compactMap(\.self), "\(found)")
    if severity != nil {
      #expect(found[0].message.contains("\(one.id)") && found[0].message.contains("\(other.id)"))
    }
  }

  // MARK: Bytes

  private static func folder(
    _ slug: String, _ published: String, _ documents: Document..., change: (inout Item) -> Void = { _ in }
  ) -> Item { review(slug, published: published, documents: documents, change) }

  static let files: [(one: Item, other: Item, severity: Diagnostic.Severity?)] = [
    (folder("a", "2026-01-10", document("r.pdf")), folder("b", "2026-12-01", document("r.pdf")), .error),
    (folder("a", "2026-01-10", document("r.pdf")), folder("b", "2026-12-01", document("other.pdf")), nil),
    (folder("a", "2026-01-10", document("r.pdf")), folder("b", "2026-01-10", document("s.pdf")), .warning),
    (folder("a", "2026-01-10", document("r.pdf")), folder("b", "2026-02-01", document("s.pdf")), .warning),
    (
      folder("a", "2026-01-10", document("r.pdf")),
      folder("b", "2026-01-10", document("s.pdf", published: "2026-12-01")), .error
    ),
    (folder("a", "2026-01-10", document("r.pdf")), draft(folder("b", "2026-01-10", document("r.pdf"))), .error),
    (
      draft(folder("a", "2026-01-10", document("r.pdf"))), draft(folder("b", "2026-01-10", document("r.pdf"))), .warning
    ),
    (folder("a", "2025-01-10", document("r.pdf")), folder("b", "2026-12-01", document("r.pdf")), .warning),
    (folder("a", "2025-01-10", document("r.pdf", keep: .always)), folder("b", "2026-12-01", document("r.pdf")), .error),
    (
      folder("a", "2026-01-10") { item in
        item.add(file: "map.png")
        item.body = prose(.image("\(item.id)/map.png"))
      }, folder("b", "2026-12-01", document("r.pdf")), .error
    ),
    (folder("a", "2026-01-10", document("r.pdf"), document("s.pdf")), folder("b", "2026-12-01"), nil),
  ]

  @Test(arguments: files)
  func `Are two with the same file, and stop a build while it is absent from one of them`(
    one: Item, other: Item, severity: Diagnostic.Severity?
  ) {
    let found = Self.problems([one, other])
    #expect(found.map(\.severity) == [severity].compactMap(\.self), "\(found)")
    if severity != nil {
      #expect(found[0].message.contains("Content/reviews/a/") && found[0].place.path.contains("Content/reviews/b/"))
      #expect(found[0].hint?.contains("item: reviews/a/") == true && found[0].hint?.contains("Public") == true)
    }
  }

  private static func line(_ event: RegisterEntry.Event, _ file: String? = "r.pdf", _ sum: String? = "same")
    -> RegisterEntry
  {
    RegisterEntry(event: event, item: id("reviews/a"), moment: moment("2026-01-10"), file: file, sha256: sum)
  }

  static let registers: [([RegisterEntry], Diagnostic.Severity)] = [
    ([line(.document)], .warning), ([line(.document, "r.pdf", "another")], .error),
    ([line(.document), line(.withdrawn)], .error), ([line(.document), line(.withdrawn, nil, nil)], .error),
    ([line(.document), line(.takenDown)], .error), ([line(.document), line(.notLive)], .error),
    ([line(.document), line(.withdrawn, "s.pdf")], .warning),
    ([line(.document), line(.withdrawn), line(.restored)], .warning),
    ([line(.text, "body", "same")], .error),
  ]

  @Test(arguments: registers)
  func `Are only a warning when the public has these bytes already`(
    register: [RegisterEntry], severity: Diagnostic.Severity
  ) {
    let items = [
      Self.folder("a", "2026-01-10", document("r.pdf")), Self.folder("b", "2026-12-01", document("r.pdf")),
    ]
    #expect(Self.problems(items, register).map(\.severity) == [severity])
  }

  @Test func `Are looked for among files of one size alone`() {
    var small = Self.folder("b", "2026-12-01", document("r.pdf"))
    let facts = FileFacts(format: "PDF", bytes: 999, pages: 1, description: "PDF")
    small.files["r.pdf"] = ItemFile(source: "Content/reviews/b/r.pdf", facts: facts)
    let items = [Self.folder("a", "2026-01-10", document("r.pdf"), document("s.pdf")), small]
    var hashed = 0
    let found = Self.problems(items) { _ in
      hashed += 1
      return "same"
    }
    #expect(found.isEmpty && hashed == 0)
  }
}

import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A document` {
  private static func lifetime(_ document: Document, in item: Item) -> DocumentLifetime? {
    var item = item
    item.documents.append(document)
    if let name = document.fileName { item.add(file: name) }
    return catalogue([item]).lifetime(ofDocument: document.fileName ?? "", in: "\(item.id)")
  }

  // MARK: Opening

  @Test(arguments: [
    (nil, "2026-05-20"),
    ("2026-05-20", "2026-05-20"),
    ("2026-01-01", "2026-05-20"),
    ("2026-05-20T10:00", "2026-05-20T10:00"),
    ("2026-05-21", "2026-05-21"),
    ("2026-09-01T09:30", "2026-09-01T09:30"),
    ("2026-06", "2026-07-01"),
    ("2026-04", "2026-05-20"),
    ("2027", "2028-01-01"),
    ("2025", "2026-05-20"),
  ])
  func `Opens with its item, or later when it says so`(published: String?, opens: String) {
    let document = document("report.pdf", published: published)
    let lifetime = Self.lifetime(document, in: review(published: "2026-05-20"))
    #expect(lifetime?.opening == moment(opens))
  }

  @Test(arguments: ["2026-05", "2026"])
  func `Is not held back by the month or year in which its item's own day lies`(published: String) {
    let document = document("report.pdf", published: published)
    let opening = Self.lifetime(document, in: review(published: "2026-05-20T10:00"))?.opening
    #expect(opening == moment("2026-05-20T10:00"))
  }

  @Test func `Waits for the review that its pack is about`() {
    let catalogue = catalogue([
      review(published: "2026-11-25T10:00"),
      pack(
        published: "2026-01-10", about: ["reviews/child-s"],
        documents: [document("slides.pdf", .presentation)]),
    ])
    let lifetime = catalogue.lifetime(ofDocument: "slides.pdf", in: "learning-packs/child-s")
    #expect(lifetime?.opening == moment("2026-11-25T10:00"))
  }

  @Test func `Comes out at its moment, with its file, and not a second before`() {
    let catalogue = catalogue([
      review(documents: [
        document("report.pdf"), document("timeline.pdf", .timeline, published: "2026-06-10T10:00"),
      ])
    ])
    let opening = moment("2026-06-10T10:00")
    let before = catalogue.edition(asOf: opening.aSecondBefore)
    #expect(before.documents(of: "reviews/child-s") == ["report.pdf"])
    #expect(before.files(of: "reviews/child-s") == ["report.pdf"])
    for moment in [opening, opening.aSecondAfter] {
      let edition = catalogue.edition(asOf: moment)
      #expect(edition.documents(of: "reviews/child-s") == ["report.pdf", "timeline.pdf"])
      #expect(edition.files(of: "reviews/child-s") == ["report.pdf", "timeline.pdf"])
    }
  }

  @Test func `Of a draft, and of an anonymous review, never opens`() {
    let draft = review { $0.isDraft = true }
    #expect(Self.lifetime(document("report.pdf"), in: draft) == nil)
    let anonymous = review { $0.asReview.outcome = .anonymous }
    #expect(Self.lifetime(document("report.pdf"), in: anonymous) == nil)
  }

  // MARK: Window

  @Test(arguments: [
    (nil, "2027-01-11"),
    ("2025", "2027-01-11"),
    ("2026-01", "2027-01-11"),
    ("2026-06-10", "2027-06-11"),
    ("2026-06-10T10:00", "2027-06-11"),
    ("2026-01-10T17:00", "2027-01-11"),
    ("2026-02", "2027-03-01"),
    ("2028-02-29", "2029-03-01"),
  ])
  func `Goes with its item's window, or with its own when it opens later`(
    published: String?, gone: String
  ) {
    let document = document("report.pdf", published: published)
    #expect(Self.lifetime(document, in: review())?.goneFrom == moment(gone))
  }

  @Test func `Is still there on the archived record while its own window lasts`() {
    let catalogue = catalogue([
      review(documents: [
        document("report.pdf"), document("lessons.pdf", .lessons),
        document("action-plan.pdf", .actionPlan, published: "2026-06-10"),
      ])
    ])
    let archived = moment("2027-01-11")
    #expect(
      catalogue.edition(asOf: archived.aSecondBefore).documents(of: "reviews/child-s")
        == ["report.pdf", "lessons.pdf", "action-plan.pdf"])
    #expect(
      catalogue.edition(asOf: archived).documents(of: "reviews/child-s")
        == ["lessons.pdf", "action-plan.pdf"])
    let edition = catalogue.edition(asOf: moment("2027-06-11"))
    #expect(edition.documents(of: "reviews/child-s") == ["lessons.pdf"])
    #expect(edition.files(of: "reviews/child-s") == ["lessons.pdf"])
  }

  @Test func `Stays with a review that is kept, not published, or public until further notice`() {
    let notPublished = review { $0.asReview.outcome = .notPublished }
    #expect(Self.lifetime(document("statement.pdf", .statement), in: notPublished)?.goneFrom == nil)
    let further = review { $0.asReview.publishUntil = $0.written(.furtherNotice) }
    #expect(Self.lifetime(document("report.pdf"), in: further)?.goneFrom == nil)
    #expect(Self.lifetime(document("form.pdf", .form, keep: .window), in: pack())?.goneFrom == nil)
  }

  @Test func `Stays as long as publish_until keeps its item`() {
    let item = review { $0.asReview.publishUntil = $0.written(.date(date("2029-03-31"))) }
    #expect(Self.lifetime(document("report.pdf"), in: item)?.goneFrom == moment("2029-04-01"))
    let later = document("timeline.pdf", .timeline, published: "2026-06-10")
    #expect(Self.lifetime(later, in: item)?.goneFrom == moment("2029-04-01"))
  }

  @Test func `That is kept always outlives the window, and one kept for the window does not`() {
    let catalogue = catalogue([
      review(documents: [
        document("report.pdf", keep: .always), document("slides.pdf", .presentation, keep: .window),
      ])
    ])
    #expect(
      catalogue.edition(asOf: moment("2027-01-11")).documents(of: "reviews/child-s") == [
        "report.pdf"
      ])
  }

  @Test(arguments: DocumentKind.allCases)
  func `Is kept by its kind: learning always, everything else for the window`(kind: DocumentKind) {
    let learning: Set<DocumentKind> = [
      .learningReport, .presentation, .sevenMinuteBriefing, .briefing, .lessons, .leaflet,
      .easyRead,
    ]
    for type in ItemType.allCases {
      let isAlways = learning.contains(kind) || type == .learningPack
      #expect(kind.keep(in: type) == (isAlways ? .always : .window))
    }
  }

  // MARK: Withdrawal

  @Test func `That is withdrawn goes at its moment, with its file, and leaves its reason`() throws {
    let catalogue = catalogue([
      review(documents: [
        document("report.pdf") { $0.withdraw("2026-06-10T10:00") },
        document("lessons.pdf", .lessons),
      ])
    ])
    let gone = moment("2026-06-10T10:00")
    let before = catalogue.edition(asOf: gone.aSecondBefore)
    #expect(before.documents(of: "reviews/child-s") == ["report.pdf", "lessons.pdf"])
    #expect(before.item("reviews/child-s")?.withdrawnDocuments == [])
    let after = catalogue.edition(asOf: gone)
    #expect(after.documents(of: "reviews/child-s") == ["lessons.pdf"])
    #expect(after.files(of: "reviews/child-s") == ["lessons.pdf"])
    let record = try #require(after.item("reviews/child-s")?.withdrawnDocuments.first)
    #expect(record.title == "report.pdf")
    #expect(record.reason == "It named a child.")
    #expect(record.on == date("2026-06-10"))
  }

  @Test func `With a bare record leaves nothing`() {
    let edition = edition(
      [review(documents: [document("report.pdf") { $0.withdraw("2026-06-10", .bare) }])],
      asOf: "2026-06-10")
    #expect(edition.documents(of: "reviews/child-s") == [])
    #expect(edition.item("reviews/child-s")?.withdrawnDocuments == [])
  }

  @Test func `That is withdrawn before it opens is absent, record and all, until it would open`() {
    let hidden = document("timeline.pdf", .timeline, published: "2026-09-01") {
      $0.withdraw("2026-06-10")
    }
    let catalogue = catalogue([review(documents: [hidden])])
    let edition = catalogue.edition(asOf: moment("2026-06-10"))
    #expect(edition.documents(of: "reviews/child-s") == [])
    #expect(edition.item("reviews/child-s")?.withdrawnDocuments == [])
  }

  @Test func `Is not on the record of a withdrawn item, whatever its own dates`() {
    let catalogue = catalogue([
      review(documents: [
        document("lessons.pdf", .lessons), document("late.pdf", published: "2026-09-01"),
      ]) {
        $0.withdraw("2026-06-10")
      }
    ])
    for text in ["2026-06-10", "2026-09-01", "2028-01-01"] {
      let edition = catalogue.edition(asOf: moment(text))
      #expect(edition.documents(of: "reviews/child-s") == [])
      #expect(edition.files(of: "reviews/child-s") == [])
    }
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `Dated facts` {
  /// Every fact that has a day, of each type of item, each with a day of its own.
  static let items: [Item] = {
    var days = (1...28).map { date("2027-03-\($0 < 10 ? "0" : "")\($0)") }.makeIterator()
    func day() -> PartialDate { days.next() ?? date("2028") }
    func everything(_ item: inout Item) {
      item.updated = Timed(day())
      item.changes = [Timed(Correction(on: day(), note: "A name."))]
      item.notice = Timed(Notice(kind: .legal, text: prose(), from: day(), until: day()))
      item.withdrawn = Timed(Withdrawal(on: .date(day()), reason: nil, record: .bare))
    }
    let coverage = Coverage(from: date("2007"), to: date("2014"), reviews: nil)
    let file = document("report.pdf") {
      $0.signOffs = [SignOff(by: "A person", on: date("2026-03-01"), sha256: "")]
      $0.corrections = [Timed(Correction(on: day(), note: "A name."))]
      $0.withdrawn = Timed(Withdrawal(on: .date(day()), reason: nil, record: .bare))
    }
    return [
      review(documents: [file]) {
        everything(&$0)
        $0.asReview.decided = Timed(day())
        $0.asReview.response = .actions([.init(action: "Train.", lead: nil, due: nil, done: Timed(day()))])
      },
      pack {
        $0.asPack.event = Timed(.held(day()))
        $0.asPack.report = Timed(.published(day()))
        everything(&$0)
      },
      report {
        $0.asReport.covers = coverage
        everything(&$0)
      },
      training(sessions: [("2027-03-01T10:00", "2027-03-01T12:00")], everything), page("about", everything),
      national {
        $0.asNational.checked = Timed(day())
        $0.asNational.covers = coverage
        everything(&$0)
      },
    ]
  }()

  @Test(arguments: items)
  func `Each is in the list of coming changes`(item: Item) {
    let stored = storedFacts(in: item)
    for fact in stored { #expect(!fact.spans.isEmpty, "Give \(fact.property) a value in the items of this test") }
    let listed = item.datedFacts + item.documents.flatMap(\.datedFacts)
    #expect(Set(listed.map(\.span)) == Set(stored.flatMap(\.spans)), "\(item.id): some datedFacts leaves one out")
    #expect(stored.count >= 4)
  }

  /// A date that is no dated fact. Whoever adds one says here why the public may read it before its day, or never does.
  static let openDates: Set = [
    // These make the life of an item and its documents (`Lifetime`, `DocumentLifetime`).
    "published", "documents.published", "details.review.outcomeUntil", "details.review.publishUntil",
    "details.thematicReport.publishUntil",
    // These are for the office, and no public type has them.
    "reviewDue", "details.review.sentToPanel", "documents.signOffs.on",
    // These speak of the future by their nature, or of what others have done.
    "details.review.response.some.actions.due",
    "details.training.times.sessions.starts", "details.training.times.sessions.ends",
    "details.thematicReport.covers.some.from", "details.thematicReport.covers.some.to",
    "details.national.covers.some.from", "details.national.covers.some.to",
  ]

  @Test func `Every date is sealed, or is known not to be a dated fact`() {
    let found = Set(Self.items.flatMap { CatalogueTests.openDates(in: $0) })
    #expect(found == Self.openDates)
  }

  @Test func `Each of the partnership's is in the list of coming changes`() {
    let partnership = Partnership.sample {
      $0.formerly = [Timed(Predecessor(name: "A Board", acronym: nil, until: date("2027-01-01")))]
      $0.accessibility = Accessibility(facts: AccessibilityFacts())
      $0.accessibility?.prepared = Timed(date("2027-01-02"))
      $0.accessibility?.reviewed = Timed(date("2027-01-03"))
    }
    let stored = storedFacts(in: partnership)
    #expect(stored.count == 3 && stored.allSatisfy { !$0.spans.isEmpty })
    #expect(Set(partnership.datedFacts.map(\.span)) == Set(stored.flatMap(\.spans)))
    let changes = catalogue([], of: partnership).office.changes(after: moment("2026-01-01"))
    #expect(changes.map(\.moment) == ["2027-01-01", "2027-01-02", "2027-01-03"].map(moment))
  }

  @Test func `A document is told of by what its link says`() {
    let appendices = ["2", "3"].map { number in
      document(.file("\(number).pdf"), .appendix, published: "2027-03-0\(number)", keep: .always) {
        $0.label = "Appendix \(number)"
      }
    }
    let office = catalogue([review(published: "2027-01-10", documents: appendices)]).office
    let changes = office.changes(after: moment("2027-02-01"))
    #expect(changes.prefix(2).map(\.sentence) == ["child-s: “Appendix 2” is added", "child-s: “Appendix 3” is added"])
  }

  @Test func `One that goes on a day is told twice`() {
    let item = page { $0.tell(from: "2027-03-01", until: "2027-03-09") }
    let changes = catalogue([item]).office.changes(after: moment("2026-01-01"))
    #expect(changes.map(\.sentence) == ["about: a notice appears", "about: the notice goes"])
    #expect(changes.map(\.moment) == ["2027-03-01", "2027-03-10"].map(moment))
  }
}

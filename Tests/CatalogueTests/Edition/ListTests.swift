import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A list` {
  /// What a list shows, by slugs.
  private static func shown(
    _ items: [Item], asOf text: String = "2026-06-01", _ change: (inout ListBlock) -> Void
  ) -> [String] {
    var block = ListBlock()
    change(&block)
    return edition(items, asOf: text).publicList(block).items.map(\.id.slug)
  }

  // MARK: Order

  @Test func `Is newest first by opening, then title with numbers as numbers, then id`() {
    let items = [
      review("d", title: "Child 10", published: "2026-03-01"),
      review("c", title: "Child 9", published: "2026-03-01"),
      review("b", title: "Child 9", published: "2026-03-01"),
      review("z", title: "Zoe", published: "2026-03-01T10:00"),
      review("m", title: "Month", published: "2026-03"),
      review("a", title: "Adam", published: "2026-02-28"),
    ]
    let wanted = ["m", "z", "b", "c", "d", "a"]
    #expect(Self.shown(items) { $0.types = [.review] } == wanted)
    #expect(Self.shown(items.reversed()) { $0.types = [.review] } == wanted)
    #expect(edition(items, asOf: "2026-06-01").list(of: .review).map(\.id.slug) == wanted)
  }

  @Test func `Places an item by the opening of what it is about`() {
    let items = [
      review("old", published: "2026-01-01"), review("new", published: "2026-05-01"),
      pack("about-new", published: "2026-01-01", about: ["reviews/new"]),
      pack("between", published: "2026-03-01"),
    ]
    #expect(Self.shown(items) { $0.types = [.learningPack] } == ["about-new", "between"])
    #expect(
      Self.shown(items) { $0.types = [.review, .learningPack] }
        == ["about-new", "new", "between", "old"])
  }

  @Test func `Can be oldest first, or by title`() {
    let items = [
      review("a", title: "Child 10", published: "2026-03-01"),
      review("b", title: "Child 9", published: "2026-01-01"),
      review("c", title: "Child 011", published: "2026-02-01"),
    ]
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.order = .oldest
      } == ["b", "c", "a"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.order = .title
      } == ["b", "a", "c"])
  }

  @Test(arguments: [
    ("Child 9", "Child 10"), ("Child 2 of 3", "Child 2 of 10"), ("Child A", "Child B"),
    ("2 reviews", "10 reviews"), ("Child 99999999999999999999", "Child 100000000000000000000"),
    ("Family 2", "Family 11 and 1"), ("Child", "Child 1"),
  ])
  func `Titles are ordered with runs of digits as numbers`(first: String, second: String) {
    #expect(TitleOrder(first) < TitleOrder(second))
    #expect(!(TitleOrder(second) < TitleOrder(first)))
  }

  // MARK: How many

  @Test func `Shows the newest, or leaves them out`() {
    let items = (1...5).map { review("r\($0)", published: "2026-0\($0)-01") }
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.newest = 2
      } == ["r5", "r4"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.after = 2
      } == ["r3", "r2", "r1"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.after = 1; $0.newest = 2
      } == ["r4", "r3"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.newest = 9
      }.count == 5)
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.after = 9
      } == [])
  }

  @Test func `The newest are the newest, in whatever order they are shown`() {
    let items = (1...5).map {
      review("r\($0)", title: "Child \(6 - $0)", published: "2026-0\($0)-01")
    }
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.newest = 2; $0.order = .oldest
      } == ["r4", "r5"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.after = 3; $0.order = .title
      } == ["r2", "r1"])
  }

  @Test func `What is under embargo takes no place among the newest`() {
    let items = (1...5).map { review("r\($0)", published: "2026-0\($0)-01") }
    #expect(
      Self.shown(items, asOf: "2026-03-15") {
        $0.types = [.review]; $0.newest = 2
      } == ["r3", "r2"])
    #expect(
      Self.shown(items, asOf: "2026-03-15") {
        $0.types = [.review]; $0.after = 2
      } == ["r1"])
  }

  // MARK: Which

  @Test func `Can be of one kind or several`() {
    let items = [
      review("a", title: "A", kind: "scr"), review("b", title: "B", kind: "lcspr"),
      review("c", title: "C", kind: "sar"),
    ]
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.kinds = [Located("scr", at: somewhere)]
      } == ["a"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]
        $0.kinds = ["scr", "lcspr"].map { Located($0, at: somewhere) }
      } == ["a", "b"])
  }

  @Test func `Can be of a theme or an audience`() {
    let items = [
      review("a") {
        $0.themes = [$0.written("Neglect")]; $0.audiences = [.families, .media]
      },
      pack("b") {
        $0.themes = [$0.written("Safer sleep")]; $0.audiences = [.practitioners]
      },
      review("c"),
    ]
    func block(_ change: (inout ListBlock) -> Void) -> [String] {
      Self.shown(items) {
        $0.types = [.review, .learningPack]; change(&$0)
      }
    }
    #expect(block { $0.themes = [Located("Neglect", at: somewhere)] } == ["a"])
    #expect(
      block { $0.themes = ["Neglect", "Safer sleep"].map { Located($0, at: somewhere) } } == [
        "a", "b",
      ])
    #expect(block { $0.audiences = [.practitioners] } == ["b"])
    #expect(block { $0.audiences = [.practitioners, .media] } == ["a", "b"])
    #expect(
      block {
        $0.themes = [Located("Neglect", at: somewhere)]; $0.audiences = [.practitioners]
      } == [])
  }

  @Test func `Can be of named items, in their order, without those that are absent`() {
    let items = [
      review("a"), review("b", published: "2026-03-01"), review("c", published: "2026-09-01"),
      page("d"),
    ]
    func block(asOf text: String, _ change: (inout ListBlock) -> Void = { _ in }) -> [String] {
      Self.shown(items, asOf: text) {
        $0.items = ["reviews/a", "reviews/c", "pages/d", "reviews/b"].map {
          Located(id($0), at: somewhere)
        }
        change(&$0)
      }
    }
    #expect(block(asOf: "2026-06-01") == ["a", "d", "b"])
    #expect(block(asOf: "2026-09-01") == ["a", "c", "d", "b"])
    #expect(block(asOf: "2026-09-01") { $0.newest = 2 } == ["a", "c"])
  }

  @Test func `Names items that there are`() {
    let block = Passage.list { $0.items = [Located(id("reviews/child-t"), at: somewhere)] }
    #expect(problems([page { $0.body = prose(block) }]).map(\.severity) == [.error])
    var draft = page {
      $0.body = prose(block); $0.isDraft = true
    }
    draft.place = somewhere
    #expect(problems([draft]).map(\.severity) == [.warning])
  }

  @Test func `Shows what is current unless it asks for what is archived, or all`() {
    let items = [
      review("current", published: "2026-01-10"), review("archived", published: "2024-01-10"),
      review("not-published", published: "2024-01-09") { $0.asReview.outcome = .notPublished },
      review("withdrawn", published: "2026-01-10") { $0.withdraw("2026-02-01") },
      review("bare", published: "2026-01-10") { $0.withdraw("2026-02-01", .bare) },
    ]
    #expect(Self.shown(items) { $0.types = [.review] } == ["current", "not-published"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.standings = .archived
      } == ["archived"])
    #expect(
      Self.shown(items) {
        $0.types = [.review]; $0.standings = .all
      }
        == ["current", "archived", "not-published"])
  }

  // MARK: Training

  @Test func `Upcoming training is soonest first, past training newest first`() {
    let items = [
      training("june", sessions: [("2026-06-10T10:00", "2026-06-10T12:00")]),
      training("april", sessions: [("2026-04-10T10:00", "2026-04-10T12:00")]),
      training("may", sessions: [("2026-05-10T10:00", "2026-05-10T12:00")]),
      training("march", sessions: [("2026-03-10T10:00", "2026-03-10T12:00")]),
    ]
    #expect(
      Self.shown(items, asOf: "2026-02-01") { $0.types = [.training] } == [
        "march", "april", "may", "june",
      ])
    #expect(Self.shown(items, asOf: "2026-04-20") { $0.types = [.training] } == ["may", "june"])
    #expect(
      Self.shown(items, asOf: "2026-04-20") {
        $0.types = [.training]; $0.when = .past
      } == ["april", "march"])
    #expect(
      Self.shown(items, asOf: "2026-02-01") {
        $0.types = [.training]; $0.newest = 1
      } == ["march"])
  }

  @Test func `A course is upcoming until its end, and past from then on`() {
    let items = [training("course", sessions: [("2026-06-10T10:00", "2026-06-10T12:00")])]
    let end = moment("2026-06-10T12:00")
    let catalogue = catalogue(items)
    #expect(catalogue.edition(asOf: end.aSecondBefore).upcomingTraining.count == 1)
    #expect(catalogue.edition(asOf: end.aSecondBefore).pastTraining.isEmpty)
    #expect(catalogue.edition(asOf: end).upcomingTraining.isEmpty)
    #expect(catalogue.edition(asOf: end).pastTraining.count == 1)
  }

  @Test
  func `A course held several times is upcoming until its last end, in the place of its next date`() {
    let items = [
      training(
        "often",
        sessions: [
          ("2026-03-10T10:00", "2026-03-10T12:00"), ("2026-09-10T10:00", "2026-09-10T12:00"),
        ]),
      training("once", sessions: [("2026-06-10T10:00", "2026-06-10T12:00")]),
    ]
    #expect(Self.shown(items, asOf: "2026-02-01") { $0.types = [.training] } == ["often", "once"])
    #expect(Self.shown(items, asOf: "2026-04-01") { $0.types = [.training] } == ["once", "often"])
    #expect(Self.shown(items, asOf: "2026-07-01") { $0.types = [.training] } == ["often"])
    #expect(
      Self.shown(items, asOf: "2026-09-10T12:00") {
        $0.types = [.training]; $0.when = .past
      } == ["often", "once"])
  }

  @Test func `Training on demand is always upcoming`() {
    #expect(
      Self.shown([training("e-learning")], asOf: "2090-01-01") { $0.types = [.training] } == [
        "e-learning"
      ])
  }

  // MARK: Nothing

  @Test func `Says its own sentence when it is empty`() {
    var block = ListBlock()
    block.types = [.review]
    block.empty = "No reviews are published at present."
    #expect(edition([page()], asOf: "2026-06-01").publicList(block).empty == block.empty)
  }

  @Test(arguments: ItemType.allCases)
  func `Has a sentence for its type when it says none`(type: ItemType) {
    var block = ListBlock()
    block.types = [type]
    let list = edition([], asOf: "2026-06-01").publicList(block)
    #expect(list.items.isEmpty)
    #expect(list.empty == Edition.empty(for: type))
    #expect(list.empty.hasSuffix("."))
  }

  // MARK: Downloads

  @Test func `Downloads are of the page, of its lists, or both`() {
    let items = [
      review(documents: [document("report.pdf"), document("lessons.pdf", .lessons)]),
      review("hidden", published: "2026-09-01", documents: [document("hidden.pdf")]),
      pack("hub", documents: [document("slides.pdf", .presentation), document("form.pdf", .form)]) {
        $0.body = prose(
          .downloads(.page), .list { $0.types = [.review] }, .downloads(.lists),
          .downloads(.both, .presentation, .lessons))
      },
    ]
    #expect(
      edition(items, asOf: "2026-06-01").shownBody(of: "learning-packs/hub")
        == "[slides.pdf form.pdf] [reviews/child-s] [report.pdf lessons.pdf] [slides.pdf lessons.pdf]"
    )
  }
}

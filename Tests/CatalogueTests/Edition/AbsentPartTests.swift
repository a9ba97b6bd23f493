import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A part that is absent` {
  /// What is told of an item the second before a moment, and at it.
  private static func turn<Value>(
    _ item: Item, at text: String, _ tell: (PublicItem) -> Value?
  ) -> (before: Value?, after: Value?) {
    let catalogue = catalogue([item])
    let moment = moment(text)
    func told(_ moment: Moment) -> Value? { catalogue.edition(asOf: moment)[item.id].flatMap(tell) }
    return (told(moment.aSecondBefore), told(moment))
  }

  @Test(arguments: [
    ("2026-06-10", "2026-06-10"), ("2026-06", "2026-07-01"), ("2026", "2027-01-01"),
  ])
  func `Updated is told from its day on, or when its month or year is over`(
    updated: String, from: String
  ) {
    let turn = Self.turn(review { $0.updated = Timed(date(updated)) }, at: from, \.updated)
    #expect(turn.before == nil)
    #expect(turn.after == date(updated))
  }

  @Test func `A withdrawal says nothing before its day`() throws {
    let catalogue = catalogue([review { $0.withdraw("2026-06-10T15:30") }])
    let before = try #require(
      catalogue.edition(asOf: moment("2026-06-10T15:30").aSecondBefore).item("reviews/child-s"))
    #expect(before.availability.withdrawn == nil)
    #expect(before.availability.reason == nil)
    let after = try #require(
      catalogue.edition(asOf: moment("2026-06-10T15:30")).item("reviews/child-s"))
    #expect(after.availability.withdrawn == date("2026-06-10"))
    #expect(after.availability.reason == "At the family's wish.")
  }

  @Test func `A bare withdrawal changes nothing before its day`() {
    let turn = Self.turn(
      review(title: "Child S") { $0.withdraw("2026-06-10", .bare) }, at: "2026-06-10"
    ) {
      [$0.title, "\($0.availability.isBare)"]
    }
    #expect(turn.before == ["Child S", "false"])
    #expect(turn.after?.contains("Child S") == false)
    #expect(turn.after?.last == "true")
  }

  @Test func `A notice shows from its first day to the end of its last`() {
    let item = page { $0.tell(from: "2026-06-10", until: "2026-06-20") }
    let shown = Self.turn(item, at: "2026-06-10") { $0.notice.map { _ in true } }
    #expect(shown.before == nil)
    #expect(shown.after == true)
    let gone = Self.turn(item, at: "2026-06-21") { $0.notice.map { _ in true } }
    #expect(gone.before == true)
    #expect(gone.after == nil)
  }

  @Test func `A notice without days always shows, with one alone from or until it`() {
    func shows(_ from: String?, _ until: String?, asOf text: String) -> Bool {
      edition([page { $0.tell(from: from, until: until) }], asOf: text).item("pages/about")?.notice
        != nil
    }
    #expect(shows(nil, nil, asOf: "1950-01-01"))
    #expect(shows(nil, "2026-06-20", asOf: "1950-01-01"))
    #expect(!shows(nil, "2026-06-20", asOf: "2026-06-21"))
    #expect(!shows("2026-06", nil, asOf: "2026-06-30"))
    #expect(shows("2026-06", nil, asOf: "2026-07-01"))
    #expect(shows(nil, "2026-06", asOf: "2026-06-30T23:59"))
    #expect(!shows(nil, "2026-06", asOf: "2026-07-01"))
  }

  @Test func `A correction is told from its day on`() {
    let corrected = document("report.pdf") {
      $0.corrections = [
        Timed(Correction(on: date("2026-03-01"), note: "A name was put right.")),
        Timed(Correction(on: date("2026-06-10"), note: "A date was put right.")),
      ]
    }
    let turn = Self.turn(review(documents: [corrected]), at: "2026-06-10") {
      $0.documents.first?.corrections.map(\.note)
    }
    #expect(turn.before == ["A name was put right."])
    #expect(turn.after == ["A name was put right.", "A date was put right."])
  }

  @Test func `What was decided and done is told from its day on`() {
    let item = review {
      $0.asReview.decided = Timed(date("2026-06-10"))
      $0.asReview.response = .actions([
        .init(
          action: "Train everybody.", lead: "Health", due: date("2027-01-01"),
          done: Timed(date("2026-06-10")))
      ])
    }
    let decided = Self.turn(item, at: "2026-06-10") { $0.asReview?.decided }
    #expect(decided.before == nil)
    #expect(decided.after == date("2026-06-10"))
    let done = Self.turn(item, at: "2026-06-10") { $0.asReview?.actions.first?.done }
    #expect(done.before == nil)
    #expect(done.after == date("2026-06-10"))
  }

  @Test func `An event that was held and a report that was published are told from their days on`() {
    let item = pack {
      $0.asPack.event = Timed(.held(date("2026-06-10")))
      $0.asPack.report = Timed(.published(date("2026-06-11")))
    }
    let event = Self.turn(item, at: "2026-06-10", \.statusLine)
    #expect(event.before == nil)
    #expect(event.after == "Learning event held 10 June 2026")
    let report = Self.turn(item, at: "2026-06-11", \.statusLine)
    #expect(report.before == event.after)
    #expect(report.after == "Learning event held 10 June 2026; full report published 11 June 2026")
  }

  @Test func `A link was checked from its day on`() {
    let turn = Self.turn(national { $0.asNational.checked = Timed(date("2026-06-10")) }, at: "2026-06-10") {
      $0.asNational?.checked
    }
    #expect(turn.before == nil)
    #expect(turn.after == date("2026-06-10"))
  }

  @Test func `A release pack shows the facts to come of what it is about, and of nothing else`() throws {
    let decided = { (item: inout Item) in item.asReview.decided = Timed(date("2026-06-12")) }
    let items = [review("public", decided), review("coming", published: "2026-06-20", decided)]
    let release = try catalogue(items).office.release(
      of: id("reviews/coming"), asOf: nil, now: moment("2026-06-10"), publicFiles: [])
    #expect(release.with.item("reviews/coming")?.asReview?.decided == date("2026-06-12"))
    for edition in [release.with, release.without] {
      let item = try #require(edition.item("reviews/public"))
      #expect(item.asReview?.decided == nil)
    }
  }

  @Test func `What is for the office alone is in no edition`() throws {
    let report = document("report.pdf") {
      $0.signOffs = [SignOff(by: "Canary", on: date("2026-02-01"), sha256: "")]
    }
    let written = review(documents: [report]) {
      $0.reviewDue = date("2026-06-10")
      $0.asReview.sentToPanel = date("2026-06-09")
    }
    let shown = describe(edition([written], asOf: "2026-06-20"))
    #expect(shown.contains("report.pdf"))
    for told in ["Canary", "2026-06-09", "2026-06-10", "sentToPanel", "reviewDue", "signOffs", "outcomeUntil"] {
      #expect(!shown.contains(told), "\(told)")
    }
  }

  @Test func `A text waits for its day, with its links, its headings and its words`() throws {
    let item = page {
      $0.body = prose(
        .words("Before."),
        .from("2026-06-10T10:00", .heading("Canary"), .link("contact:media"), .words("canary")),
        .words("After."))
    }
    let catalogue = catalogue([item])
    let from = moment("2026-06-10T10:00")
    let before = catalogue.edition(asOf: from.aSecondBefore)
    #expect(before.shownBody(of: "pages/about") == "Before. After.")
    let page = try #require(before.item("pages/about"))
    #expect(before.texts(of: page).body.contents.isEmpty)
    #expect(page.plainTexts == ["Before. After."])
    #expect(!describe(before).localizedCaseInsensitiveContains("canary"))
    let after = catalogue.edition(asOf: from)
    #expect(
      after.shownBody(of: "pages/about")
        == "Before. {canary} <mailto:unit@testshire.example> canary After.")
    #expect(after.item("pages/about")?.plainTexts.first?.contains("canary") == true)
  }

  @Test func `A text waits for an item, and stays when it is archived or withdrawn`() {
    let catalogue = catalogue([
      review(published: "2026-06-10T10:00") { $0.withdraw("2027-09-01") },
      page { $0.body = prose(.words("A."), .once("reviews/child-s", .link("reviews/child-s.md"))) },
    ])
    let opening = moment("2026-06-10T10:00")
    #expect(catalogue.edition(asOf: opening.aSecondBefore).shownBody(of: "pages/about") == "A.")
    for moment in [opening, moment("2027-06-11"), moment("2027-09-01")] {
      #expect(
        catalogue.edition(asOf: moment).shownBody(of: "pages/about") == "A. </reviews/child-s/>")
    }
  }

  @Test(arguments: [review { $0.isDraft = true }, review { $0.asReview.outcome = .anonymous }])
  func `A text for what is never public never shows`(never: Item) {
    let page = page { $0.body = prose(.words("A."), .once("reviews/child-s", .words("canary"))) }
    #expect(edition([never, page], asOf: "2190-01-01").shownBody(of: "pages/about") == "A.")
  }

  @Test func `Headings that wait change no id before their time`() {
    let item = page {
      $0.body = prose(
        .from("2026-06-10", .heading("Learning")), .heading("Learning"), .heading("Learning"))
    }
    let catalogue = catalogue([item])
    #expect(
      catalogue.edition(asOf: moment("2026-06-09")).shownBody(of: "pages/about")
        == "{learning} {learning-1}")
    #expect(
      catalogue.edition(asOf: moment("2026-06-10")).shownBody(of: "pages/about")
        == "{learning} {learning-1} {learning-2}")
  }
}

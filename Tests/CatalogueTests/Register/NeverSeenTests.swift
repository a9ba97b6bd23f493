import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

private let now = "2026-06-15T12:00"
private let known = register(
  seen("reviews/child-s", "2026-03-01", until: "2027-03-01"),
  seen("reviews/child-s", "2026-03-01", until: "2027-03-01", file: "report.pdf"),
  seen("training/course", "2026-03-01"), seen("pages/help", "2026-03-01"))

/// A review that the public has seen since March, with its report and one more document.
private func site(_ documents: Document..., change: (inout Item) -> Void = { _ in }) -> Catalogue {
  catalogue([
    review(published: "2026-03-01", documents: [document("report.pdf")] + documents) {
      $0.asReview.publishUntil = $0.written(.furtherNotice)
      change(&$0)
    }
  ])
}

@Suite struct `What the public has never seen is asked for its year` {
  static let items: [(item: Item, isAsked: Bool)] = [
    (review("new", published: "2025-06-15"), true),
    (report("new", published: "2025-06-15"), true),
    (pack("new", published: "2025-06-15"), true),
    (training("new", published: "2025-06-15"), true),
    (page("new", published: "2025-06-15"), false),
    (national("new", published: "2025-06-15"), false),
    (review("new", published: nil), true),
    (pack("new", published: nil), false),
    (training("new", published: "2026-06-08T12:00"), false),
    (training("new", published: "2026-06-08T11:59"), true),
    (review("new", published: "2025-06-15") { $0.isDraft = true }, false),
    (review("new", published: "2026-06-16"), false),
    (review("new", published: "2025-06-15") { $0.withdraw("2026-06-01") }, true),
    (pack("new", published: "2025-06-15", about: ["reviews/later"]), false),
  ]

  @Test(arguments: items)
  func `A publication or a course is, and no page or national entry`(item: Item, isAsked: Bool) {
    let site = catalogue([item, review("later", published: "2026-06-10")])
    let problems = site.wrongYears(register(seen("reviews/later", "2026-06-10")), now)
    #expect(problems.map(\.code.rawValue) == (isAsked ? ["wrong-year"] : []))
    #expect(site.wrongYears(known, now, backdated: ["\(item.id)", "reviews/later"]).isEmpty)
    #expect(site.wrongYears(register(), now).isEmpty, "The first publish asks in another way.")
  }

  @Test func `It gives the day and the option`() {
    let problem = catalogue([training(published: "2025-11")]).wrongYears(register(seen("pages/a", "2026-01-01")), now)
    #expect(
      problem.map(\.message) == ["The public has not seen this before, yet it says November 2025. Is the year right?"])
    #expect(problem.map(\.hint) == ["If it is meant, publish with --backdated training/course."])
  }

  @Test func `What is undated says so`() {
    let problem = catalogue([review(published: nil)]).wrongYears(register(seen("pages/a", "2026-01-01")), now)
    #expect(problem.first?.message.contains("it says undated") == true)
  }

  static let documents: [(document: Document, isAsked: Bool)] = [
    (document("new.pdf", published: "2026-04-01"), true),
    (document("new.pdf", published: "2026-03"), true),
    (document("new.pdf", published: "2026-06-10"), false),
    (document("new.pdf", published: "2026-07-01"), false),
    (document("new.pdf"), false),
    (document("new.pdf", published: "2026-04-01") { $0.withdraw("2026-06-01") }, false),
  ]

  @Test(arguments: documents)
  func `So is a document with a day of its own in what is known`(document: Document, isAsked: Bool) {
    let problems = site(document).wrongYears(known, now)
    #expect(problems.map(\.code.rawValue) == (isAsked ? ["wrong-year"] : []))
    #expect(problems.allSatisfy { $0.hint == "If it is meant, publish with --backdated reviews/child-s/new.pdf." })
    #expect(site(document).wrongYears(known, now, backdated: ["reviews/child-s/new.pdf"]).isEmpty)
    #expect(site(document).wrongYears(known, now, backdated: ["reviews/child-s"]).count == problems.count)
  }

  @Test func `Bytes that the public has had are not new under another name`() {
    let moved = site(document("new.pdf", published: "2026-04-01"))
    #expect(moved.wrongYears(known, now) { _ in sum("Content/reviews/child-s/report.pdf") }.isEmpty)
    let takenBack = register(
      seen("reviews/child-s", "2026-03-01", until: "2027-03-01"),
      seen("reviews/child-s", "2026-03-02", file: "report.pdf"),
      seen("reviews/child-s", "2026-03-02", file: "report.pdf", as: .notLive))
    let problems = moved.wrongYears(takenBack, now) { file in
      file.source.hasSuffix("new.pdf") ? sum("Content/reviews/child-s/report.pdf") : nil
    }
    #expect(problems.map(\.code.rawValue) == ["wrong-year"])
  }
}

@Suite struct `A document that waits for the end of an outcome` {
  @Test(arguments: [("2026-06-01", ["wrong-year"]), ("2026-06-10", []), ("2026-07-01", [])])
  func `Has that day`(until: String, codes: [String]) {
    let site = catalogue([
      review(published: "2026-03-01", documents: [document("new.pdf")]) {
        $0.asReview.outcome = .underWay
        $0.end(until)
      }
    ])
    let known = register(seen("reviews/child-s", "2026-03-01"))
    let problems = site.wrongYears(known, now)
    #expect(problems.map(\.code.rawValue) == codes)
    #expect(problems.allSatisfy { $0.message.contains("it says 1 June 2026.") })
    #expect(site.undatedAdditions(known, now).isEmpty)
  }
}

@Suite struct `A new document of what is known wants a day` {
  private static let elsewhere = Document.Source.web(address("https://other.example/"), hostedBy: nil)

  static let documents: [(document: Document, isAsked: Bool)] = [
    (document("new.pdf"), true),
    (document("new.pdf", .leaflet), true),
    (document("new.pdf", published: "2026-06-15"), false),
    (document("new.pdf", published: "2026-04-01"), false),
    (document("new.pdf") { $0.withdraw("2026-06-01") }, false),
    (document(elsewhere, .report, published: nil, keep: .window) { _ in }, false),
  ]

  @Test(arguments: documents)
  func `One without would be public at once`(document: Document, isAsked: Bool) {
    let site = site(document)
    let problems = site.undatedAdditions(known, now)
    #expect(problems.map(\.code.rawValue) == (isAsked ? ["undated-document"] : []))
    #expect(problems.allSatisfy { $0.message.contains("new.pdf") && $0.message.contains("since 1 March 2026") })
    #expect(problems.allSatisfy { $0.hint?.contains("published: 2026-06-15") == true })
    #expect(site.undatedAdditions(known, now, backdated: ["reviews/child-s/new.pdf"]).isEmpty)
    #expect(
      isAsked == false || site.wrongYears(known, now).isEmpty, "The same document is not asked twice.")
  }

  @Test func `In what is known for a week at most it may come later`() {
    let week = register(seen("reviews/child-s", "2026-06-08T12:00", until: "2027-06-08"))
    let more = register(seen("reviews/child-s", "2026-06-08T11:59", until: "2027-06-08"))
    #expect(site(document("new.pdf")).undatedAdditions(week, now).isEmpty)
    #expect(site(document("new.pdf")).undatedAdditions(more, now).count == 2)
  }

  @Test func `What is archived or a record is not asked`() {
    #expect(site(document("new.pdf")) { $0.withdraw("2026-06-01") }.undatedAdditions(known, now).isEmpty)
    let archived = catalogue([
      review(published: "2024-03-01", documents: [document("new.pdf"), document("b.pdf", .leaflet)])
    ])
    let long = register(seen("reviews/child-s", "2024-03-01", until: "2025-03-01"))
    #expect(archived.undatedAdditions(long, now).map { $0.message.prefix(5) } == ["b.pdf"])
  }

  @Test func `A document under a new name is known by the one that it replaces`() {
    let renamed = document("new.pdf") { $0.replaces = Located("report.pdf", at: $0.place) }
    let site = catalogue([review(published: "2026-03-01", documents: [renamed])])
    #expect(site.undatedAdditions(known, now).isEmpty)
    let replaced = catalogue([review(published: "2026-03-01", documents: [document("new.pdf")])])
    #expect(replaced.undatedAdditions(known, now).count == 1)
  }

  @Test func `A course is asked for its documents, when the register knows documents of courses`() {
    let course = training(published: "2026-03-01") {
      $0.documents = [document("form.pdf", .form)]
      $0.add(file: "form.pdf")
    }
    let line = seen("training/course", "2026-03-01")
    let words = seen("reviews/child-s", "2026-03-01", file: "body", as: .text)
    #expect(catalogue([course]).undatedAdditions(register(line, words), now).count == 1)
    #expect(catalogue([course]).undatedAdditions(register(line), now).isEmpty)
  }

  @Test func `Pictures, and documents of pages, are not asked`() {
    let pictures = site { $0.add(file: "map.png") }
    #expect(pictures.undatedAdditions(known, now).isEmpty)
    let help = catalogue([
      page("help") {
        $0.documents = [document("form.pdf", .form)]; $0.add(file: "form.pdf")
      }
    ])
    #expect(help.undatedAdditions(known, now).isEmpty)
  }
}

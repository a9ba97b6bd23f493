import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

@Suite struct `A link to a page that items make` {
  private static func problems(
    to written: String, _ items: [Item], from text: String, published: String? = nil
  ) -> [Diagnostic] {
    let page = page("news", published: published) { $0.body = prose(.link(written)) }
    return catalogue(items + [page]).linkProblems(from: moment(text))
  }

  private static func themed(
    _ slug: String, published: String, _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    review(slug, published: published) {
      $0.themes = [$0.written("Neglect")]; change(&$0)
    }
  }

  @Test func `Is let through exactly while an edition has that page`() {
    var (there, absent) = (0, 0)
    for seed in 0..<200 {
      guard let catalogue = RandomContent(seed: seed, carefulness: 12).soundCatalogue else { continue }
      let coverage = ListCoverage(of: catalogue)
      let themes = catalogue.items.flatMap(\.themes).map { BuiltInAddress.theme(slug: Theme.slug(of: $0.value)) }
      let kinds = catalogue.items.compactMap(\.kind).map { BuiltInAddress.kind(slug: $0.value) }
      let pages = Set(themes + kinds + (2024...2027).map(BuiltInAddress.year))
      for moment in `Absent means absent`.moments {
        let second = Span(from: moment, until: Moment(secondsSince1970: moment.secondsSince1970 + 1))
        let edition = catalogue.edition(asOf: moment)
        let made = edition.themes.map(\.path) + edition.kinds.map(\.path) + edition.years.map(\.path)
        let covered = pages.filter { coverage.gap(of: $0, during: second) == nil }.map(\.name)
        #expect(Set(made) == Set(covered), "seed \(seed), \(moment)")
        there += made.count
        absent += pages.count - made.count
      }
    }
    #expect(there > 1_000 && absent > 1_000)
  }

  @Test(arguments: ["/themes/neglect/", "/kinds/scr/", "/years/2026/"])
  func `Is an error until the first of them opens, and says when`(written: String) {
    let item = Self.themed("a", published: "2026-11-25")
    let found = Self.problems(to: written, [item], from: "2026-06-01", published: "2026-05-01")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("1 May 2026") == true)
    #expect(found.first?.message.contains("25 November 2026") == true)
    let kept = Self.themed("a", published: "2026-11-25") {
      $0.asReview.publishUntil = $0.written(.furtherNotice)
    }
    #expect(Self.problems(to: written, [kept], from: "2026-01-01", published: "2026-11-25").isEmpty)
  }

  @Test(arguments: ["/kinds/scr/", "/years/2026/"])
  func `Of a kind or a year is an error when the last of them will be archived`(written: String) {
    let item = Self.themed("a", published: "2026-01-10")
    let found = Self.problems(to: written, [item], from: "2026-06-01")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("11 January 2027") == true)
  }

  @Test func `Of a theme lasts while an archived item has it, and ends with a withdrawal`() {
    let item = Self.themed("a", published: "2026-01-10")
    #expect(Self.problems(to: "/themes/neglect/", [item], from: "2026-06-01").isEmpty)
    let withdrawn = Self.themed("a", published: "2026-01-10") { $0.withdraw("2027-06-01") }
    let found = Self.problems(to: "/themes/neglect/", [withdrawn], from: "2026-06-01")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("1 June 2027") == true)
  }

  @Test func `Lasts while one item follows another without a gap`() {
    func items(_ second: String) -> [Item] {
      [
        review("a", published: "2026-01-10", kind: "sar"),
        review("b", published: second, kind: "sar"),
        review("c", published: "2027-06-01", kind: "sar") {
          $0.asReview.publishUntil = $0.written(.furtherNotice)
        },
      ]
    }
    #expect(Self.problems(to: "/kinds/sar/", items("2026-12-01"), from: "2026-06-01").isEmpty)
    #expect(Self.problems(to: "/kinds/sar/", items("2026-05-31"), from: "2026-06-01").isEmpty)
    #expect(Self.problems(to: "/kinds/sar/", items("2026-05-30"), from: "2026-06-01").count == 1)
  }

  @Test func `That has gone for good is an error that does not promise it`() {
    let item = review("a", published: "2020-01-10", kind: "sar")
    let found = Self.problems(to: "/kinds/sar/", [item], from: "2026-06-01")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("until") == false)
  }

  @Test func `Of drafts alone is an error`() {
    let draft = Self.themed("a", published: "2026-01-10") { $0.isDraft = true }
    #expect(Self.problems(to: "/themes/neglect/", [draft], from: "2026-06-01").count == 1)
  }

  @Test(arguments: [
    "/reviews/", "/archive/", "/themes/", "/search/", "/feed.xml", "/training.ics", "/national",
  ])
  func `That is always there is fine`(written: String) {
    #expect(Self.problems(to: written, [], from: "2026-06-01").isEmpty)
  }
}

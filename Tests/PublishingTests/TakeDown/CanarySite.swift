import Foundation
import HTML
import Publications
import TestSupport
import Testing

@testable import FileSystem
@testable import Publishing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A site in which everything that is written of one item is a word that stands nowhere else.
struct CanarySite {
  let site: PublishedSite

  static let now = "2026-06-15T12:00"
  static let items = [
    "reviews/child-c", "learning-packs/pack", "thematic-reports/infants", "training/course", "pages/help",
  ]

  /// What stands in an item's text, and in no list.
  static func deep(_ id: String) -> String { "Deep\(mark(id))word" }
  /// What lists have of it as well.
  static func shown(_ id: String) -> [String] { ["Title\(mark(id))word", "Summary\(mark(id))word"] }
  private static func mark(_ id: String) -> String { id.filter(\.isLetter).capitalized }

  private static func front(_ id: String, _ more: String) -> String {
    "title: \(shown(id)[0]) & co\nsummary: About \(shown(id)[1]).\n\(more)"
  }

  static let files: SiteFiles = [
    "reviews/child-c/index.md": item(
      front(
        "reviews/child-c",
        """
        published: 2026-03-01T10:00
        kind: lcspr
        themes: [Neglect]
        former_urls: [/old/child-c/, /lscb/child-c.html, /reviews/child-cc/]
        documents:
          - {file: report.pdf, kind: report, accessible_alternative: large.pdf}
          - {file: summary-2.pdf, kind: executive-summary, replaces: summary.pdf}
        learning: Learnt \(deep("reviews/child-c")).
        """),
      "\(deep("reviews/child-c")) and [the report](report.pdf).\n\n![Deepalt](photo.png)"),
    "reviews/child-c/report.pdf": pdf(11), "reviews/child-c/large.pdf": pdf(12),
    "reviews/child-c/summary-2.pdf": pdf(13),
    "reviews/child-d/index.md": item(
      "title: Child D\npublished: 2026-03-02\nkind: lcspr\nthemes: [Neglect]\n"
        + "documents: [{file: own.pdf, kind: report}, {file: shared.pdf, kind: appendix}]"),
    "reviews/child-d/own.pdf": pdf(14), "reviews/child-d/shared.pdf": pdf(11),
    "learning-packs/pack/index.md": item(
      front(
        "learning-packs/pack",
        "published: 2026-03-01\nabout: [reviews/child-c]\ndocuments: [{file: slides.pdf, kind: presentation}]"),
      deep("learning-packs/pack")),
    "learning-packs/pack/slides.pdf": pdf(15),
    "thematic-reports/infants.md": item(
      front("thematic-reports/infants", "published: 2026-03-01"), deep("thematic-reports/infants")),
    "training/course.md": item(
      front(
        "training/course",
        """
        published: 2026-03-01
        dates:
          - {starts: 2026-09-03T10:00, ends: 2026-09-03T12:00, venue: Hall}
          - {starts: 2026-09-10T10:00, ends: 2026-09-10T12:00, venue: Hall}
        """), deep("training/course")),
    "training/other.md": item(
      "title: Other\npublished: 2026-03-01\nstarts: 2026-09-03T10:00\nends: 2026-09-03T12:00\nvenue: Hall"),
    "pages/help.md": item(front("pages/help", "short_title: Helpshort\nnavigation: 1"), deep("pages/help")),
  ]

  private static let published = Task {
    let site = try CanarySite(writing: ())
    try await site.publish()
    return try site.site.contents()
  }

  /// Published, and no other test's.
  static func copy() async throws -> CanarySite {
    let contents = try await published.value
    let site = try CanarySite(site: PublishedSite())
    for (path, bytes) in contents {
      try site.site.scratch.write(path, bytes)
      chmod(site.site.scratch(path), 0o644)
    }
    return site
  }

  private init(site: PublishedSite) { self.site = site }

  /// - Parameter url: of the site.
  init(writing: Void, url: String = "https://reviews.testshire.example", _ more: SiteFiles = [:]) throws {
    site = try PublishedSite(Self.files.merging(more) { $1 })
    try site.scratch.write("site/Content/reviews/child-c/photo.png", Data(Self.picture))
    try site.edit("site.yml") { $0.replacing("https://reviews.testshire.example", with: url) }
  }

  /// One black dot.
  private static let picture =
    Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")
    ?? Data()

  func publish() async throws { try await site.publish(Self.now) }

  @discardableResult
  func takeDown(_ what: String..., at moment: String = now) throws -> TakeDownReport {
    let now = try Moment(dayOrMoment: moment)
    let what = try what.map { try #require(ItemOrDocument($0)) }
    return try TakeDown(site: site.scratch("site"), to: site.scratch("live"), what: what)
      .run(clock: { now }, whileWaiting: { _ in })
  }

  var live: [String: [UInt8]] {
    get throws { try site.scratch.contents(of: "live").mapValues { [UInt8]($0) } }
  }

  func text(_ path: String) -> String { site.live(path) ?? "" }

  /// Every page is valid, every other file can be read by what reads such files, and the search finds nothing.
  func expectSound(at location: SourceLocation = #_sourceLocation) throws {
    for (path, bytes) in try live {
      switch path.split(separator: ".").last {
      case "html":
        let problems = HTMLValidator.report(on: bytes).problems.map(\.message)
        #expect(problems == [], "\(path)", sourceLocation: location)
      case "xml": #expect(XMLParser(data: Data(bytes)).parse(), "\(path)", sourceLocation: location)
      case "json":
        #expect(throws: Never.self, "\(path)", sourceLocation: location) {
          try JSONSerialization.jsonObject(with: Data(bytes))
        }
      case "ics":
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"), sourceLocation: location)
      case "csv": #expect(PublicationRows(bytes) != nil, sourceLocation: location)
      default: break
      }
    }
    let index = try ReadIndex(live)
    #expect(index.entries == [] && index.words == [] && index.states.count == 1, sourceLocation: location)
  }
}

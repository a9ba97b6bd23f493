/// What the program itself puts on every site (content model, section 10).
package enum BuiltIn {
  /// A page that is always there, besides the lists of types. Its slug is its case's.
  package enum Page: String, CaseIterable, Sendable {
    case archive, themes, search, accessibility, privacy

    package var path: String { "/\(rawValue)/" }

    /// Where the content gives it none.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// The slugs and titles of all pages that are always there, in the order of the footer; a page of the content with
  /// the slug of one gives it its opening words.
  package static let titles: [(slug: String, title: String)] =
    ItemType.allCases.filter { $0 != .page }.map { ($0.folder, $0.many) }
    + Page.allCases.map { ($0.rawValue, $0.title) }

  package static let pages = titles.map(\.slug)

  /// A file for other programs that is always there, besides news feeds and the search.
  package enum File: String, CaseIterable, Sendable {
    case training = "training.ics"
    case register = "publications.json"
    case registerTable = "publications.csv"
    case sitemap = "sitemap.xml"
    case robots = "robots.txt"
  }

  /// Files that are always there.
  package static let files =
    ["/404.html", "/search.json"] + File.allCases.map { "/\($0.rawValue)" }
    + (["/"] + typesWithFeeds.map { "/\($0.folder)/" }).flatMap { ["\($0)feed.xml", "\($0)feed.json"] }

  /// Those of whose items there are feeds of their own, besides the one of everything.
  package static let typesWithFeeds: [ItemType] = [.review, .learningPack, .thematicReport]

  /// Folders in which the program puts something on every site, or on one that has what belongs there. They are
  /// spelt so, whether or not there is anything in them.
  package static let folders = pages + ["kinds", "years", "updates", "search/parts"]

  /// Where the parts of the search's index are. Which there are depends on what is public.
  package static let searchParts = "/search/parts/"

  /// How the names of the program's own files in the output begin.
  package static let mark = ".twelvemonth"
}

extension ItemID {
  /// Beside the page of training that has sessions, its entry for a calendar.
  package static let calendarName = "event.ics"

  /// Whether it is a page that gives a built-in one its opening words.
  package var isBuiltIn: Bool { type == .page && BuiltIn.pages.contains(slug) }
}

/// What the program itself puts on every site (content model, section 10).
package enum BuiltIn {
  /// Pages that are always there; a page with the slug of one gives it its opening words.
  package static let pages =
    [
      "reviews", "learning-packs", "thematic-reports", "training", "national", "archive", "themes",
      "search", "accessibility", "privacy",
    ]

  /// Files that are always there.
  package static let files =
    [
      "/404.html", "/search.json", "/training.ics", "/publications.json", "/publications.csv", "/sitemap.xml",
      "/robots.txt",
    ]
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

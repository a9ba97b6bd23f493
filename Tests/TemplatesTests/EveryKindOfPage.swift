import TestSupport
import Testing

/// `Fixtures/EveryKind` as of a fixed moment, as a person has looked at it.
@Suite struct `Every kind of page` {
  static let pages: [(golden: String, path: String)] = [
    ("front-page.html", "index.html"),
    ("current-review.html", "reviews/child-s/index.html"),
    ("archived-record.html", "reviews/child-h/index.html"),
    ("withdrawn-record.html", "reviews/child-c/index.html"),
    ("withdrawn-bare-record.html", "reviews/child-g/index.html"),
    ("not-published-review.html", "reviews/child-v/index.html"),
    ("redacted-review.html", "reviews/family-m/index.html"),
    ("hosted-review.html", "reviews/child-a-and-child-b/index.html"),
    ("learning-pack.html", "learning-packs/child-s/index.html"),
    ("learning-pack-in-polish.html", "learning-packs/bezpieczny-sen/index.html"),
    ("thematic-report.html", "thematic-reports/babies/index.html"),
    ("training.html", "training/forum/index.html"),
    ("training-over.html", "training/over/index.html"),
    ("training-on-several-dates.html", "training/toolkit/index.html"),
    ("training-on-demand.html", "training/online/index.html"),
    ("page-with-contents.html", "what-is-a-review/index.html"),
    ("page-with-a-document.html", "for-families/index.html"),
    ("list-of-reviews.html", "reviews/index.html"),
    ("list-of-learning-packs.html", "learning-packs/index.html"),
    ("list-of-thematic-reports.html", "thematic-reports/index.html"),
    ("list-of-training.html", "training/index.html"),
    ("list-of-national-reports.html", "national/index.html"),
    ("archive.html", "archive/index.html"),
    ("themes.html", "themes/index.html"),
    ("theme.html", "themes/neglect/index.html"),
    ("kind.html", "kinds/lcspr/index.html"),
    ("year.html", "years/2026/index.html"),
    ("search.html", "search/index.html"),
    ("accessibility.html", "accessibility/index.html"),
    ("privacy.html", "privacy/index.html"),
    ("404.html", "404.html"),
    ("former-address.html", "case-reviews/child-s/index.html"),
  ]

  @Test(arguments: pages)
  func `A page of each kind is as somebody has looked at it`(golden: String, path: String) async throws {
    let site = try await Sites.everyKind.built()
    try Golden(name: golden).check(try #require(site.text(path), "\(path) is not there").withoutVersions)
  }

  @Test(arguments: [
    "feed.xml", "feed.json", "training.ics", "publications.json", "publications.csv", "sitemap.xml",
    "robots.txt", "search.json",
  ])
  func `What other programs read is as somebody has looked at it`(path: String) async throws {
    let site = try await Sites.everyKind.built()
    try Golden(name: path).check(try #require(site.text(path)))
  }
}

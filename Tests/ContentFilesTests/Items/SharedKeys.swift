@_spi(Office) import Publications
import Testing

/// What all items share (content model, section 3).
@Suite struct `Keys that all items share` {
  @Test func `Each is read`() async throws {
    let file = try await OneFile.review(
      """
      short_title: S
      withdrawn: {on: 2027-02-01, reason: A court order.}
      summary: Words with *emphasis*.
      updated: 2026-10
      changes: [{on: 2026-12-09, note: The date was wrong.}, {on: 2027, note: "Two"}]
      review_due: 2027
      notice: {kind: under-review, text: "See [Child T](child-t/index.md).", from: 2026-11, until: 2027}
      themes: [Neglect, Drugs & alcohol]
      audience: [practitioners, families, young-people, public, media]
      language: cy
      publisher: The board before us
      with: [One, Two]
      former_urls: [/old/child-s/, /old.html]
      """)
    #expect(file.problems == [])
    let item = try file.item
    #expect(item.shortTitle == "S")
    #expect(item.published == .date(.day(try #require(CalendarDay(year: 2026, month: 10, day: 1)))))
    #expect(item.withdrawn?.forOffice.reason == "A court order.")
    #expect(item.withdrawn?.forOffice.record == .full)
    #expect(item.summary?.plainText == "Words with emphasis.")
    #expect(item.updated?.forOffice == .month(year: 2026, month: 10))
    #expect(item.changes.map(\.forOffice.on.iso) == ["2026-12-09", "2027"])
    #expect(item.changes.map(\.forOffice.note) == ["The date was wrong.", "Two"])
    #expect(item.reviewDue == .year(2027))
    #expect(item.notice?.forOffice.kind == .underReview)
    #expect(item.notice?.forOffice.from == .month(year: 2026, month: 11))
    #expect(item.notice?.forOffice.until == .year(2027))
    #expect(item.themes.map(\.value) == ["Neglect", "Drugs & alcohol"])
    #expect(item.audiences == Audience.allCases)
    #expect(item.language == "cy")
    #expect(item.publisher == "The board before us")
    #expect(item.jointPublishers == ["One", "Two"])
    #expect(item.formerPaths.map(\.value) == ["/old/child-s/", "/old.html"])
  }

  static let wrong = [
    ("changes: [{on: 2026-12-09}]", "5:11 missing-key", "note"),
    ("changes: [{note: A.}]", "5:11 missing-key", "on"),
    ("changes: [{on: 9/12/2026, note: A.}]", "5:16 wrong-date", "2026-12-09"),
    ("themes: {a: b}", "5:9 wrong-form", "themes wants a list"),
    ("themes: [[Neglect]]", "5:10 wrong-form", "themes wants a text"),
    ("themes: [\"—\"]", "5:10 wrong-theme", "“—”"),
    ("themes: [Neglect, Neglect]", "5:19 twice", "twice"),
    ("audience: [practitioners, everybody]", "5:27 unknown-value", "everybody"),
    ("audience: [familys]", "5:12 unknown-value", "Did you mean families?"),
    ("withdrawn: {reason: R}", "5:12 missing-key", "on is missing"),
    ("withdrawn: {on: 2026-11-01}", "5:12 missing-key", "record: bare"),
    ("notice: {text: T}", "5:9 missing-key", "kind is missing"),
    ("notice: {kind: legal}", "5:9 missing-key", "text is missing"),
    (
      "notice: {kind: legal, text: T, from: 2026-12-01, until: 2026-11}", "5:57 wrong-order",
      "ends before it begins"
    ),
    ("notice:\n  kind: legal\n  text: |\n    One.\n\n    Two.", "7:9 not-inline", "single paragraph"),
    ("summary: |\n  - a\n  - b", "5:10 not-inline", "single paragraph"),
    ("summary: \"## A\"", "5:10 not-inline", "single paragraph"),
    ("former_urls: [old/]", "5:15 wrong-address", "/reviews/child-s/"),
    ("former_urls: [https://a.example/old/]", "5:15 wrong-address", "/reviews/child-s/"),
    ("former_urls: [/]", "5:15 wrong-address", "“/”"),
    ("former_urls: [/old/../new/]", "5:15 wrong-address", "path"),
    ("former_urls: [/old/%2e%2E/new/]", "5:15 wrong-address", ".."),
    ("former_urls: [/./new/]", "5:15 wrong-address", ". or .."),
    ("former_urls: [/a//b/]", "5:15 wrong-address", "path"),
    ("former_urls: [/a%2Fb/]", "5:15 wrong-address", "A slash is never encoded"),
    ("former_urls: [/a%2fb/]", "5:15 wrong-address", "A slash is never encoded"),
    ("former_urls: [/100%/]", "5:15 wrong-address", "encoded"),
    ("former_urls: [/a%4]", "5:15 wrong-address", "encoded"),
    ("former_urls: [/a%zz/]", "5:15 wrong-address", "encoded"),
    ("former_urls: [/%C4/]", "5:15 wrong-address", "encoded"),
    ("former_urls: [/%ED%A0%80/]", "5:15 wrong-address", "encoded"),
    ("former_urls: [/a%00b/]", "5:15 wrong-address", "cannot be seen"),
    ("former_urls: [/a%0Ab/]", "5:15 wrong-address", "cannot be seen"),
    ("former_urls: [/a%C2%85b/]", "5:15 wrong-address", "cannot be seen"),
    ("former_urls: [/a/%CC%81b/]", "5:15 wrong-address", "cannot be seen"),
    ("former_urls: ['/a\\b/']", "5:15 wrong-address", "backslash"),
    ("former_urls: [/a/\(String(repeating: "b", count: 256))/]", "5:15 wrong-address", "255"),
    ("former_urls: [/\(String(repeating: "%C4%85", count: 128))/]", "5:15 wrong-address", "256 bytes"),
    ("former_urls: [\"/a?b=c\"]", "5:15 wrong-address", "no ?"),
    ("former_urls: [\"/a#b\"]", "5:15 wrong-address", "no #"),
    ("former_urls: [/reviews/child-s/]", "5:15 address-taken", "/reviews/child-s/"),
    ("former_urls: [/Reviews/Child-T/]", "5:15 address-taken", "reviews/child-t"),
    ("former_urls: [/archive/]", "5:15 address-taken", "/archive/"),
    ("former_urls: [/feed.xml/]", "5:15 address-taken", "/feed.xml"),
    ("former_urls: [/old/, /OLD]", "5:22 address-taken", "/OLD"),
    ("former_urls: [/Old/A/, /old/B/]", "5:24 address-taken", "/Old/"),
    ("former_urls: [/przegl%C4%85d/, /Przegląd/]", "5:32 address-taken", "/Przegląd/"),
    ("former_urls: [/a%20b/, /a b/]", "5:24 address-taken", "/a b/"),
  ]

  static let formerPaths = [
    ("/media/1234/SAR%20Report.pdf", "/media/1234/SAR Report.pdf"), ("/media/SAR Report.pdf", "/media/SAR Report.pdf"),
    ("/przegl%c4%85d/", "/przegląd/"), ("/Przegląd", "/Przegląd"), ("/a+b,c;d=e&f/", "/a+b,c;d=e&f/"),
    ("/news:2014/(1)/", "/news:2014/(1)/"), ("/100%25/", "/100%/"), ("/why%3F/", "/why?/"), ("/%23me/", "/#me/"),
    ("/Reviews/Serious-Case-Review-Child-A/", "/reviews/serious-case-review-child-a/"), ("/UPDATES/x", "/updates/x"),
    ("/Years/Old/", "/years/old/"), ("/KINDS/scr/old.HTML", "/kinds/scr/old.html"),
    ("/Images/Old/A.html", "/images/Old/A.html"),
    ("/IMAGES", "/images"), ("/images/DEEP/er/x/", "/images/Deep/er/x/"), ("/Pages/About.aspx", "/Pages/About.aspx"),
    ("/\(String(repeating: "b", count: 255))/", "/\(String(repeating: "b", count: 255))/"),
  ]

  @Test(arguments: formerPaths)
  func `A former address is what a browser sends, and comes out in the spelling of a folder that is there`(
    written: String, path: String
  ) async throws {
    let file = try await OneFile(
      "pages/a", "---\ntitle: A\nformer_urls: [\"\(written)\"]\n---\n",
      beside: ["Public/images/Deep/a.txt": "x"])
    #expect(file.problems == [])
    #expect(try file.item.formerPaths.map(\.value) == [path])
  }

  @Test func `A bare withdrawal needs no reason`() async throws {
    let file = try await OneFile.review("withdrawn: {on: 2026-11-01, record: bare}")
    #expect(file.problems == [])
    #expect(try file.item.withdrawn?.forOffice.record == .bare)
  }

  @Test func `A theme is one that the settings list`() async throws {
    let site = try #require(OneFile.settings)
    let file = try await OneFile(
      "pages/a", "---\ntitle: A\nthemes: [Neglekt]\n---\n",
      beside: ["Content/site.yml": site + "themes: [Neglect]\n"])
    #expect(file.problems == ["3:10 unknown-theme"])
    #expect(file.words.contains("Did you mean Neglect?"))
  }

  @Test(arguments: [("Domestic abuse", "domestic Abuse"), ("Drugs & alcohol", "Drugs and alcohol"), ("Ŵ", "w")])
  func `A theme has one spelling`(one: String, other: String) async throws {
    let file = try await OneFile(
      "pages/b", "---\ntitle: B\nthemes: [\(other)]\n---\n",
      beside: ["Content/pages/a.md": "---\ntitle: A\nthemes: [\(one)]\n---\n"])
    #expect(file.problems == ["3:10 theme-spelling"])
    #expect(file.words.contains("“\(one)”"))
    #expect(file.words.contains("“\(other)”"))
  }
}

import Catalogue
@_spi(Office) import Publications
import TestSupport
import Testing

/// `Content/site.yml` (content model, section 9).
@Suite struct `Settings are checked` {
  static let least = [
    "partnership: {name: Testshire}", "url: https://reviews.a.example",
    "contacts: {business_unit: {name: Unit, email: unit@a.example}}",
  ]

  /// The least that the settings are, and then these lines, of which the first is line 4.
  static func site(_ lines: String, least: [String] = least) async throws -> SiteReading {
    try await SiteReading(["Content/site.yml": (least + [lines, ""]).joined(separator: "\n")])
  }

  static func problems(_ reading: SiteReading) -> [String] {
    reading.problems.map {
      $0.replacing("Content/site.yml:", with: "").replacing(": error ", with: " ")
    }
  }

  @Test func `Each key is read`() async throws {
    let reading = try await SiteReading([
      "Content/site.yml": """
      partnership:
        name: Testshire Safeguarding Children Partnership
        acronym: TSCP
        area: Testshire
        formerly: [{name: The board, acronym: TSCB, until: 2019-09}]
      url: https://a.example/reviews-site/
      contacts:
        business_unit: {name: Unit, email: unit@a.example, phone: 0161 000 0000}
        media: {name: Press, phone: 0161 000 0001}
        accessibility: {name: Web, email: web@a.example}
      concern:
        text: Worried?
        lines:
          - {name: Front door, phone: 0161 000 0002}
          - {name: Police, url: "https://police.example"}
      national_repository:
        name: NSPCC
        url: https://learning.example
        search_as: Testshire
        kinds: [lcspr, audit]
      window:
        reviews: {months: 24, then: keep}
        learning-packs: {then: archive}
        sar: {months: 36}
        audit: {then: keep}
      kinds:
        audit: {one: Multi-agency audit, many: Multi-agency audits}
        scr: {one: Serious case review, many: Serious case reviews}
      themes: [Neglect, Drugs & alcohol]
      moving_in_until: 2027-03
      training_site: https://training.example
      brand: {colour: "#1d4F76", logo: logo.svg, logo_text: Testshire}
      bank_holidays: [2026-12-25, 2026-12-28]
      accessibility: {status: fully, prepared: 2026-01-01, response_days: 10, problems: [Old PDFs]}
      robots: noindex
      """,
      "Public/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    ])
    #expect(reading.problems == [])
    let partnership = try reading.partnership
    #expect(partnership.name == "Testshire Safeguarding Children Partnership")
    #expect(partnership.acronym == "TSCP")
    #expect(partnership.formerly.first?.forOffice.until == .month(year: 2019, month: 9))
    #expect(partnership.site.basePath == "/reviews-site")
    #expect(partnership.contacts.media?.name == "Press")
    #expect(partnership.concern?.lines.count == 2)
    #expect(partnership.repository.kinds == ["lcspr", "audit"])
    #expect(partnership.windows.types[.review]?.months == 24)
    #expect(partnership.windows.types[.review]?.then == .keep)
    #expect(partnership.windows.types[.learningPack]?.months == 12)
    #expect(partnership.windows.types[.learningPack]?.then == .archive)
    #expect(partnership.windows.kinds["sar"]?.months == 36)
    #expect(partnership.kinds["audit"]?.many == "Multi-agency audits")
    #expect(partnership.themes?.map(\.value) == ["Neglect", "Drugs & alcohol"])
    #expect(partnership.movingInUntil?.value == .month(year: 2027, month: 3))
    #expect(partnership.trainingSite?.text == "https://training.example")
    #expect(partnership.brand.colour == Colour(red: 0x1d, green: 0x4f, blue: 0x76))
    #expect(partnership.bankHolidays.map(\.iso) == ["2026-12-25", "2026-12-28"])
    #expect(partnership.accessibility?.facts.responseDays == 10)
    #expect(partnership.isIndexed == false)
  }

  @Test func `What is left out has its default`() async throws {
    let partnership = try await Self.site("").partnership
    #expect(partnership.windows.types[.review]?.months == 12)
    #expect(partnership.windows.types[.review]?.then == .archive)
    #expect(partnership.windows.types[.learningPack]?.then == .keep)
    #expect(partnership.contacts.media == nil)
    #expect(partnership.themes == nil)
    #expect(partnership.isIndexed)
  }

  static let required = [
    (0, "", ["1:1 missing-key"], "partnership is missing"), (1, "", ["1:1 missing-key"], "url is missing"),
    (2, "", ["1:1 missing-key"], "contacts is missing"),
    (0, "partnership: {acronym: T}", ["1:14 missing-key"], "name is missing"),
    (0, "partnership: Testshire", ["1:14 wrong-form"], "name, acronym"),
    (2, "contacts: {media: {name: M, phone: 0161 000}}", ["3:11 missing-key"], "business_unit is missing"),
    (2, "contacts: {business_unit: {name: M}}", ["3:27 missing-key"], "telephone"),
    (2, "contacts: {business_unit: {phone: 0161 000}}", ["3:27 missing-key"], "name is missing"),
    (2, "contacts: {business_unit: {name: M, email: me}}", ["3:44 wrong-form"], "unit@example.org"),
    (2, "contacts: {business_unit: {name: M, email: a@b@c}}", ["3:44 wrong-form"], "e-mail"),
    (2, "contacts: {business_unit: {name: M, phone: none}}", ["3:44 wrong-form"], "0161 000 0000"),
    (
      2, "contacts: {business_unit: {name: M, fax: 0161 000}}", ["3:27 missing-key", "3:37 unknown-key"],
      "name, email, phone"
    ),
  ]

  @Test(arguments: required)
  func `What is required is missed`(line: Int, text: String, problems: [String], words: String) async throws {
    var least = Self.least
    least[line] = text.isEmpty ? "# \(least[line])" : text
    let reading = try await Self.site("", least: least)
    // A comment in the first line moves the mapping down.
    #expect(Self.problems(reading).map { $0.replacing("2:1 ", with: "1:1 ") } == problems)
    #expect(reading.words.contains(words))
    #expect(reading.content.hasErrors)
  }

  @Test(arguments: [
    "a.example", "http://a.example", "ftp://a.example", "https://", "https://a.example?x", "https://a.example#x",
    "https://u:p@a.example", "https://a.example/../x", "https://a.example/a b", "//a.example", "javascript:x",
  ])
  func `The url is https and a host, and a path where there is one`(url: String) async throws {
    var least = Self.least
    least[1] = "url: \"\(url)\""
    let reading = try await Self.site("", least: least)
    #expect(Self.problems(reading) == ["2:6 wrong-address"])
    #expect(reading.words.contains("https://"))
  }

  static let wrong = [
    ("theme: [Neglect]", "4:1 unknown-key", "Did you mean themes?"),
    ("moving_in_until: 2027-03-31T10:00", "4:18 wrong-date", "2018-05-15"),
    ("moving_in_until: undated", "4:18 wrong-date", "undated"),
    ("themes: [Neglect, neglect]", "4:19 theme-spelling", "same address"),
    ("themes: [\"?\"]", "4:10 wrong-theme", "“?”"),
    ("brand: {colour: blue}", "4:17 wrong-form", "\"#1d4f6e\""),
    ("brand: {colour: \"#12345\"}", "4:17 wrong-form", "\"#1d4f6e\""),
    ("brand: {colour: \"#12345g\"}", "4:17 wrong-form", "\"#1d4f6e\""),
    ("brand: {colour: \"#777777\"}", "4:17 pale-colour", "\"#767676\""),
    ("brand: {colour: \"#ffd34d\"}", "4:17 pale-colour", "\"#8d742a\""),
    ("brand: {logo: logo.svg}", "4:15 missing-file", "logo.svg"),
    ("brand: {logo: ../Content/site.yml}", "4:15 missing-file", "in Public"),
    ("window:\n  reviews: {months: 6}", "5:21 window-too-short", "12 at least"),
    ("window:\n  reviews: {months: 11, then: keep}", "5:21 window-too-short", "one year"),
    ("window:\n  revews: {months: 12}", "5:3 unknown-key", "Did you mean reviews?"),
    ("window:\n  training: {months: 12}", "5:3 unknown-key", "training"),
    ("window:\n  pages: {months: 12}", "5:3 unknown-key", "pages"),
    ("kinds: [audit]", "4:8 wrong-form", "kinds wants kinds"),
    ("kinds: {Audit: {one: A, many: B}}", "4:9 wrong-form", "lower-case"),
    ("kinds: {audit: {one: A}}", "4:16 missing-key", "many is missing"),
    ("kinds: {audit: Audit}", "4:16 wrong-form", "one, many"),
    ("national_repository: {kinds: [lscpr]}", "4:31 unknown-value", "Did you mean lcspr?"),
    ("concern: {lines: [{name: A}]}", "4:19 missing-key", "phone, email or url"),
    ("concern: {lines: [{phone: 999}]}", "4:19 missing-key", "name is missing"),
    ("accessibility: {response_days: 0}", "4:32 wrong-form", "1 to 99"),
    ("bank_holidays: [2026-12]", "4:17 wrong-date", "2027-05-03"),
    ("bank_holidays: [Christmas]", "4:17 wrong-date", "Christmas"),
    ("robots: index\nrobots: noindex", "5:1 duplicate-key", "twice"),
    ("robots:", "4:1 no-value", "robots has no value"),
    ("robots: index # for now", "4:15 comment-after-value", "\"index # for now\""),
    ("robots: &a index", "4:9 yaml-anchor", "anchor"),
  ]

  @Test func `A logo under a name that is nearly right is found`() async throws {
    let settings = try #require(WrittenSite.least["Content/site.yml"]) + "brand: {logo: lgo.svg}\n"
    let reading = try await SiteReading(["Content/site.yml": settings, "Public/logo.svg": "<svg/>"])
    #expect(reading.words.contains("Did you mean logo.svg?"))
  }

  @Test func `Settings that cannot be read are one error`() async throws {
    for text in ["", "- a", "words", "\tpartnership: x", "partnership: [x"] {
      let reading = try await SiteReading(["Content/site.yml": text])
      #expect(reading.content.catalogue == nil)
      #expect(reading.diagnostics.allSatisfy { $0.place.path == "Content/site.yml" })
      #expect((1...3).contains(reading.diagnostics.count))
    }
  }
}

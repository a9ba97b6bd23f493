import Foundation
import TestSupport
import Testing

/// `bank_holidays` names days, or the government's file by its path from `site.yml`.
@Suite struct `Bank holidays` {
  static let json = """
    {"england-and-wales": {"division": "england-and-wales", "events": [
      {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true}]},
     "scotland": {"division": "scotland", "events": []}}
    """

  static func site(_ path: String, _ files: [String: String]) async throws -> SiteReading {
    let settings = try #require(OneFile.settings)
    return try await SiteReading(
      files.merging(["Content/site.yml": settings + "bank_holidays: \(path)\n"]) { $1 })
  }

  @Test(arguments: [
    ("bank-holidays.json", "Content/bank-holidays.json"), ("./bank-holidays.json", "Content/bank-holidays.json"),
    ("../bank-holidays.json", "bank-holidays.json"), ("../Public/days.json", "Public/days.json"),
    ("../data/days.json", "data/days.json"),
  ])
  func `The file lies beside the settings, or elsewhere in the site's folder`(
    path: String, place: String
  ) async throws {
    let reading = try await Self.site(path, [place: Self.json])
    #expect(reading.problems == [])
    #expect(try reading.partnership.bankHolidays.map(\.iso) == ["2026-12-25"])
  }

  static let wrong = [
    ("none.json", "missing-file", "Content/none.json"),
    ("Content/days.json", "missing-file", "Content/Content/days.json"),
    ("../../days.json", "outside-site", "../../days.json"), ("/etc/passwd", "outside-site", "/etc/passwd"),
    ("../../../../../../etc/passwd", "outside-site", "out of"), ("..", "missing-file", "list of days"),
    ("https://www.gov.uk/bank-holidays.json", "missing-file", "list of days"), ("pages", "missing-file", "pages"),
    ("site.yml", "wrong-form", "https://www.gov.uk/bank-holidays.json"),
  ]

  @Test(arguments: wrong)
  func `Another path is an error`(path: String, code: String, words: String) async throws {
    let reading = try await Self.site(path, [:])
    #expect(reading.problems == ["Content/site.yml:5:16: error \(code)"])
    #expect(reading.words.contains(words))
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"england-and-wales\": {}}",
    "{\"england-and-wales\": {\"events\": [{\"date\": \"25/12/2026\"}]}}",
    "{\"england-and-wales\": {\"events\": [{\"date\": \"2026-12\"}]}}",
  ])
  func `Another file is an error`(json: String) async throws {
    let reading = try await Self.site("days.json", ["Content/days.json": json])
    #expect(reading.problems == ["Content/site.yml:5:16: error wrong-form"])
  }

  @Test func `A link is not followed, to the file or to its folder`() async throws {
    for (link, target, path) in [
      ("days.json", "other.json", "../days.json"), ("data", "Public", "../data/days.json"),
    ] {
      let settings = try #require(OneFile.settings)
      let site = try WrittenSite([
        "Content/site.yml": settings + "bank_holidays: \(path)\n", "other.json": Self.json,
        "Public/days.json": Self.json,
      ])
      try FileManager.default.createSymbolicLink(
        atPath: "\(site.path)/\(link)", withDestinationPath: target)
      #expect(try await SiteReading(site).problems == ["Content/site.yml:5:16: error missing-file"])
    }
  }

  @Test func `A file that the settings do not name belongs nowhere`() async throws {
    let reading = try await Self.site("days.json", ["Content/days.json": Self.json, "Content/more.json": Self.json])
    #expect(reading.problems == ["Content/more.json:1:1: error unknown-file"])
  }

  @Test func `While the settings cannot be read, nobody can tell`() async throws {
    let reading = try await SiteReading([
      "Content/site.yml": "partnership: [x\nbank_holidays: days.json\n", "Content/days.json": Self.json,
    ])
    #expect(reading.diagnostics.map(\.place.path) == ["Content/site.yml"])
  }
}

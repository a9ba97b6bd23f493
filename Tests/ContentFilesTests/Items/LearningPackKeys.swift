@_spi(Office) import Publications
import Testing

/// What only a learning pack has (content model, section 5).
@Suite struct `Keys of a learning pack` {
  static func pack(_ lines: String) async throws -> OneFile {
    try await OneFile(
      "learning-packs/a", "---\ntitle: A\npublished: undated\n\(lines)\n---\n", beside: OneFile.neighbours)
  }

  static func details(_ lines: String) async throws -> LearningPack {
    let file = try await pack(lines)
    #expect(file.problems == [])
    guard case .learningPack(let pack) = try file.item.details else { throw CancellationError() }
    return pack
  }

  @Test func `Each is read`() async throws {
    let pack = try await Self.details(
      """
      kind: 7-minute-briefing
      about: [reviews/child-t]
      subjects: [Child T]
      learning_event: {held: 2018-04}
      report: {published: 2018-05-15}
      """)
    #expect(pack.kind.value == "7-minute-briefing")
    #expect(pack.about.map(\.value.description) == ["reviews/child-t"])
    #expect(pack.subjects == ["Child T"])
    #expect(pack.event?.forOffice == .held(.month(year: 2018, month: 4)))
    #expect(pack.report?.forOffice == .published(.day(try #require(CalendarDay(year: 2018, month: 5, day: 15)))))
  }

  @Test func `A kind is not required, and an event may lack its day`() async throws {
    let pack = try await Self.details("learning_event: {held: true}\nreport: not-published")
    #expect(pack.kind.value == "learning-pack")
    #expect(pack.event?.forOffice == .held(nil))
    #expect(pack.report?.forOffice == .notPublished)
    #expect(try await Self.details("learning_event: {planned: 2026-12-03}").report == nil)
  }

  @Test(arguments: ["learning-pack", "7-minute-briefing", "briefing", "leaflet"])
  func `It has one of the kinds`(kind: String) async throws {
    #expect(try await Self.details("kind: \(kind)").kind.value == kind)
  }

  @Test func `Event, report and documents have no order`() async throws {
    _ = try await Self.details("learning_event: {held: 2027-09}\nreport: {published: 2018}")
  }

  static let wrong = [
    ("kind: scr", "4:7 unknown-value", "7-minute-briefing"),
    ("kind: 7-minutes-briefing", "4:7 unknown-value", "Did you mean 7-minute-briefing?"),
    ("about: [reviews/child-z]", "4:9 unknown-item", "reviews/child-z"),
    ("about: [pages/index]", "4:9 wrong-type", "reviews, learning-packs, thematic-reports"),
    ("about: [national/panel]", "4:9 wrong-type", "national/panel"),
    ("about: [learning-packs/a]", "4:9 about-itself", "learning-packs/a"),
    ("learning_event: {held: 2018, planned: 2019}", "4:17 missing-key", "either held or planned"),
    ("learning_event: {held: false}", "4:24 wrong-date", "false"),
    ("learning_event: {planned: true}", "4:27 wrong-date", "true"),
    ("report: published", "4:9 unknown-value", "{published: 2018-05-15}"),
    ("outcome: full", "4:1 unknown-key", "outcome belongs to reviews."),
  ]

  @Test func `An event that has no day because its key is misspelt is told both`() async throws {
    let file = try await Self.pack("learning_event: {helt: 2018}")
    #expect(file.problems == ["4:17 missing-key", "4:18 unknown-key"])
    #expect(file.words.contains("Did you mean held?"))
  }

  @Test func `Two packs about each other are an error`() async throws {
    let reading = try await problems(of: [
      "Content/learning-packs/one.md": "---\ntitle: One\npublished: undated\nabout: [learning-packs/two]\n---\n",
      "Content/learning-packs/two.md": "---\ntitle: Two\npublished: undated\nabout: [learning-packs/one]\n---\n",
    ])
    #expect(reading == ["Content/learning-packs/two.md:4:9: error about-itself"])
  }
}

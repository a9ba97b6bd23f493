import Publications
import Testing

/// The block `list` and its options (content model, section 6).
@Suite struct `Options of a list` {
  /// A page with a list; its first option is line 5.
  static func list(_ options: String) async throws -> OneFile {
    try await OneFile.page("```list\n\(options)\n```")
  }

  static func block(_ options: String) async throws -> ListBlock {
    let file = try await list(options)
    #expect(file.problems == [])
    guard case .list(let block)? = try file.item.body.blocks.first?.value else { throw CancellationError() }
    return block
  }

  @Test func `Each is read`() async throws {
    let block = try await Self.block(
      """
      of: [reviews, learning-packs]
      kind: [scr, briefing]
      theme: Neglect
      audience: [families, media]
      newest: 5
      after: 2
      standing: all
      order: title
      intro: Those of this year.
      empty: None at present.
      """)
    #expect(block.types == [.review, .learningPack])
    #expect(block.kinds.map(\.value) == ["scr", "briefing"])
    #expect(block.themes.map(\.value) == ["Neglect"])
    #expect(block.audiences == [.families, .media])
    #expect(block.newest == 5)
    #expect(block.after == 2)
    #expect(block.standings == .all)
    #expect(block.order == .title)
    #expect(block.intro == "Those of this year.")
    #expect(block.empty == "None at present.")
  }

  @Test func `What is left out has its default`() async throws {
    let block = try await Self.block("of: training")
    #expect(block.types == [.training])
    #expect(block.when == .upcoming)
    #expect(block.standings == .current)
    #expect(block.order == .newest)
    #expect(block.newest == nil)
    #expect(block.empty == nil)
  }

  @Test func `Items stand in the order in which they are named`() async throws {
    let block = try await Self.block("items: [pages/index, reviews/child-t]")
    #expect(block.items.map(\.value.description) == ["pages/index", "reviews/child-t"])
  }

  @Test(arguments: [
    "of: reviews\nkind: scr", "of: reviews\naudience: media", "of: [reviews]", "of: training\nwhen: past",
    "of: training\nwhen: upcoming", "of: learning-packs\nstanding: archived", "of: thematic-reports\norder: oldest",
    "items: reviews/child-t", "of: national", "of: pages", "of: [training, reviews]\nwhen: past\nkind: scr",
  ])
  func `One value will do for several`(options: String) async throws {
    _ = try await Self.block(options)
  }

  static let wrong = [
    ("newest: 5", "5:1 missing-key", "of is missing"),
    ("", "4:1 missing-key", "of is missing"),
    ("of: []", "5:5 missing-key", "of is missing"),
    ("of: review", "5:5 unknown-value", "Did you mean reviews?"),
    ("of: reviews\nnewset: 5", "6:1 unknown-key", "Did you mean newest?"),
    ("of: reviews\nnewest: -1", "6:9 wrong-form", "1 to 1000"),
    ("of: reviews\nnewest: 0", "6:9 wrong-form", "1 to 1000"),
    ("of: reviews\nafter: 1001", "6:8 wrong-form", "1 to 1000"),
    ("of: reviews\nkind: scrr", "6:7 unknown-value", "Did you mean scr?"),
    ("of: reviews\nkind: [scr, briefing]", "6:13 unknown-value", "briefing"),
    ("of: reviews\norder: newst", "6:8 unknown-value", "Did you mean newest?"),
    ("of: reviews\ntheme: Neglekt", "6:8 unknown-theme", "Did you mean Neglect?"),
    ("items: [reviews/nobody]", "5:9 unknown-item", "reviews/nobody"),
    ("of: reviews\nintro: \"\"", "6:8 empty-text", "intro is empty"),
    ("of: reviews\nempty:", "6:1 no-value", "empty has no value"),
    ("of: reviews\nof: training", "6:1 duplicate-key", "twice"),
    ("of: reviews # all", "5:13 comment-after-value", "\"reviews # all\""),
    ("of: reviews\nempty: None: yet", "6:12 unquoted-colon", "\"None: yet\""),
    ("of: *reviews", "5:5 yaml-alias", "quotes"),
    ("- reviews", "5:1 wrong-form", "It takes of, kind"),
  ]

  static let meaningless = [
    ("of: training\nkind: scr", "6:7"), ("of: national\nkind: scr", "6:7"), ("of: thematic-reports\nkind: scr", "6:7"),
    ("of: reviews\nwhen: past", "6:7"), ("of: learning-packs\nwhen: past", "6:7"),
    ("of: training\nstanding: archived", "6:11"), ("of: national\nstanding: all", "6:11"),
    ("of: pages\nstanding: all", "6:11"), ("items: [reviews/child-t]\norder: oldest", "6:8"),
  ]

  @Test(arguments: meaningless)
  func `An option that means nothing for what is listed is an error`(options: String, place: String) async throws {
    let file = try await Self.list(options)
    #expect(file.problems == ["\(place) meaningless-option"])
    #expect(file.words.contains("means nothing"))
  }
}

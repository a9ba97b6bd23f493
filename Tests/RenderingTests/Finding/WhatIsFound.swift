import TestSupport
import Testing

@Suite struct `The index of the search` {
  static let content: SiteFiles = [
    "Content/site.yml": """
    partnership:
      name: Testshire Safeguarding Children Partnership
      acronym: TSCP
      formerly: [{name: Testshire Safeguarding Children Board, acronym: TSCB}]
    url: https://reviews.testshire.example
    contacts: {business_unit: {name: Business Unit, email: unit@testshire.example}}
    kinds: {rapid-review: {one: Rapid review of practice, many: Rapid reviews of practice}}
    national_repository: {name: Collection of Case Reviews, url: "https://repository.example"}

    """,
    "Content/reviews/child-o1.md": item(
      """
      title: "Child O1: the empty cot"
      published: 2026-05-18
      kind: scr
      reference: TSCP2020-21-01
      themes: [Safer sleeping]
      summary: What a health visitor saw.
      reviewers: [Maren Thistlewood]
      learning: Ask again tomorrow.
      documents: [{url: "https://example.org/r.pdf", kind: 7-minute-briefing}]
      """, "The neighbours' families were neglected.\n\n```quote\ntext: Nobody asked me.\nsource: A mother\n```\n"),
    "Content/reviews/old.md": item(
      "title: Child Q\npublished: 2020-02-01\nkind: rapid-review\nlearning: Look twice.",
      "Gone with the report: xylophone."),
    "Content/reviews/gone.md": item(
      """
      title: Child Zed
      published: 2026-01-10
      kind: scr
      withdrawn: {on: 2026-02-01, reason: A mistakeword.}
      """, "Zither."),
    "Content/pages/help.md": item(
      "title: Help", "We were the TSCB.\n\n```concern\n```\n\n```national-repository\n```\n"),
  ]

  private func index(_ files: SiteFiles = content, asOf moment: String = Sites.moment) async throws -> ReadIndex {
    try ReadIndex(try await files.built(asOf: moment).files)
  }

  @Test func `Has each word with the place that says most`() async throws {
    let index = try await index()
    for (word, place) in [
      ("o1", 3), ("cot", 3), ("the", 3), ("serious", 2), ("safer", 2), ("2026", 2), ("may", 2),
      ("tscp20202101", 2), ("21", 2), ("visitor", 1), ("neighbours", 0), ("again", 0), ("nobody", 0),
      ("thistlewood", 0), ("briefing", 0),
    ] {
      #expect(index.places(of: word)["Child O1: the empty cot"] == place, "\(word)")
    }
    #expect(index.places(of: "child") == ["Child O1: the empty cot": 3, "Child Q": 3, "Help": 0])
  }

  @Test func `Has names of the field, of the kinds and of the partnership under one key`() async throws {
    let index = try await index()
    #expect(index.places(of: "scr") == ["Child O1: the empty cot": 2])
    #expect(index.places(of: "7mb") == ["Child O1: the empty cot": 0])
    #expect(index.places(of: "rapidreview") == ["Child Q": 2])
    #expect(index.places(of: "nspccrepository") == ["Help": 0])
    #expect(index.places(of: "tscp") == ["Help": 0])
    let partnership = index.groups.first { $0.contains("tscb") }
    #expect(
      partnership == [
        "tscp", "testshire safeguarding children partnership", "tscb", "testshire safeguarding children board",
      ])
  }

  @Test func `Puts the forms of a word together, and leaves out what says nothing`() async throws {
    let words = try await index().terms.values.joined().map(\.words)
    #expect(words.contains(["ask", "asked"]))
    #expect(words.contains(["review", "reviews"]))
    #expect(words.contains(["the"]))
    #expect(!words.contains(["were"]))
  }

  @Test func `Has what is left of an archived publication, and nothing of a withdrawn one`() async throws {
    let index = try await index()
    #expect(index.entries.map(\.address) == ["/reviews/child-o1/", "/reviews/old/", "/help/", "/"])
    #expect(index.places(of: "twice") == ["Child Q": 0])
    for word in ["xylophone", "zed", "zither", "mistakeword"] { #expect(!index.words.contains(word), "\(word)") }
  }

  @Test func `Has nothing of what is absent`() async throws {
    try await expectNoTrace(
      of: [
        "Content/reviews/child-t.md": item(
          "title: Child T and the quokka\npublished: 2026-12-01\nkind: lcspr\nthemes: [Unheard]", "Numbat."),
        "Content/learning-packs/t.md": item(
          "title: Pack\npublished: 2026-05-20\nkind: poster\nabout: [reviews/child-t]"),
      ],
      in: Self.content.merging(["Content/site.yml": Self.settings(adding: "poster")]) { $1 })
  }

  @Test func `Has summaries in the order of its entries, and one state in all its files`() async throws {
    let index = try await index()
    #expect(index.summaries == ["What a health visitor saw.", "", "", ""])
    #expect(index.states.count == 1)
    var changed = Self.content
    changed["Content/pages/new.md"] = item("title: New")
    #expect(try await self.index(changed).states != index.states)
  }

  private static func settings(adding kind: String) -> String {
    (content["Content/site.yml"] ?? "").replacing(
      "kinds: {", with: "kinds: {\(kind): {one: Wall \(kind), many: Wall \(kind)s}, ")
  }
}

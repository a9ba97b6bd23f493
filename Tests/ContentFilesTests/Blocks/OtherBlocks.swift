import Publications
import Testing

/// The other blocks, and where a block may stand (content model, section 6).
@Suite struct `Other blocks` {
  @Test func `Every block is read`() async throws {
    let file = try await OneFile.page(
      """
      ```downloads
      from: both
      kind: [report, summary]
      ```

      ```downloads
      ```

      ```national-repository
      ```

      ```media-enquiries

      ```

      ```concern
      ```

      ```contact
      who: accessibility
      ```

      ```quote
      text: |
        Words with *emphasis*.
      source: A guide
      edition: 2023
      url: https://www.gov.uk/
      ```

      ```when
      from: 2026-12-01T10:00
      text: Later words.
      ```

      ~~~when
      item: reviews/child-t
      text: "See [the review](../reviews/child-t/index.md)."
      ~~~

      ```
      plain: [text
      ```

          indented: [text
      """)
    #expect(file.problems == [])
    let blocks = try file.item.body.blocks.map(\.value)
    #expect(blocks.count == 9)
    guard case .downloads(let downloads) = blocks[0], case .downloads(let standard) = blocks[1],
      case .contact(.accessibility) = blocks[5], case .quote(let quote) = blocks[6], case .when(let when) = blocks[7]
    else {
      Issue.record("\(blocks)")
      return
    }
    #expect(downloads.from == .both)
    #expect(downloads.kinds == [.report, .summary])
    #expect(standard.from == .page)
    #expect(quote.text.plainText == "Words with emphasis.")
    #expect(quote.edition == "2023")
    #expect(when.text.plainText == "Later words.")
  }

  static let wrong = [
    ("```lsit\nof: reviews\n```", "4:1 unknown-block", "Did you mean list?"),
    ("```List\nof: reviews\n```", "4:1 unknown-block", "Did you mean list?"),
    ("```swift\nlet a = 1\n```", "4:1 unknown-block", "without a name"),
    ("```list of reviews\nof: reviews\n```", "4:1 unknown-block", "list of reviews"),
    ("```downloads\nfrom: list\n```", "5:7 unknown-value", "Did you mean lists?"),
    ("```downloads\nof: reviews\n```", "5:1 unknown-key", "from, kind"),
    ("```concern\nwho: media\n```", "5:1 unknown-key", "takes no options"),
    ("```national-repository\nfrom: page\n```", "5:1 unknown-key", "takes no options"),
    ("```media-enquiries\nwho: media\n```", "5:1 unknown-key", "takes no options"),
    ("```contact\n```", "4:1 missing-key", "who is missing"),
    ("```quote\ntext: Words.\n```", "5:1 missing-key", "source is missing"),
    ("```quote\nsource: S\n```", "5:1 missing-key", "text is missing"),
    ("```when\ntext: Words.\n```", "5:1 missing-key", "either from or item"),
    ("```when\nfrom: 2026-12\nitem: reviews/child-t\ntext: Words.\n```", "5:1 missing-key", "either from or item"),
    ("```when\nfrom: 2026-12-01\n```", "5:1 missing-key", "text is missing"),
    ("```when\nitem: reviews/child-z\ntext: Words.\n```", "5:7 unknown-item", "reviews/child-t"),
    ("```when\nfrom: 2026-12-01\ntext: \"[it](nothing.md)\"\n```", "6:13 dead-link", "nothing.md"),
    ("```when\nfrom: 2026-12-01\ntext: |\n  # Top\n```", "7:3 top-heading", "## Top"),
    ("```quote\nsource: S\ntext: |\n  ~~~concern\n  ~~~\n```", "7:3 nested-block", "cannot stand here"),
  ]

  @Test func `All that is wrong with a block is told`() async throws {
    let file = try await OneFile.page("```quote\nsources: S\nurl: x\n```\n\n```contact\nwhat: media\n```")
    #expect(
      file.problems == [
        "5:1 unknown-key", "5:1 missing-key", "5:1 missing-key", "6:6 wrong-address", "10:1 unknown-key",
        "10:1 missing-key",
      ])
  }

  static let nested = [
    ("- A point\n\n  ```list\n  of: reviews\n  ```", "6:3"), ("> ```concern\n> ```", "4:3"),
    ("1. ```concern\n   ```", "4:4"),
  ]

  @Test(arguments: nested)
  func `A block stands at the top level`(text: String, place: String) async throws {
    let file = try await OneFile.page(text)
    #expect(file.problems == ["\(place) nested-block"])
  }

  @Test func `Not in a key, either`() async throws {
    let file = try await OneFile.review("learning: |\n  ```concern\n  ```")
    #expect(file.problems == ["6:3 nested-block"])
  }

  @Test(arguments: ["reviews", "learning-packs", "thematic-reports", "training", "pages"])
  func `It stands in any item's text`(folder: String) async throws {
    let keys =
      switch folder {
      case "reviews": "kind: scr\n"
      case "training": "on_demand: true\n"
      default: ""
      }
    let file = try await OneFile(
      "\(folder)/a", "---\ntitle: A\npublished: 2026-01-01\n\(keys)---\n```concern\n```\n")
    #expect(file.problems == [])
    #expect(try file.item.body.blocks.count == 1)
  }
}

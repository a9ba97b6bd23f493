@_spi(Office) import Publications
import Testing

/// What only a review has (content model, section 5).
@Suite struct `Keys of a review` {
  @Test func `Each is read`() async throws {
    let file = try await OneFile.review(
      """
      reference: BSCP2020-21-01
      subjects: [Child S, 1e3]
      reviewers: [A. Reviewer]
      decided: 2025-01
      sent_to_panel: 2026-09-01
      publish_until: 2030
      learning: |
        Be curious.
      response:
        - {action: Train, lead: The board, due: 2027-01, done: 2026-12-01}
        - action: Look again
      national_repository: {url: "https://a.example", reference: NC50543, cited_as: A (2026)}
      outcome: redacted
      outcome_note: For *legal* reasons.
      """)
    #expect(file.problems == [])
    let review = try file.review
    #expect(review.kind.value == "lcspr")
    #expect(review.reference == "BSCP2020-21-01")
    #expect(review.subjects == ["Child S", "1e3"])
    #expect(review.reviewers == ["A. Reviewer"])
    #expect(review.decided?.forOffice == .month(year: 2025, month: 1))
    #expect(review.sentToPanel?.iso == "2026-09-01")
    #expect(review.publishUntil?.value == .date(.year(2030)))
    #expect(review.learning?.plainText == "Be curious.")
    #expect(review.outcome == .redacted)
    #expect(review.outcomeNote?.plainText == "For legal reasons.")
    #expect(review.repository?.reference == "NC50543")
    #expect(review.repository?.citedAs == "A (2026)")
    guard case .actions(let actions)? = review.response else {
      Issue.record("The response is no list.")
      return
    }
    #expect(actions.map(\.action) == ["Train", "Look again"])
    #expect(actions.first?.lead == "The board")
    #expect(actions.first?.done?.forOffice.iso == "2026-12-01")
  }

  static let ends = [
    ("outcome: redacted\noutcome_note: N.\noutcome_until: 2026-10-01T00:01", []),
    ("outcome: under-way\noutcome_note: N.\noutcome_until: 2026-10-02", []),
    ("outcome: under-way\noutcome_note: N.\noutcome_until: 2026-10", []),
    ("outcome_until: 2027-01-01", ["5:16 outcome-until"]),
    ("outcome: full\noutcome_until: 2027-01-01", ["6:16 outcome-until"]),
    ("outcome: anonymous\noutcome_until: 2027-01-01", ["6:16 outcome-until"]),
    ("outcome: sumary-only\noutcome_until: 2027-01-01", ["5:10 unknown-value"]),
    ("outcome: summary-only\noutcome_note: N.\noutcome_until: 2026-10-01", ["7:16 outcome-until"]),
    ("outcome: summary-only\noutcome_note: N.\noutcome_until: 2026-09", ["7:16 outcome-until"]),
    ("outcome: summary-only\noutcome_note: N.\noutcome_until: further-notice", ["7:16 wrong-date"]),
    ("outcome: under-way", ["2:1 missing-key"]),
  ]

  @Test(arguments: ends)
  func `An outcome that can end ends after it begins`(lines: String, problems: [String]) async throws {
    let file = try await OneFile.review(lines)
    #expect(file.problems == problems)
    if problems.isEmpty { #expect(try file.review.outcomeUntil != nil) }
  }

  @Test func `It may be undated, and has then no publish_until`() async throws {
    func file(_ keys: String) async throws -> OneFile {
      try await OneFile("reviews/a", "---\ntitle: A\nkind: sar\npublished: undated\n\(keys)---\n")
    }
    #expect(try await file("").problems == [])
    #expect(try await file("").item.published == nil)
    #expect(try await file("publish_until: 2030\n").problems == ["5:16 meaningless-option"])
    #expect(try await file("publish_until: further-notice\n").problems == ["5:16 meaningless-option"])
  }

  @Test(arguments: [
    "lcspr", "scr", "cpr", "partnership-review", "local-learning-review", "thematic-review", "sar", "dhr",
  ])
  func `It has one of the kinds`(kind: String) async throws {
    let file = try await OneFile("reviews/a", "---\ntitle: A\nkind: \(kind)\npublished: 2026\n---\n")
    #expect(file.problems == [])
    #expect(try file.review.kind.value == kind)
  }

  static let wrongKinds = [
    ("lscpr", "Did you mean lcspr?"), ("LCSPR", "Did you mean lcspr?"),
    ("learning-pack", "It can be cpr,"), ("Serious case review", "site.yml can add others"),
  ]

  @Test(arguments: wrongKinds)
  func `Another is an error that names the nearest`(kind: String, hint: String) async throws {
    let file = try await OneFile("reviews/a", "---\ntitle: A\nkind: \(kind)\npublished: 2026\n---\n")
    #expect(file.problems == ["3:7 unknown-value"])
    #expect(file.words.contains(hint))
  }

  @Test func `One that the settings add will do`() async throws {
    let settings = try #require(OneFile.settings)
    let file = try await OneFile(
      "reviews/a", "---\ntitle: A\nkind: audit\npublished: 2026\n---\n",
      beside: ["Content/site.yml": settings + "kinds:\n  audit: {one: Audit, many: Audits}\n"])
    #expect(file.problems == [])
  }

  static let wrong = [
    ("outcome: Full", "5:10 unknown-value", "Did you mean full?"),
    ("publish_until: soon", "5:16 wrong-date", "further-notice"),
    ("publish_until: 2027-12-01T10:00", "5:16 wrong-date", "further-notice"),
    ("publish_until: 2027-09-30", "5:16 window-too-short", "2027-10-01"),
    ("publish_until: 2026", "5:16 window-too-short", "1 October 2027"),
    ("hosted_by: {name: N}", "5:12 missing-key", "url is missing"),
    ("hosted_by: {url: https://a.example}", "5:12 missing-key", "name is missing"),
    ("response:\n  - {lead: L}", "6:5 missing-key", "action is missing"),
  ]

  @Test(arguments: ["redacted", "summary-only", "improvements-only", "not-published"])
  func `An outcome that is less than the report owes the public a note`(outcome: String) async throws {
    let file = try await OneFile.review("outcome: \(outcome)")
    #expect(file.problems == ["2:1 missing-key"])
    #expect(file.words.contains("outcome_note is missing"))
    #expect(try await OneFile.review("outcome: \(outcome)\noutcome_note: N.").problems == [])
  }

  @Test(arguments: ["full", "anonymous"])
  func `The others need none`(outcome: String) async throws {
    #expect(try await OneFile.review("outcome: \(outcome)").problems == [])
  }

  @Test func `Publication until further notice, and until the earliest day, are allowed`() async throws {
    #expect(try await OneFile.review("publish_until: 2027-10-01").problems == [])
    let file = try await OneFile.review("publish_until: further-notice")
    #expect(file.problems == [])
    #expect(try file.review.publishUntil?.value == .furtherNotice)
  }

  @Test func `Learning and response are Markdown, with places of their own`() async throws {
    let file = try await OneFile.review(
      "learning: |\n  ## Head\n\n  See [it](nothing.md).\nresponse: \"# Top [it](javascript:x)\"")
    #expect(file.problems == ["8:12 dead-link", "9:12 top-heading", "9:23 wrong-address"])
    #expect(try file.review.learning?.headings.first?.level == 3)
  }
}

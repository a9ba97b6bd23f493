import Publications
import Testing

/// A link is a path from its file, an address, a heading, a contact or a url.
@Suite struct `Links lead somewhere` {
  @Test(arguments: [
    "../reviews/child-t/index.md", "../reviews/child-t/index.md#findings", "./index.md", "index.md",
    "../reviews/child-t/report.pdf", "/reviews/child-t/", "/reviews/child-t", "/reviews/child-t/#findings",
    "/reviews/child-t/report.pdf", "/", "/archive/", "/search/", "/feed.xml", "/themes/neglect/",
    "/logo.svg", "../../Public/logo.svg", "#here", "contact:business_unit", "contact:media",
    "contact:accessibility", "https://www.gov.uk/", "mailto:unit@a.example", "tel:01610000000",
    "about-us.md#here",
  ])
  func `Each form of a link`(target: String) async throws {
    let file = try await OneFile.page("## Here\n\nSee [it](\(target)).")
    #expect(file.problems == [])
  }

  static let wrong = [
    ("See [it](../reviews/child-z.md).", "4:10 dead-link", "reviews/child-z.md"),
    ("See [it](../reviews/child-t.md).", "4:10 dead-link", "reviews/child-t/index.md"),
    ("See [it](../reviews/Child-T/index.md).", "4:10 dead-link", "reviews/child-t/index.md"),
    ("See [it](../reviews/child-t/).", "4:10 dead-link", "path from this file"),
    ("See [it](../../../../etc/passwd).", "4:10 dead-link", "etc/passwd"),
    ("See [it](../site.yml).", "4:10 dead-link", "site.yml"),
    ("See [it](/reviews/child-z/).", "4:10 dead-link", "/reviews/child-z/"),
    ("See [it](/reviews/child-t/repor.pdf).", "4:10 dead-link", "Did you mean /reviews/child-t/report.pdf?"),
    ("See [it](../reviews/child-t/%2e%2e/a.md).", "4:10 dead-link", "%2e%2e"),
    ("See [it](#nowhere).", "4:10 dead-fragment", "nowhere"),
    ("See [it](../reviews/child-t/index.md#nowhere).", "4:10 dead-fragment", "nowhere"),
    ("See [it](../national/panel.md).", "4:10 dead-link", "no page"),
    ("See [it](contact:press).", "4:10 unknown-contact", "business_unit, media, accessibility"),
    ("See [it](contact:).", "4:10 unknown-contact", "business_unit"),
    ("See [it]().", "4:5 wrong-address", "no address"),
    ("See [it](//a.example/x).", "4:10 wrong-address", "https://"),
    ("See [it][r].\n\n[r]: ../reviews/child-z.md", "6:6 dead-link", "child-z"),
    ("One\n\n- Two\n  [it](no.md)", "7:8 dead-link", "no.md"),
    ("| A |\n|---|\n| [it](no.md) |", "6:8 dead-link", "no.md"),
    ("Words.[^1]\n\n[^1]: See [it](no.md).", "6:16 dead-link", "no.md"),
    ("![A plan](plan.png)", "4:11 dead-link", "plan.png"),
    ("![A plan](https://a.example/x.png)", "4:11 wrong-address", "beside"),
    ("![A plan](data:image/png;base64,AA)", "4:11 wrong-address", "beside"),
    ("![A plan](../reviews/child-t/report.pdf)", "4:11 not-an-image", "Public"),
    ("![A plan](../reviews/child-t/index.md)", "4:11 not-an-image", "Public"),
  ]

  @Test(arguments: wrong)
  func `A link to nothing is an error at its line`(text: String, problem: String, words: String) async throws {
    let file = try await OneFile.page(text)
    #expect(file.problems.count == 1, "\(file.problems)")
    #expect(file.problems.first?.split(separator: ":")[0] == problem.split(separator: ":")[0], "\(file.problems)")
    #expect(file.problems.first?.split(separator: " ")[1] == problem.split(separator: " ")[1], "\(file.problems)")
    #expect(file.words.contains(words))
  }

  @Test func `Line and column are those of the address`() async throws {
    let file = try await OneFile.page("Café ☕ [one](a.md) and\n[two](b.md).")
    #expect(file.problems == ["4:14 dead-link", "5:7 dead-link"])
  }

  @Test func `An image is the item's own, or in Public`() async throws {
    let files = [
      "Public/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "Content/pages/a/plan.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
    ]
    let file = try await OneFile(
      "pages/a/index",
      "---\ntitle: A\n---\n![A plan](plan.svg) ![The logo](/logo.svg) ![It](../../../Public/logo.svg)\n",
      beside: files)
    #expect(file.problems == [])
    let links = try file.item.body.links
    #expect(links.map(\.isImage) == [true, true, true])
    #expect(links.map(\.reference).first == .file("pages/a/plan.svg", fragment: nil))
  }

  static let absent = [
    ("pages/b", "", "published: 2026-12-10", "embargoed", ["10 December 2026"]),
    ("pages/b", "", "draft: true", "absent", ["draft"]),
    ("pages/b", "", "published: 2026-10-01\noutcome: anonymous", "absent", []),
    (
      "reviews/b", "kind: scr\npublished: 2026-10-01\n", "published: 2026-12-10", "embargoed",
      ["10 December 2026"]
    ),
    (
      "reviews/b", "kind: scr\npublished: 2026-12-10\n", "published: 2026-12-11", "embargoed",
      ["10 December 2026", "11 December 2026"]
    ),
  ]

  @Test(arguments: absent)
  func `A link to what is absent while its page is public is an error`(
    id: String, keys: String, target: String, code: String, words: [String]
  ) async throws {
    let file = try await OneFile(
      id, "---\ntitle: B\n\(keys)---\nSee [it](../reviews/child-x.md).\n",
      beside: ["Content/reviews/child-x.md": "---\ntitle: X\nkind: scr\n\(target)\n---\n"])
    #expect(file.problems.contains("\(keys.isEmpty ? 4 : 6):10 link-to-\(code)"), "\(file.problems)")
    for word in words { #expect(file.words.contains(word)) }
  }

  @Test func `A link between two that open together is fine`() async throws {
    let found = try await problems(of: [
      "Content/reviews/a.md": "---\ntitle: A\nkind: scr\npublished: 2026-12-10\n---\n[b](b.md)\n",
      "Content/reviews/b.md": "---\ntitle: B\nkind: scr\npublished: 2026-12-10\n---\n[a](a.md)\n",
    ])
    #expect(found == [])
  }
}

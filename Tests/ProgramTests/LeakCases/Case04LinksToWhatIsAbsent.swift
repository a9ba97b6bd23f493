import TestSupport
import Testing

/// A link gives away what it leads to, and leads to nothing.
@Suite struct `Leak case 4: a public page that leads to an absent item` {
  static let links = [
    "[It](../reviews/child-t/index.md)", "[it](/reviews/child-t/)", "[it](/reviews/child-t)",
    "[it][r]\n\n[r]: ../reviews/child-t/index.md", "[what it found](../reviews/child-t/index.md#findings)",
    "[the report](../reviews/child-t/report.pdf)", "[it](/reviews/child-t/easy-read.pdf)",
    "[where it was](/old/child-t/)", "[its theme](/themes/online-harm/)", "[its kind](/kinds/scr/)",
    "[it](https://reviews.testshire.example/reviews/child-t/)",
    "[it](HTTP://Reviews.Testshire.example/reviews/child-t?from=news#top)",
    "See https://reviews.testshire.example/reviews/child-t/report.pdf.",
    "<https://reviews.testshire.example/old/child-t/>",
  ]

  @Test(arguments: links)
  func `It stops the build, with both days`(link: String) async throws {
    let files = ChildT.others.with(ChildT.whole)
      .with(["Content/pages/news.md": item("title: News\npublished: 2026-11-20", link)])
    let faults = try await files.faults()
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect((fault.place.path, fault.code.rawValue) == ("Content/pages/news.md", "link-to-embargoed"))
    for day in ["20 November 2026", "1 December 2026"] {
      #expect(fault.message.contains(day), "\(fault.message)")
    }
  }

  @Test(arguments: links.filter { !$0.contains("kinds") })
  func `From the day on which that opens it is none`(link: String) async throws {
    let files = ChildT.others.with(ChildT.whole)
      .with(["Content/pages/news.md": item("title: News\npublished: 2026-11-20", link)])
    #expect(try await files.faults(asOf: ChildT.opening).isEmpty)
  }

  @Test(arguments: ["draft: true", "published: 2026-10-01\noutcome: anonymous"])
  func `A link to what never opens stops the build`(front: String) async throws {
    let files = ChildT.others.with(ChildT.whole.replacing("published: \(ChildT.opening)", with: front))
    for link in Self.links {
      let page = ["Content/pages/news.md": item("title: News", link)]
      #expect(try await files.with(page).faults().map(\.code.rawValue) == ["link-to-absent"], "\(link)")
    }
  }

  private static let link = "\"[It](child-t/index.md)\""

  @Test(arguments: [
    ("summary: \(link)", ""), ("notice: {kind: legal, text: \(link)}", ""),
    ("notice: {kind: legal, text: \(link), from: 2026-11-25}", ""), ("learning: \(link)", ""),
    ("response: \(link)", ""), ("outcome: redacted\noutcome_note: \(link)", ""),
    ("language: en-GB", "```quote\ntext: \(link)\nsource: S\n```"),
    ("language: en-GB", "```when\nfrom: 2026-11-25\ntext: \(link)\n```"),
    ("language: en-GB", "| A |\n|---|\n| [it](child-t/index.md) |"),
    ("language: en-GB", "A note.[^1]\n\n[^1]: [It](child-t/index.md)"),
  ])
  func `Wherever it stands`(keys: String, text: String) async throws {
    let review = [
      "Content/reviews/child-b.md": item("title: B\npublished: 2026-10-01\nkind: scr\n\(keys)", text)
    ]
    let faults = try await ChildT.whole.with(review).faults()
    #expect(faults.map(\.code.rawValue) == ["link-to-embargoed"])
    #expect(faults.first?.place.path == "Content/reviews/child-b.md")
  }

  @Test func `A conditional text may hold it`() async throws {
    let news = item(
      "title: News", "```when\nitem: reviews/child-t\ntext: \"[It](../reviews/child-t/index.md)\"\n```")
    let files = ChildT.others.with(ChildT.whole).with(["Content/pages/news.md": news])
    let without = try await ChildT.others.with(["Content/pages/news.md": item("title: News")]).built()
    #expect(try await files.built().files == without.files)
    let after = try await files.built(asOf: ChildT.opening)
    #expect(try after.page("/news/").the("main").addresses == ["/reviews/child-t/"])
  }

  private static let address = "\"https://reviews.testshire.example/reviews/child-t/\""

  @Test(arguments: [
    ("training", "starts: 2026-12-10T10:00\nends: 2026-12-10T12:00\nbooking: \(address)", ""),
    ("training", "on_demand: true\nwaiting_list: \(address)", ""),
    ("training", "on_demand: true\nrecording: \(address)", ""),
    ("reviews", "kind: scr\nhosted_by: {name: A, url: \(address)}", ""),
    ("reviews", "kind: scr\nnational_repository: {url: \(address)}", ""),
    ("national", "publisher: A\nurl: \(address)", ""),
    ("learning-packs", "kind: briefing", "```quote\ntext: T\nsource: S\nurl: \(address)\n```"),
    ("pages", "documents: [{url: https://a.example/, kind: form, accessible_alternative: \(address)}]", ""),
  ])
  func `Whatever key names it`(type: String, keys: String, text: String) async throws {
    let file = "Content/\(type)/a.md"
    let faults = try await ChildT.whole.with([file: item("title: A\npublished: 2026-10-01\n\(keys)", text)])
      .faults()
    #expect(faults.map(\.code.rawValue) == ["link-to-embargoed"])
    #expect(faults.first?.place.path == file)
  }

  @Test func `A document elsewhere is not on this site`() async throws {
    let pack = item(
      "title: Pack\npublished: 2026-10-01\n"
        + "documents: [{url: \"https://reviews.testshire.example/reviews/child-t/report.pdf\", kind: report}]"
    )
    let faults = try await ChildT.whole.with(["Content/learning-packs/pack.md": pack]).faults()
    #expect(faults.map(\.code.rawValue) == ["own-address"])
  }

  // MARK: What is about it

  @Test(arguments: [
    ("learning-packs", "published: 2026-11-01"), ("learning-packs", "published: undated"),
    ("thematic-reports", "published: 2026-11-01"),
    ("training", "published: 2026-11-01\nstarts: 2026-12-10T10:00\nends: 2026-12-10T12:00"),
  ])
  func `What is about it waits for it`(folder: String, front: String) async throws {
    let child = [
      "Content/\(folder)/child.md": item("title: A child of it\nabout: [reviews/child-t]\n\(front)")
    ]
    let both = ChildT.alone.with(child)
    try await expectNoTrace(of: both, in: ChildT.others)
    #expect(try await both.built(asOf: ChildT.opening).has("\(folder)/child/index.html"))
    let ofDraft = both.replacing("kind: lcspr", with: "kind: lcspr\ndraft: true")
    try await expectNoTrace(of: ofDraft, in: ChildT.others, asOf: "2027-02-01")
  }

  @Test func `So does what is about that, and so on`() async throws {
    let chain: SiteFiles = [
      "Content/learning-packs/one.md": item("title: One\npublished: undated\nabout: [reviews/child-t]"),
      "Content/thematic-reports/two.md": item(
        "title: Two\npublished: 2026-01-01\nabout: [reviews/child-a, learning-packs/one]"),
      "Content/training/three.md": item(
        "title: Three\npublished: 2026-01-01\non_demand: true\nabout: [thematic-reports/two]"),
    ]
    try await expectNoTrace(of: chain.with(ChildT.alone), in: ChildT.others)
    let opened = try await chain.with(ChildT.alone).with(ChildT.others).built(asOf: ChildT.opening)
    for page in ["learning-packs/one", "thematic-reports/two", "training/three"] {
      #expect(opened.has("\(page)/index.html"))
    }
  }

  /// Hugo publishes the pages in the folder of one that it does not.
  @Test func `What is under embargo has no public page in its folder`() async throws {
    let child = item("title: Its learning\npublished: 2026-10-01")
    for path in ["learning/index.md", "learning.md"] {
      let faults = try await ChildT.whole.with(["Content/reviews/child-t/\(path)": child]).faults()
      #expect(faults.count == 1, "\(path)")
      #expect(faults.first?.place.path.hasPrefix("Content/reviews/child-t/learning") == true)
    }
  }
}

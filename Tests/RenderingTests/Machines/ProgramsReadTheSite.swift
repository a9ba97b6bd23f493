import Foundation
import TestSupport
import Testing

/// What other programs are told.
@Suite struct `Other programs` {
  private static let content: SiteFiles = [
    "Content/reviews/child-a.md": item(
      "title: Child </script> A\nkind: lcspr\npublished: 2026-02-02\nreference: T-01\n"
        + "summary: Child A was four and lived in Mill Street.\nreviewers: [Maren Thistlewood]\nthemes: [Neglect]\n"
        + "documents: [{url: \"https://a.example/r.pdf\", kind: report}]"),
    "Content/training/course.md": item(
      """
      title: Course
      published: 2026-01-01
      dates:
        - {starts: 2026-12-03T10:00, ends: 2026-12-03T12:00, venue: Hall}
        - {starts: 2026-12-03T14:00, ends: 2026-12-03T16:00, online: true}
        - {starts: 2026-12-10T10:00, ends: 2026-12-10T12:00, venue: Hall, status: cancelled}
      """),
    "Content/training/film.md": item("title: Film\npublished: 2026-01-01\non_demand: true"),
  ]

  private func data(_ path: String) async throws -> [[String: Any]] {
    let page = try #require(try await Self.content.built(asOf: "2026-11-01").text(path))
    let script = try #require(page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)).1
    let whole = try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any]
    return try #require(whole?["@graph"] as? [[String: Any]])
  }

  @Test func `Are told that a review is a report, and of a child no more than the title`() async throws {
    let things = try await data("reviews/child-a/index.html")
    let report = try #require(things.first { $0["@type"] as? String == "Report" })
    #expect(report["name"] as? String == "Child </script> A")
    #expect(report["datePublished"] as? String == "2026-02-02")
    #expect(report["reportNumber"] as? String == "T-01")
    let text = "\(things)"
    #expect(!text.contains("Mill Street") && !text.contains("Thistlewood"))
  }

  @Test func `Are told the way to a page, by names and addresses`() async throws {
    let way = try #require(
      try await data("reviews/child-a/index.html").first { $0["@type"] as? String == "BreadcrumbList" })
    let steps = try #require(way["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["name"] as? String } == ["Home", "Reviews", "Child </script> A"])
    #expect(steps.map { $0["position"] as? Int } == [1, 2, 3])
  }

  @Test func `Are told each session of a course as an event, and a cancelled one as cancelled`() async throws {
    let events = try await data("training/course/index.html").filter { $0["@type"] as? String == "EducationEvent" }
    #expect(
      events.map { $0["startDate"] as? String } == [
        "2026-12-03T10:00:00Z", "2026-12-03T14:00:00Z", "2026-12-10T10:00:00Z",
      ])
    #expect(events.map { ($0["eventStatus"] as? String)?.hasSuffix("EventCancelled") } == [false, false, true])
  }

  @Test func `Show of a page that is shared its title, and not its summary`() async throws {
    let page = try #require(try await Self.content.built(asOf: "2026-11-01").text("reviews/child-a/index.html"))
    let tags = page.matches(of: /<meta property="og:\w+" content="([^"]*)">/).map { String($0.1) }
    #expect(tags.contains("Child &lt;/script&gt; A"))
    #expect(!tags.contains { $0.contains("Mill Street") })
  }

  @Test func `Know a session again when another one is taken out of the course`() async throws {
    func uids(_ files: SiteFiles) async throws -> [String] {
      let text = try #require(try await files.built(asOf: "2026-11-01").text("training.ics"))
      return text.matches(of: /UID:(\S+)/).map { String($0.1) }
    }
    let all = try await uids(Self.content)
    #expect(all == ["2026-12-03", "2026-12-03-2", "2026-12-10"].map { "course-\($0)@reviews.testshire.example" })
    var fewer = Self.content
    fewer["Content/training/course.md"] = fewer["Content/training/course.md"]?
      .replacing(/.*online: true.*\n/, with: "")
    #expect(try await uids(fewer) == [all[0], all[2]])
  }

  @Test func `Get an entry for each course that has sessions`() async throws {
    let site = try await Self.content.built(asOf: "2026-11-01")
    #expect(site.paths.filter { $0.hasSuffix("event.ics") } == ["training/course/event.ics"])
    #expect(try site.page("/training/course/").all("a").contains { $0["href"] == "/training/course/event.ics" })
  }

  @Test func `Get both forms of each feed`() async throws {
    let site = try await Self.content.built(asOf: "2026-11-01")
    for folder in ["", "reviews/", "learning-packs/", "thematic-reports/"] {
      let json = try #require(site.files["\(folder)feed.json"])
      let feed = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
      let atom = try #require(site.text("\(folder)feed.xml"))
      #expect((feed["items"] as? [Any])?.count == atom.components(separatedBy: "<entry>").count - 1)
      #expect((feed["feed_url"] as? String)?.hasSuffix("/\(folder)feed.json") ?? false)
    }
  }
}

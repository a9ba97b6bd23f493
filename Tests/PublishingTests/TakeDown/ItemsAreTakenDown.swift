import ContentFiles
import Foundation
import Publications
import TestSupport
import Testing

@Suite struct `An item that is taken down at once` {
  @Test(arguments: CanarySite.items)
  func `Is named nowhere but where the report says, and its text is nowhere`(id: String) async throws {
    let canary = try await CanarySite.copy()
    #expect(try canary.live.values.contains { String(decoding: $0, as: UTF8.self).contains(CanarySite.deep(id)) })
    let report = try canary.takeDown(id)
    for (path, bytes) in try canary.live {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(CanarySite.deep(id)), "\(path)")
      if CanarySite.shown(id).contains(where: text.contains) {
        #expect(report.stillNaming.contains(OutputPath.address(of: path)), "\(path)")
      }
    }
    try canary.expectSound()
  }

  @Test(arguments: CanarySite.items)
  func `Shows in the site's frame that it is not available, and nothing of itself`(id: String) async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown(id)
    let path = (id.hasPrefix("pages/") ? String(id.dropFirst(6)) : id) + "/index.html"
    let page = canary.text(path)
    let element = Element(parsing: Array(page.utf8))
    #expect(page.contains("<title>Publication not available – TSCP</title>"))
    #expect(try element.the("main").the("h1").text == "Publication not available")
    #expect(try element.the("main").text.contains("This publication is not available."))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://reviews.testshire.example/\(path.dropLast(10))\">"))
    #expect(page.contains("<a class=\"site-name\""))
    for word in CanarySite.shown(id) + ["Helpshort", "2026", "ld+json", "og:", "description"]
    where word != "Helpshort" || id == "pages/help" {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(arguments: CanarySite.items)
  func `Is in no feed, calendar, sitemap or register, and what else is in them stays`(id: String) async throws {
    let canary = try await CanarySite.copy()
    let before = try canary.live
    try canary.takeDown(id)
    let place = (id.hasPrefix("pages/") ? String(id.dropFirst(6)) : id) + "/"
    let files = [
      "feed.xml", "feed.json", "\(id.split(separator: "/")[0])/feed.xml", "training.ics", "sitemap.xml",
      "publications.json", "publications.csv",
    ]
    for path in files where before[path] != nil {
      let text = canary.text(path).replacing("\r\n ", with: "")
      #expect(!text.contains(".example/\(place)"), "\(path)")
    }
    #expect(canary.text("feed.xml").contains("<title>Child D</title>"))
    #expect(canary.text("publications.csv").contains("\r\nreviews/child-d,"))
    #expect(canary.text("training.ics").contains("SUMMARY:Other"))
    #expect(canary.text("sitemap.xml").contains("/training/other/"))
  }

  @Test func `Has the bare record at its former addresses too`() async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown("reviews/child-c")
    for path in ["old/child-c/index.html", "lscb/child-c.html", "reviews/child-cc/index.html"] {
      #expect(canary.text(path).contains("This publication is not available."), "\(path)")
      #expect(!canary.text(path).contains("refresh"), "\(path)")
    }
  }

  @Test func `Is found by a former address`() async throws {
    let canary = try await CanarySite.copy()
    let report = try canary.takeDown("reviews/child-cc")
    #expect(canary.text("reviews/child-c/index.html").contains("This publication is not available."))
    #expect(Set(report.entries.map(\.item.description)) == ["reviews/child-c"])
    #expect(report.text.contains("reviews/child-cc is at reviews/child-c now."))
  }

  @Test func `Loses its files under every name, and no other is touched`() async throws {
    let canary = try await CanarySite.copy()
    let inodes = try Dictionary(
      uniqueKeysWithValues: canary.live.keys.map { ($0, canary.site.scratch.facts("live/\($0)")) })
    let before = try canary.live
    try canary.takeDown("reviews/child-c")
    let after = try canary.live
    let gone = Set(before.keys).subtracting(after.keys).filter { !$0.hasPrefix("search/") }
    #expect(
      gone == [
        "reviews/child-c/report.pdf", "reviews/child-c/large.pdf", "reviews/child-c/summary.pdf",
        "reviews/child-c/summary-2.pdf", "reviews/child-c/photo.png", "reviews/child-d/shared.pdf",
      ])
    for (path, bytes) in after where before[path] == bytes && !path.hasPrefix(".") && !path.hasPrefix("search") {
      #expect(canary.site.scratch.facts("live/\(path)")?.inode == inodes[path]??.inode, "\(path)")
    }
  }

  @Test func `Of training its calendar entry goes`() async throws {
    let canary = try await CanarySite.copy()
    #expect(canary.text("training/course/event.ics") != "")
    let report = try canary.takeDown("training/course")
    #expect(try canary.live["training/course/event.ics"] == nil)
    #expect(canary.text("training/other/event.ics") != "")
    #expect(report.entries.map(\.file) == [nil])
  }

  @Test func `Is recorded, with each of its files and their hashes`() async throws {
    let canary = try await CanarySite.copy()
    let before = canary.site.lines
    try canary.takeDown("reviews/child-c")
    let new = canary.site.lines.dropFirst(before.count).map { $0.replacing(#/[0-9a-f]{64}/#, with: "…") }
    #expect(canary.site.lines.starts(with: before))
    let moment = "2026-06-15T11:00:00Z"
    #expect(
      new == ["taken-down,reviews/child-c,\(moment),,,"]
        + ["large.pdf", "photo.png", "report.pdf", "summary-2.pdf", "summary.pdf"].map {
          "taken-down,reviews/child-c,\(moment),,\($0),…"
        })
    let (_, problems) = try RegisterFile.read(site: canary.site.scratch("site"))
    #expect(problems.isEmpty)
  }

  @Test func `Twice is no fault, and writes nothing`() async throws {
    let canary = try await CanarySite.copy()
    try canary.takeDown("reviews/child-c", "training/course")
    let before = canary.site.scratch.snapshot.mapValues { $0.inode }
    let report = try canary.takeDown("training/course", "reviews/child-c")
    #expect(report.text.contains("are down already"))
    #expect(report.entries == [] && report.output == nil && report.isRecorded)
    #expect(canary.site.scratch.snapshot.mapValues { $0.inode } == before)
  }

  @Test func `On a site below a path, with an address in percent signs`() async throws {
    let canary = try CanarySite(
      writing: (), url: "https://www.testshire.example/safe/reviews",
      ["reviews/child-e.md": item("title: Child Eeee\npublished: 2026-03-01\nkind: scr\nformer_urls: [/old/child-e/]")])
    try await canary.publish()
    let former = canary.text("old/child-e/index.html")
    let encoded = former.replacing("/reviews/child-e/", with: "/reviews/child%2De/")
    #expect(encoded != former)
    try canary.site.scratch.write("live/Old Pages/Child E/index.html", encoded)
    let report = try canary.takeDown("reviews/child-e", "reviews/child-c")
    for (path, bytes) in try canary.live where String(decoding: bytes, as: UTF8.self).contains("Child Eeee") {
      #expect(report.stillNaming.contains("/safe/reviews" + OutputPath.address(of: path)), "\(path)")
    }
    for path in ["old/child-e/index.html", "Old Pages/Child E/index.html"] {
      #expect(canary.text(path).contains("This publication is not available."), "\(path)")
    }
    #expect(canary.text("feed.xml").contains("Child D") && !canary.text("feed.xml").contains("child-c/"))
    #expect(canary.text("reviews/child-c/index.html").contains(#/href="/safe/reviews/style-[0-9a-f]{8}\.css"/#))
    try canary.expectSound()
  }

  @Test func `A page that is always there loses its words and pictures alone`() async throws {
    let canary = try CanarySite(writing: (), ["pages/reviews.md": item("title: All our reviews", "Words.")])
    try await canary.publish()
    let before = try canary.live
    try canary.takeDown("pages/reviews", "pages/index")
    let after = try canary.live
    #expect(after.keys.filter { !$0.hasPrefix("search") }.count == before.keys.filter { !$0.hasPrefix("search") }.count)
    for path in ["reviews/index.html", "index.html"] {
      #expect(canary.text(path).contains("This publication is not available."))
    }
    #expect(after["reviews/child-c/index.html"] == before["reviews/child-c/index.html"])
    try canary.expectSound()
  }
}

import Publications
import TestSupport
import Testing

/// hugo#12940, pages-gem#302: what the machine's zone says is not what the partnership's clocks say.
@Suite struct `Leak case 8: the machine's zone` {
  @Test func `A day opens at midnight in London, in winter and in summer`() async throws {
    for (day, instant) in [("2026-01-15", 1_768_435_200), ("2026-07-15", 1_784_070_000)] {
      let files = ["Content/reviews/a.md": item("title: A\npublished: \(day)\nkind: lcspr")]
      for (seconds, isThere) in [(-1, false), (0, true)] {
        let site = try await files.built(asOf: Moment(secondsSince1970: instant + seconds))
        #expect(site.has("reviews/a/index.html") == isThere, "\(day)")
      }
    }
  }

  @Test(arguments: SameBytes.zones)
  func `It does so wherever the machine is`(zone: String) throws {
    let site = try ProgramSite(["Content/reviews/a.md": item("title: A\npublished: 2025-07-15\nkind: lcspr")])
    for (moment, isThere) in [("2025-07-14T23:59", false), ("2025-07-15", true)] {
      let result = try site.run("build", "--as-of", moment, environment: ["TZ": zone])
      #expect(result.status == 0, "\(result.errors)")
      #expect((site.scratch.facts("work/site/Output/reviews/a") != nil) == isThere, "\(moment)")
    }
  }

  /// The 29th of March and the 25th of October 2026, when the clocks change.
  @Test(arguments: ["2026-03-29T01:00", "2026-03-29T01:30", "2026-10-25T01:00", "2026-10-25T01:59"])
  func `A moment that the clocks skip or repeat is an error wherever it stands`(moment: String)
    async throws
  {
    for (keys, line) in [
      ("published: \(moment)", 4), ("published: 2026-01-01\nwithdrawn: {on: \(moment), reason: R}", 5),
      (
        "published: 2026-01-01\ndocuments: [{url: https://a.example/, kind: report, published: \(moment)}]", 5
      ),
    ] {
      let faults = try await ["Content/reviews/a.md": item("title: A\nkind: lcspr\n\(keys)")].faults()
      #expect(faults.map(\.code.rawValue) == ["wrong-date"])
      #expect(faults.first?.place.line == line)
    }
  }

  @Test func `An hour that the clocks leave out or live through twice opens what it should`() async throws {
    for (written, instant) in [
      ("2026-03-29T00:59", 1_774_745_940), ("2026-03-29T02:00", 1_774_746_000),
      ("2026-10-25T00:59", 1_792_886_340), ("2026-10-25T02:00", 1_792_893_600),
    ] {
      let files = ["Content/reviews/a.md": item("title: A\npublished: \(written)\nkind: lcspr")]
      for (seconds, isThere) in [(-1, false), (0, true)] {
        let site = try await files.built(asOf: Moment(secondsSince1970: instant + seconds))
        #expect(site.has("reviews/a/index.html") == isThere, "\(written)")
      }
    }
  }
}

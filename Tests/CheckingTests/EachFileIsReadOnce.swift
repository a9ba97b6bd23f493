#if os(Linux)
  import Foundation
  import Publications
  import Publishing
  import TestSupport
  import Testing

  /// Counts how often files are opened, by what the system tells of them (inotify(7)).
  private final class Openings {
    private let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))

    init(of paths: [String]) {
      for path in paths { inotify_add_watch(queue, path, UInt32(IN_OPEN)) }
    }

    deinit { close(queue) }

    /// Since the last time that somebody asked. Events of one file that follow each other at once may be told as one.
    var count: Int {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      var count = 0
      while case let size = read(queue, &buffer, buffer.count), size > 0 {
        count += size / MemoryLayout<inotify_event>.size
      }
      return count
    }
  }

  /// An archive only grows, and so what is read for each day to come would grow with it for ever.
  @Suite struct `However many days are looked at, a file is read as often` {
    private static func files(days: Int) -> [String: String] {
      var files: [String: String] = [
        "Public/poster.txt": "A poster.\n"
      ]
      for number in 1...4 {
        files["Content/reviews/child-\(number)/index.md"] = item(
          """
          title: Child \(number)
          published: 2022-01-1\(number)
          kind: scr
          documents: [{file: report-of-\(number).pdf, kind: report}]
          """)
        files["Content/reviews/child-\(number)/report-of-\(number).pdf"] = pdf(number)
      }
      for day in 0..<days {
        files["Content/training/course-\(day).md"] = item(
          "title: Course \(day)\npublished: 2026-01-01\nstarts: 2026-03-\(day + 10)T10:00\nends: 2026-03-\(day + 10)T12:00"
        )
      }
      return files
    }

    private func openings(days: Int) async throws -> (openings: Int, moments: Int) {
      let site = try WrittenSite(Self.files(days: days))
      let watched = (1...4).map { "\(site.path)/Content/reviews/child-\($0)/report-of-\($0).pdf" }
      let openings = Openings(of: watched + ["\(site.path)/Public/poster.txt"])
      let moment = try Moment(dayOrMoment: "2026-02-01")
      let check = try await SiteCheck(site: site.path, asOf: moment, now: moment)
      try #require(check.isWhole)
      return (openings.count, check.moments)
    }

    @Test func `check opens documents and Public hardly more often for twelve days than for three`() async throws {
      let (few, many) = (try await openings(days: 3), try await openings(days: 12))
      #expect(many.moments > few.moments * 2)
      #expect(few.openings > 0)
      // Some are told as one, and so the numbers differ a little; they do not grow with the days.
      #expect(many.openings < few.openings * 3 / 2)
    }
  }
#endif

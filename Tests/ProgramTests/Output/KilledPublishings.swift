import Foundation
import TestSupport
import Testing

@Suite struct `Leak case 17: a publishing that is killed` {
  /// On a disk and in memory each.
  static let kills = 100

  @Test(arguments: [false, true])
  func `At any instant, the register and the site agree after the next`(onDisk: Bool) throws {
    let site = try ChangingSite(onDisk: onDisk)
    var register = try PublishedLines(site)
    for form in [ChangingSite.Form.other, .one] {
      try site.become(form)
      try site.run(site.publish)
    }
    try register.check(site)
    var (kills, changes) = (0, 0)
    for attempt in 0..<20 * Self.kills where kills < Self.kills {
      let part = (Double(attempt % Self.kills) + .random(in: 0..<1)) / Double(Self.kills)
      let before = site.live
      kills += try site.kill(site.publish, at: part) ? 1 : 0
      try site.look()
      changes += site.live == before ? 0 : 1
      if attempt % 3 == 2 {
        try site.recover(site.publish)
        try register.check(site)
      }
    }
    try site.recover(site.publish)
    try register.check(site)
    #expect(kills == Self.kills)
    print(
      "\(kills) publishings killed \(onDisk ? "on disk" : "in memory"):",
      "\(changes) times the new site was there, and \(register.count) lines are recorded.")
  }

  @Test(arguments: Phase.building.dropFirst() + Phase.publishing)
  func `In each phase they do so, too`(phase: Phase) throws {
    // A disk takes its time to make sure of a file, so that there is time to see it.
    let site = try ChangingSite(onDisk: true)
    var register = try PublishedLines(site)
    for form in [ChangingSite.Form.other, .one] {
      try site.become(form)
      try site.run(site.publish)
    }
    var kills = 0
    // A machine that does other work may look too late.
    for _ in 0..<500 where kills < 5 {
      kills += try site.kill(site.publish, once: phase.isSo) ? 1 : 0
      try site.look()
      try site.recover(site.publish)
      try register.check(site)
    }
    #expect(kills == 5)
  }

  @Test func `At once, into one folder and into two, each line is recorded once`() throws {
    let site = try ChangingSite(onDisk: false)
    var register = try PublishedLines(site)
    for form in [ChangingSite.Form.other, .one] {
      try site.become(form)
      try site.run(site.publish)
    }
    for _ in 0..<5 {
      try site.become(site.live.opposite)
      let elsewhere = ["publish", "--site", site.scratch("site"), "--to", site.scratch("second")]
      let programs = try [site.publish, elsewhere, site.publish, elsewhere].map {
        try RunningProgram($0)
      }
      #expect(programs.map { $0.wait() } == Array(repeating: .exit(0), count: 4))
      try site.look()
      try register.check(site)
      #expect(try site.scratch.contents(of: "second") == site.expected[site.live])
    }
  }
}

/// What the register has to say of a `ChangingSite`: it is archived, restored, archived, and so on.
private struct PublishedLines {
  private var last: [String]

  var count: Int { last.count }

  init(_ site: ChangingSite) throws {
    try site.become(.one)
    try site.run(site.publish + ["--first"])
    last = Self.lines(site)
  }

  /// Nothing that was there has changed, each thing is recorded once, and the last is what is live.
  mutating func check(_ site: ChangingSite, at location: SourceLocation = #_sourceLocation) throws {
    let lines = Self.lines(site)
    #expect(lines.starts(with: last), sourceLocation: location)
    let changes = lines.filter { $0.hasPrefix("archived,") || $0.hasPrefix("restored,") }
      .compactMap { $0.split(separator: ",").first }
    let expected = changes.indices.map { $0 % 2 == 0 ? "archived" : "restored" }
    #expect(changes.map(String.init) == expected, sourceLocation: location)
    #expect(
      changes.last == (site.live == .one ? "restored" : "archived"), sourceLocation: location)
    #expect(lines.count - changes.count == Self.first, "\(lines)", sourceLocation: location)
    last = lines
  }

  /// The head, the pages, the review and its report.
  private static let first = 1 + 6 + 2

  private static func lines(_ site: ChangingSite) -> [String] {
    (site.scratch.text("site/Content/register.csv") ?? "").split(separator: "\n").map(String.init)
  }
}

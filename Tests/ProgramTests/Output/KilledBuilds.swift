import Foundation
import Testing

@Suite struct `Leak case 17: a build that is killed` {
  /// On a disk and in memory each.
  static let kills = 100

  @Test(arguments: [false, true])
  func `At any instant it leaves the old site or the new one, to the byte, and the next recovers`(
    onDisk: Bool
  ) throws {
    let site = try ChangingSite(onDisk: onDisk)
    try site.run(site.build)
    var (kills, changes) = (0, 0)
    for attempt in 0..<20 * Self.kills where kills < Self.kills {
      let part = (Double(attempt % Self.kills) + .random(in: 0..<1)) / Double(Self.kills)
      let before = site.live
      kills += try site.kill(site.build, at: part) ? 1 : 0
      try site.look()
      changes += site.live == before ? 0 : 1
      if attempt % 5 == 4 { try site.recover(site.build) }
    }
    try site.recover(site.build)
    #expect(kills == Self.kills)
    print(
      "\(kills) builds killed \(onDisk ? "on disk" : "in memory"):",
      "\(changes) times the new site was there.")
  }

  @Test(arguments: Phase.building)
  func `In each phase it does so, too`(phase: Phase) throws {
    // A disk takes its time, so that there is time to see what is there.
    let site = try ChangingSite(onDisk: true)
    try site.run(site.build)
    var kills = 0
    // A machine that does other work may look too late.
    for _ in 0..<500 where kills < 5 {
      kills += try site.kill(site.build, once: phase.isSo) ? 1 : 0
      try site.look()
    }
    #expect(kills == 5)
    try site.recover(site.build)
  }
}

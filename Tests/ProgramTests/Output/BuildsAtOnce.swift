import Foundation
import TestSupport
import Testing

@Suite struct `Leak case 17: builds of one output at once` {
  @Test func `Each ends well, and the site is whole`() throws {
    let site = try ChangingSite(onDisk: false)
    try site.run(site.build)
    for _ in 0..<5 {
      try site.become(site.live.opposite)
      let programs = try (0..<3).map { _ in try RunningProgram(site.build) }
      #expect(programs.map { $0.wait() } == Array(repeating: .exit(0), count: 3))
      try site.recover(site.build)
    }
  }

  @Test func `The second says whom it waits for, and then builds`() throws {
    let site = try ChangingSite(onDisk: false)
    try site.run(site.build)
    for _ in 0..<20 {
      try site.become(site.live.opposite)
      let first = try RunningProgram(site.build)
      let staged = site.scratch(".live.twelvemonth-staging/.twelvemonth")
      first.wait { access(staged, F_OK) == 0 }
      if first.halt(), isLocked(site) {
        let second = try RunningProgram(site.build, errors: site.scratch("errors"))
        let words =
          "Waiting for another build of \(site.scratch("live")) (process \(first.process)).\n"
        second.wait { site.scratch.text("errors") == words }
        #expect(!second.hasEnded)
        first.stop(SIGCONT)
        #expect((first.wait(), second.wait()) == (.exit(0), .exit(0)))
        try site.look()
        return
      }
      // It was faster than we.
      first.stop(SIGCONT)
      #expect(first.wait() == .exit(0))
      try site.look()
    }
    Issue.record("The first build was always faster.")
  }

  private func isLocked(_ site: ChangingSite) -> Bool {
    let file = open(site.scratch(".live.twelvemonth-lock"), O_RDWR)
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }
}

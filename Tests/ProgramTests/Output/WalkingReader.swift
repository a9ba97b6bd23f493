import Foundation
import TestSupport
import Testing

@Suite struct `Leak case 17: a reader that walks the output all the while` {
  @Test(arguments: [false, true])
  func `It never sees a mixed site, nor none`(onDisk: Bool) throws {
    let site = try ChangingSite(onDisk: onDisk)
    try site.run(site.build)
    let expected = Array(site.expected.values)
    var (whole, cut) = (0, 0)
    for number in 0..<20 {
      try site.become(number % 2 == 0 ? .other : .one)
      let program = try RunningProgram(site.build)
      while !program.hasEnded {
        let before = try #require(Instance(site.scratch("live")))
        let found = try? site.scratch.contents(of: "live")
        if try #require(Instance(site.scratch("live"))) == before {
          #expect(found.map(expected.contains) == true)
          whole += 1
        } else {
          cut += 1
        }
      }
      #expect(program.wait() == .exit(0))
    }
    #expect(whole > 20)
    print("\(whole) walks through a whole site, \(cut) during which it was exchanged.")
  }
}

/// Which folder it is, and since when it has its name: the number of one that is gone is used
/// again.
private struct Instance: Equatable {
  let number: ino_t
  let (seconds, nanoseconds): (Int, Int)

  init?(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    number = facts.st_ino
    #if canImport(Darwin)
      (seconds, nanoseconds) = (facts.st_ctimespec.tv_sec, facts.st_ctimespec.tv_nsec)
    #else
      (seconds, nanoseconds) = (facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec)
    #endif
  }
}

import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct `What taking down ends with` {
  private func copy() async throws -> CanarySite { try await CanarySite.copy() }

  private func arguments(_ canary: CanarySite, _ id: String = "reviews/child-c") -> [String] {
    ["publish", "--site", canary.site.scratch("site"), "--to", canary.site.scratch("live"), "--take-down", id]
  }

  private func isDown(_ canary: CanarySite) -> Bool {
    canary.text("reviews/child-c/index.html").contains("This publication is not available.")
  }

  private func lines(_ canary: CanarySite) -> [String] { canary.site.lines.filter { $0.hasPrefix("taken-down,") } }

  @Test func `0: it says what is down, which files went, what still names it and what to write`() async throws {
    let canary = try await copy()
    try canary.site.write("site.yml", "{")
    let result = try Program().run(arguments(canary))
    #expect(result.status == 0, "\(result.errors)")
    for words in [
      "Taken down in ", "  6 files went:\n    reviews/child-c/large.pdf\n", "These still name it, or lead to it:\n",
      "The next publish takes the links away. Words that somebody wrote stay",
      "  in Content/reviews/child-c:\n    withdrawn: {on: ", "--restore reviews/child-c",
    ] { #expect(result.output.contains(words), "\(words)") }
  }

  @Test func `64: what is no id, and what is not known`() async throws {
    let canary = try await copy()
    for (id, words) in [
      ("child-c", "is not the id"), ("reviews/child-cd", "Known are: "), ("a/b/c/d", "is not the id"),
    ] {
      let result = try Program().run(arguments(canary, id))
      #expect(result.status == 64)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
    #expect(!isDown(canary))
  }

  @Test func `74: the register cannot be written, and the site is down`() async throws {
    let canary = try await copy()
    try canary.site.remove("register.csv")
    canary.site.scratch.folder("site/Content/register.csv")
    let result = try Program().run(arguments(canary))
    #expect(result.status == 74)
    #expect(
      result.errors.contains("but the register does not say so")
        && result.errors.contains("  taken-down,reviews/child-c,"))
    #expect(isDown(canary))
  }

  @Test func `It waits for another publishing that holds the lock`() async throws {
    let canary = try await copy()
    let lock = open(canary.site.scratch(".live.twelvemonth-lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let program = try RunningProgram(arguments(canary), errors: canary.site.scratch("errors"))
    program.wait { canary.site.scratch.text("errors")?.contains("Waiting for") ?? false }
    #expect(!program.hasEnded && !isDown(canary))
    // Freed for all who may have it.
    flock(lock, LOCK_UN)
    close(lock)
    #expect(program.wait() == .exit(0))
    #expect(isDown(canary))
  }

  @Test func `Two at once record each line once`() async throws {
    let canary = try await copy()
    let programs = try (0..<2).map { _ in try RunningProgram(arguments(canary)) }
    #expect(programs.map { $0.wait() } == [.exit(0), .exit(0)])
    #expect(isDown(canary))
    #expect(lines(canary).count == 6 && Set(lines(canary)).count == 6)
  }

  @Test func `Killed at any instant the site is the old one or the new one, and the next completes it`() async throws {
    let canary = try await copy()
    let before = try canary.live
    let start = ContinuousClock.now
    #expect(try Program().run(arguments(canary)).status == 0)
    let duration = (ContinuousClock.now - start) / .microseconds(1)
    let (after, register) = (try canary.live, canary.site.scratch.text("site/Content/register.csv"))
    var (kills, finished) = (0, 0)
    for attempt in 0..<25 {
      let canary = try await copy()
      let program = try RunningProgram(arguments(canary))
      usleep(UInt32(duration * (Double(attempt) + 0.5) / 25))
      program.stop()
      kills += program.wait() == .signal(SIGKILL) ? 1 : 0
      let found = try canary.live
      #expect(found == before || found == after)
      finished += found == after ? 1 : 0
      #expect(try RunningProgram(arguments(canary)).wait() == .exit(0))
      #expect(try canary.live == after)
      #expect(lines(canary).count == 6 && register?.split(separator: "\n").count == canary.site.lines.count + 1)
    }
    #expect(kills > 0)
    print("\(kills) takings down killed; \(finished) times the new site was there.")
  }
}

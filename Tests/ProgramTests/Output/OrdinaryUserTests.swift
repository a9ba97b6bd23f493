import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: OrdinaryUser.isPossible, "Only root can try what another user may not do."))
struct `Leak case 17: a user who may not` {
  let scratch = ScratchFolder()
  let user: OrdinaryUser

  init() throws {
    user = try OrdinaryUser()
    chmod(scratch.path, 0o755)
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    try scratch.write(
      "site/Content/reviews/child-s.md",
      "---\ntitle: Child S\npublished: 2025-01-15\nkind: lcspr\n---\n")
    scratch.folder("open")
    chmod(scratch("open"), 0o777)
  }

  private func give(_ name: String) {
    chown(scratch(name), OrdinaryUser.number, OrdinaryUser.number)
  }

  @Test func `In a folder that may not be written in, nothing is made`() throws {
    let before = scratch.snapshot
    let (ending, errors) = try user.run(
      "build", "--site", scratch("site"), "--output", scratch("live"))
    #expect(ending == .exit(74))
    #expect(
      errors
        == """
        error: The folder \(scratch.path) cannot be written in: you have no right to.
          The site is exchanged as a whole, so the folder above it must be writable. Ask for the right to write there, \
        or name a folder elsewhere.

        """
    )
    #expect(scratch.snapshot == before)
  }

  @Test func `Another user's site is not replaced, since it could not be removed`() throws {
    try RunningProgram(["build", "--site", scratch("site"), "--output", scratch("open/live")])
      .wait()
    chmod(scratch("open/.live.twelvemonth-lock"), 0o666)
    let before = scratch.snapshot.filter {
      !$0.key.hasPrefix("open") || $0.key.hasPrefix("open/live")
    }
    let (ending, errors) = try user.run(
      "build", "--site", scratch("site"), "--output", scratch("open/live"))
    #expect(ending == .exit(74))
    #expect(
      errors.hasPrefix("error: Could not replace \(scratch("open/live")): you have no right to.\n"),
      "\(errors)")
    let after = scratch.snapshot.filter {
      $0.key != "open" && $0.key != "open/.live.twelvemonth-lock"
    }
    #expect(after == before)
  }

  @Test func `Without the right to the register, nothing goes live`() throws {
    let before = scratch.snapshot
    let (ending, errors) = try user.run(
      "publish", "--site", scratch("site"), "--to", scratch("open/live"), "--first")
    #expect(ending == .exit(74))
    #expect(
      errors.contains("\(scratch("site/Content/register.csv")): you have no right to."), "\(errors)"
    )
    #expect(scratch.snapshot == before)
    scratch.file("site/Content/register.csv", "event,item,moment,until,file,sha256\n")
    #expect(
      try user.run("publish", "--site", scratch("site"), "--to", scratch("open/live"), "--first").ending
        == .exit(74))
    #expect(scratch.facts("open/live") == nil)
  }

  /// As after a first publishing by root.
  @Test func `A lock file that may not be locked is told when it is rehearsed, and not at the moment`() throws {
    give("site/Content")
    scratch.file("open/.live.twelvemonth-lock")
    chmod(scratch("open/.live.twelvemonth-lock"), 0o644)
    let (ending, errors) = try user.run(
      "publish", "--site", scratch("site"), "--to", scratch("open/live"), "--first", "--at", "2190-01-01")
    #expect(ending == .exit(74))
    #expect(errors.contains("Could not lock") && errors.contains("you have no right to"), "\(errors)")
  }

  @Test func `With the right to both, all is well, and what was sealed is cleared away`() throws {
    give("site/Content")
    let staging = "open/.live.twelvemonth-staging"
    scratch.folder(staging)
    scratch.file("\(staging)/index.html")
    scratch.file("\(staging)/.twelvemonth", "This folder is made by twelvemonth.\n")
    for name in ["\(staging)/index.html", "\(staging)/.twelvemonth", staging] { give(name) }
    chmod(scratch(staging), 0)
    let (ending, errors) = try user.run(
      "publish", "--site", scratch("site"), "--to", scratch("open/live"), "--first")
    #expect(ending == .exit(0), "\(errors)")
    #expect(scratch.facts(staging) == nil)
    #expect(
      scratch.text("site/Content/register.csv")?.contains("published,reviews/child-s,") == true)
  }
}

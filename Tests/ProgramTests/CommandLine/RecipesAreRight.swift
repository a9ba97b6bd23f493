import Foundation
import TestSupport
import Testing

/// What the guide gives for a CI service, run with git and a repository that can refuse a push.
@Suite struct `The recipe for a CI service` {
  let scratch = ScratchFolder()

  /// The lines of the guide, for a folder of this test.
  private func recipe() throws -> String {
    let readme = try String(contentsOfFile: "\(Sites.repository)/Content/README.md", encoding: .utf8)
    let match = try #require(readme.firstMatch(of: #/(?ms)^With a CI service.*?^```\n(.*?)^```$/#))
    return String(match.output.1).replacing("/srv/reviews/site", with: scratch("live"))
  }

  @discardableResult
  private func sh(_ script: String, in folder: String = "") throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = URL(filePath: scratch(folder))
    let program = URL(filePath: try Program.path()).deletingLastPathComponent().path(percentEncoded: false)
    process.environment = [
      "PATH": "\(program):/usr/local/bin:/usr/bin:/bin", "HOME": scratch("home"), "GIT_CONFIG_NOSYSTEM": "1",
    ].merging(Program.watched) { $1 }
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private let identity = "-c user.name=Unit -c user.email=unit@example.org"

  /// A repository with a site, and the first publishing of it.
  init() throws {
    for (file, text) in WrittenSite.least { try scratch.write("work/\(file)", text) }
    try scratch.write("home/.empty", "")
    try sh("git init --quiet --bare --initial-branch=main hub")
    try sh("git init --quiet --initial-branch=main . && git remote add origin ../hub", in: "work")
    try commit(
      "reviews/child-a.md", item("title: Child A\npublished: 2025-01-15\nkind: lcspr\npublish_until: 2190-01-01"))
    try sh("git clone --quiet hub first")
    let first = try recipe().replacing("publish --to", with: "publish --first --to")
    #expect(try sh(first, in: "first") == 0)
  }

  private func commit(_ file: String, _ text: String) throws {
    try scratch.write("work/Content/\(file)", text)
    try sh(
      "git pull --quiet --ff-only origin main || true; git add . && git \(identity) commit --quiet -m Write && git push --quiet -u origin main",
      in: "work")
  }

  private func live(_ id: String) -> Bool { scratch.facts("live/\(id)/index.html") != nil }

  private func today() -> String {
    let formatter = DateFormatter()
    formatter.dateFormat = "yyyy-MM-dd"
    formatter.timeZone = TimeZone(identifier: "Europe/London")
    formatter.locale = Locale(identifier: "en_GB")
    return formatter.string(from: Foundation.Date())
  }

  @Test func `Each run begins with a fresh copy, and the register goes on`() throws {
    #expect(live("reviews/child-a"))
    try commit("reviews/child-b.md", item("title: Child B\npublished: \(today())\nkind: lcspr"))
    for name in ["second", "third"] {
      try sh("git clone --quiet hub \(name)")
      #expect(try sh(recipe(), in: name) == 0)
      #expect(live("reviews/child-b"))
    }
    let register = try #require(scratch.text("third/Content/register.csv"))
    #expect(register.components(separatedBy: "published,reviews/child-b,").count == 2)
  }

  @Test func `When the push fails nothing goes live, and the next run is as if it had never been`() throws {
    try commit("reviews/child-b.md", item("title: Child B\npublished: \(today())\nkind: lcspr"))
    try scratch.write("hub/hooks/pre-receive", "#!/bin/sh\nexit 1\n")
    chmod(scratch("hub/hooks/pre-receive"), 0o755)
    try sh("git clone --quiet hub failed")
    #expect(try sh(recipe(), in: "failed") == 74)
    #expect(!live("reviews/child-b"))
    // The chair rings: not today. It was never public, so it may go.
    unlink(scratch("hub/hooks/pre-receive"))
    try sh(
      "git pull --quiet --ff-only origin main && git rm --quiet Content/reviews/child-b.md && git \(identity) commit --quiet -m Wait && git push --quiet",
      in: "work")
    try sh("git clone --quiet hub next")
    #expect(try sh(recipe(), in: "next") == 0)
    #expect(!live("reviews/child-b") && live("reviews/child-a"))
  }

  @Test func `A copy whose register is older than what is live is refused`() throws {
    try sh("git clone --quiet hub old")
    try commit("reviews/child-b.md", item("title: Child B\npublished: \(today())\nkind: lcspr"))
    try sh("git clone --quiet hub new")
    #expect(try sh(recipe(), in: "new") == 0)
    #expect(try sh("twelvemonth publish --to '\(scratch("live"))'", in: "old") == 1)
    #expect(live("reviews/child-b"))
  }
}

import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import FileSystem
@testable import Output

/// Somebody else may write in the folder that the live folder lies in.
@Suite struct `What goes live is what was staged` {
  let scratch = ScratchFolder()
  static let staging = ".Output.twelvemonth-staging"

  init() {
    scratch.folder("secret")
    scratch.file("secret/report.txt")
    scratch.file("secret/.twelvemonth", OutputMarker.text)
    chmod(scratch("secret"), 0o700)
  }

  private static let swaps = [
    "ln -s secret .Output.twelvemonth-staging", "mkdir .Output.twelvemonth-staging",
    "cp -r secret .Output.twelvemonth-staging", "touch .Output.twelvemonth-staging", ":",
  ]

  @Test(arguments: swaps, [false, true])
  func `Something else in its place does not go live`(swap: String, hadSite: Bool) throws {
    if hadSite { try scratch.build(["a": "a"]) }
    let live = scratch.snapshot.filter { $0.key.hasPrefix("Output") }
    let secret = scratch.facts("secret")
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let staged = try output.stage([.text("a", "b")])
    let script = "cd '\(scratch.path)' && mv \(Self.staging) taken && \(swap)"
    #expect(try RunningProgram("/bin/sh", ["-c", script]).wait() == .exit(0))
    do throws(FileFailure) {
      _ = try staged.goLive()
      Issue.record("It went live.")
    } catch {
      #expect(error == .swapped(scratch(Self.staging)))
    }
    #expect(scratch.snapshot.filter { $0.key.hasPrefix("Output") } == live)
    #expect(scratch.facts("secret") == secret)
    // What is under embargo does not lie about.
    #expect(scratch.paths.filter { $0.hasPrefix("taken") } == ["taken"])
    #expect(scratch.facts("taken")?.mode == S_IFDIR | 0o700)
  }

  @Test(.enabled(if: OrdinaryUser.isPossible, "Only root can be another user."))
  func `Another user gets nothing opened`() throws {
    try scratch.build(["a": "a"])
    chown(scratch.path, OrdinaryUser.number, OrdinaryUser.number)
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let staged = try output.stage([.text("a", "embargoed")])
    let script =
      "cd '\(scratch.path)' && mv \(Self.staging) taken && ln -s secret \(Self.staging) && ! cat taken/a"
    let user = ["--reuid=\(OrdinaryUser.number)", "--regid=\(OrdinaryUser.number)", "--clear-groups", "--"]
    #expect(try RunningProgram("/usr/bin/setpriv", user + ["/bin/sh", "-c", script]).wait() == .exit(0))
    do throws(FileFailure) {
      _ = try staged.goLive()
      Issue.record("It went live.")
    } catch {
      #expect(error == .swapped(scratch(Self.staging)))
    }
    #expect(scratch.facts("secret")?.mode == S_IFDIR | 0o700)
    #expect(scratch.text("Output/a") == "a")
  }

  @Test func `Whenever it is swapped, what is said to be live is the site`() throws {
    let group = DispatchGroup()
    let (staging, taken) = (scratch(Self.staging), scratch("taken"))
    let attack = Attack(staging, taken, link: "secret")
    DispatchQueue.global().async(group: group) { attack.run() }
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    var live: String?
    for number in 0..<300 {
      do throws(FileFailure) {
        _ = try output.stage([.text("a", "\(number)")]).goLive()
        live = "\(number)"
      } catch {
        // It was in the way, or seen through.
      }
      #expect(scratch.facts("secret")?.mode == S_IFDIR | 0o700)
      if let live, scratch.facts("Output").map({ $0.mode & S_IFMT }) == S_IFDIR {
        #expect(scratch.text("Output/a") == live)
      }
    }
    attack.stop()
    group.wait()
    #expect(scratch.text("secret/report.txt") == "text")
  }

  @Test func `Reading what is live follows no link`() throws {
    try scratch.build(["index.html": "home", "in/a.html": "a"])
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    #expect(output.page(at: "in/a.html") == Array("a".utf8))
    scratch.link("Output/in/b.html", to: "a.html")
    scratch.link("Output/to", to: "in")
    #expect(output.page(at: "in/b.html") == nil)
    #expect(output.page(at: "to/a.html") == nil)
    rename(scratch("Output"), scratch("moved"))
    scratch.link("Output", to: "moved")
    #expect(!output.isThere)
  }
}

/// Puts a link in the place of a folder and the folder back, again and again.
private final class Attack: Sendable {
  private let folder: String
  private let taken: String
  private let link: String
  private let isOver = Atomic(false)

  init(_ folder: String, _ taken: String, link: String) {
    (self.folder, self.taken, self.link) = (folder, taken, link)
  }

  func stop() { isOver.store(true, ordering: .relaxed) }

  func run() {
    while !isOver.load(ordering: .relaxed) {
      guard rename(folder, taken) == 0 else { continue }
      symlink(link, folder)
      usleep(UInt32.random(in: 0..<200))
      unlink(folder)
      if rename(taken, folder) != 0 { rmdir(taken) }
    }
  }
}

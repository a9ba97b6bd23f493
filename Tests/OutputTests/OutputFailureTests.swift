import Rendering
import TestSupport
import Testing

@testable import FileSystem
@testable import Output

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct `When the output cannot be written` {
  let scratch = ScratchFolder()

  static let unusable = [
    "", "/", "/a", "a/", "a//b", "../a", "a/../b", ".", "a/.", "a\0b", "../\u{301}/../a",
  ]

  @Test(arguments: unusable)
  func `A path that leads elsewhere is a failure, and nothing is created`(path: String) throws {
    #expect(throws: FileFailure.unusablePath(path)) { try scratch.build([path: "a"]) }
    #expect(scratch.paths.isEmpty)
  }

  static let collisions: [(one: String, other: String)] = [
    ("a.html", "a.html"),
    ("reviews/child-s/Report.pdf", "reviews/child-s/report.pdf"),
    ("a", "a/b"),
    ("a/b", "a"),
    ("A", "a/b/c"),
    ("Reviews/x.html", "reviews/y.html"),
    ("caf\u{e9}.html", "cafe\u{301}.html"),
    ("caf\u{e9}/a.html", "cafe\u{301}/b.html"),
  ]

  @Test(arguments: collisions)
  func `Two files at one place are a failure that names both, and nothing is created`(
    one: String, other: String
  ) throws {
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    #expect(throws: FileFailure.collision(one, other)) {
      try output.replace(with: [.text(one, "1"), .text(other, "2")])
    }
    #expect(scratch.paths.isEmpty)
  }

  @Test func `The marker's place is taken`() throws {
    try scratch.build(["a": "a"])
    let before = scratch.snapshot
    #expect(throws: FileFailure.collision(".Twelvemonth", ".twelvemonth")) {
      try scratch.build([".Twelvemonth": "mine"])
    }
    #expect(scratch.snapshot == before)
  }

  @Test func `A file to copy must be there, and a plain file`() throws {
    scratch.file("real")
    scratch.link("link", to: "real")
    scratch.folder("folder")
    let before = scratch.snapshot
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    for name in ["missing", "link", "folder"] {
      #expect(throws: FileFailure.self) {
        try output.replace(with: [OutputFile(path: "a", contents: .file(at: scratch(name)))])
      }
    }
    #expect(scratch.snapshot == before)
  }

  @Test func `A name that is too long leaves the old site as it was`() throws {
    try scratch.build(["a": "a"])
    let before = scratch.snapshot.filter { $0.key.hasPrefix("Output") }
    #expect(throws: FileFailure.self) {
      try scratch.build(["a": "b", "in/\(String(repeating: "n", count: 300))": "a"])
    }
    #expect(scratch.snapshot.filter { $0.key.hasPrefix("Output") } == before)
    #expect(Set(scratch.paths) == Set(before.keys).union([".Output.twelvemonth-lock"]))
  }

  @Test func `A folder that may not be written in is a failure, and nothing is created`() throws {
    // Nothing keeps root from writing, but for what is no real disk.
    let isRoot = geteuid() == 0
    scratch.folder("shut")
    chmod(scratch("shut"), 0o555)
    let path = isRoot ? "/proc/Output" : scratch("shut/Output")
    let output = try OutputFolder(path: path, site: scratch("site"))
    #expect(throws: FileFailure.self) { try output.replace(with: [.text("a", "a")]) }
    #expect(scratch.paths == ["shut"])
  }

  @Test func `What came in the way since the check is not replaced`() throws {
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    scratch.folder("Output")
    scratch.file("Output/thesis.txt")
    #expect(throws: FileFailure.changedMeanwhile(scratch("Output"))) {
      try output.replace(with: [.text("a", "a")])
    }
    #expect(
      scratch.paths == [".Output.twelvemonth-lock", "Output", "Output/thesis.txt"])
  }

  @Test(arguments: [false, true])
  func `What came in the way while the site was staged is not replaced`(hadSite: Bool) throws {
    if hadSite { try scratch.build(["a": "a"]) }
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let staged = try output.stage([.text("a", "b")])
    rename(scratch("Output"), scratch("moved"))
    scratch.folder("Output")
    scratch.file("Output/thesis.txt")
    let before = scratch.snapshot.filter { !$0.key.contains("staging") }
    do throws(FileFailure) {
      _ = try staged.goLive()
      Issue.record("It went live.")
    } catch {
      #expect(error == .changedMeanwhile(scratch("Output")))
    }
    #expect(scratch.snapshot == before)
  }

  @Test func `What is staged is for nobody's eyes`() throws {
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let staged = try output.stage([.text("a", "b")])
    func mode() -> mode_t? { scratch.facts(".Output.twelvemonth-staging").map { $0.mode & 0o777 } }
    #expect(mode() == 0o700)
    try staged.seal()
    #expect(mode() == 0)
    try staged.unseal()
    #expect(mode() == 0o700)
    _ = try staged.goLive()
    #expect(scratch.facts("Output")?.mode == S_IFDIR | 0o755)
  }

  @Test func `A site that was deleted while the next was staged leaves its place free`() throws {
    try scratch.build(["a": "a"])
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let staged = try output.stage([.text("a", "b")])
    rename(scratch("Output"), scratch("elsewhere"))
    _ = try staged.goLive()
    #expect(scratch.text("Output/a") == "b")
    #expect(scratch.text("elsewhere/a") == "a")
  }

  @Test func `What is staged is not seen, and is gone if it is not wanted`() throws {
    try scratch.build(["a": "a"])
    let before = scratch.snapshot
    do {
      let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
      let staged = try output.stage([.text("a", "b")])
      #expect(scratch.text("Output/a") == "a")
      #expect(scratch.text(".Output.twelvemonth-staging/a") == "b")
      _ = consume staged
    }
    var after = scratch.snapshot
    after[".Output.twelvemonth-lock"] = before[".Output.twelvemonth-lock"]
    #expect(after == before)
  }

  @Test func `A failure says what is wrong and what to do`() {
    let failure = FileFailure.system(doing: "write", path: "Output/a", code: ENOSPC)
    #expect(failure.message == "Could not write Output/a: the disk is full.")
    #expect(failure.hint == "Free some space and build again.")
  }
}

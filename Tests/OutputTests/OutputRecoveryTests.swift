import Dispatch
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

@Suite struct `Other builds` {
  let scratch = ScratchFolder()
  static let staging = ".Output.twelvemonth-staging"
  static let clean = [
    ".Output.twelvemonth-lock", "Output", "Output/.twelvemonth", "Output/a.html",
  ]

  @Test(arguments: [false, true])
  func `What a killed build left is cleared away by the next`(hadSite: Bool) throws {
    if hadSite { try scratch.build(["a.html": "old"]) }
    scratch.folder(Self.staging)
    scratch.file("\(Self.staging)/.twelvemonth", OutputMarker.text)
    scratch.folder("\(Self.staging)/reviews")
    scratch.file("\(Self.staging)/reviews/half-written.html", "<!doct")
    try scratch.build(["a.html": "new"])
    #expect(scratch.paths == Self.clean)
    #expect(scratch.text("Output/a.html") == "new")
  }

  @Test func `A build killed before it wrote anything leaves an empty folder`() throws {
    scratch.folder(Self.staging)
    try scratch.build(["a.html": "new"])
    #expect(scratch.paths == Self.clean)
  }

  @Test(arguments: ["", "This folder is"])
  func `A build killed while it wrote the marker leaves a part of it`(part: String) throws {
    scratch.folder(Self.staging)
    scratch.file("\(Self.staging)/.twelvemonth", part)
    try scratch.build(["a.html": "new"])
    #expect(scratch.paths == Self.clean)
  }

  @Test(arguments: ["", "This folder is"])
  func `A part of a marker says nothing of what lies beside it`(part: String) throws {
    scratch.folder(Self.staging)
    scratch.file("\(Self.staging)/.twelvemonth", part)
    scratch.file("\(Self.staging)/thesis.txt")
    #expect(throws: FileFailure.inTheWay(scratch(Self.staging))) {
      try scratch.build(["a.html": "new"])
    }
    #expect(scratch.text("\(Self.staging)/thesis.txt") == "text")
  }

  @Test(arguments: ["folder", "file", "link"])
  func `What somebody else put in the place of the staging is left alone`(kind: String) throws {
    try scratch.build(["a.html": "old"])
    scratch.folder("elsewhere")
    scratch.file("elsewhere/.twelvemonth", OutputMarker.text)
    switch kind {
    case "folder":
      scratch.folder(Self.staging)
      scratch.file("\(Self.staging)/thesis.txt")
    case "file": scratch.file(Self.staging)
    default: scratch.link(Self.staging, to: "elsewhere")
    }
    let before = scratch.snapshot.filter { $0.key != ".Output.twelvemonth-lock" }
    #expect(throws: FileFailure.inTheWay(scratch(Self.staging))) {
      try scratch.build(["a.html": "new"])
    }
    #expect(scratch.snapshot.filter { $0.key != ".Output.twelvemonth-lock" } == before)
  }

  /// Takes the lock as another process does: `flock` goes by the open file, not by the process.
  private func lockAsAnother() -> Int32 {
    scratch.file(".Output.twelvemonth-lock", "4711\n")
    let file = open(scratch(".Output.twelvemonth-lock"), O_RDWR)
    flock(file, LOCK_EX)
    return file
  }

  @Test func `A build that runs too long is named, and nothing is touched`() throws {
    try scratch.build(["a.html": "old"])
    let file = lockAsAnother()
    defer { close(file) }
    let before = scratch.snapshot
    var told: [Int?] = []
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    #expect(throws: FileFailure.locked(output: scratch("Output"), holder: 4711)) {
      try output.replace(with: [.text("a.html", "new")], waiting: .milliseconds(200)) {
        told.append($0)
      }
    }
    #expect(told == [4711])
    #expect(scratch.snapshot == before)
  }

  @Test func `A build waits for another to end`() throws {
    let file = lockAsAnother()
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let summary = try output.replace(with: [.text("a.html", "new")], waiting: .seconds(3600)) { _ in close(file) }
    #expect(summary.written == 1)
    #expect(scratch.paths == Self.clean)
    let line = scratch.text(".Output.twelvemonth-lock")
    #expect(line?.split(separator: " ").first == "\(getpid())")
    #expect(line?.hasSuffix(" \n") == true)
  }

  @Test func `Builds at once end with the site of one of them, whole`() throws {
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      let files = (0..<50).map { OutputFile.text("in/\($0).html", "\(number)") }
      do {
        _ = try output.replace(with: files, waiting: .seconds(3600))
      } catch {
        Issue.record(error)
      }
    }
    let texts = Set((0..<50).map { scratch.text("Output/in/\($0).html") })
    #expect(texts.count == 1)
    #expect(scratch.paths.count == 1 + 3 + 50)
  }
}

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

@Suite struct `The output is replaced` {
  let scratch = ScratchFolder()

  @Test(arguments: [false, true])
  func `It holds exactly the files, and beside it is only the lock`(exists: Bool) throws {
    if exists { scratch.folder("Output") }
    let summary = try scratch.build(["index.html": "home", "reviews/child-s/index.html": "S"])
    #expect(
      scratch.paths == [
        ".Output.twelvemonth-lock", "Output", "Output/.twelvemonth", "Output/index.html",
        "Output/reviews", "Output/reviews/child-s", "Output/reviews/child-s/index.html",
      ])
    #expect(scratch.text("Output/reviews/child-s/index.html") == "S")
    #expect(scratch.text("Output/.twelvemonth") == OutputMarker.text)
    #expect((summary.written, summary.unchanged, summary.bytes) == (2, 0, 5))
    #expect(summary.leftOver == nil)
  }

  @Test func `What is not in the new site is gone`() throws {
    try scratch.build(["a.html": "a", "reviews/b.html": "b", "reviews/old/c.html": "c"])
    scratch.file("Output/put-here-by-hand.txt")
    try scratch.build(["reviews/b.html": "b"])
    #expect(
      scratch.paths == [
        ".Output.twelvemonth-lock", "Output", "Output/.twelvemonth", "Output/reviews",
        "Output/reviews/b.html",
      ])
  }

  @Test func `An unchanged file stays the same file, with its time`() throws {
    try scratch.build(["same.html": "same", "in/same.html": "same", "in/new.html": "one"])
    let before = scratch.snapshot
    usleep(20_000)
    let summary = try scratch.build(
      ["same.html": "same", "in/same.html": "same", "in/new.html": "two"])
    #expect((summary.written, summary.unchanged, summary.bytes) == (1, 2, 11))
    for path in ["Output/same.html", "Output/in/same.html", "Output/.twelvemonth"] {
      #expect(scratch.facts(path) == before[path])
    }
    #expect(scratch.facts("Output/in/new.html") != before["Output/in/new.html"])
    #expect(scratch.text("Output/in/new.html") == "two")
  }

  @Test func `A file becomes a folder, and a folder a file`() throws {
    try scratch.build(["a": "file", "b/c": "in a folder"])
    try scratch.build(["a/c": "in a folder", "b": "file"])
    #expect(scratch.text("Output/a/c") == "in a folder")
    #expect(scratch.text("Output/b") == "file")
  }

  @Test func `Files on the disk are copied, and kept when they are the same`() throws {
    let long = String(repeating: "0123456789abcdef", count: 20_000)
    scratch.file("report.pdf", long)
    let output = try OutputFolder(path: scratch("Output"), site: scratch("site"))
    let file = OutputFile(path: "a/report.pdf", contents: .file(at: scratch("report.pdf")))
    #expect(try output.replace(with: [file]).written == 1)
    let before = scratch.facts("Output/a/report.pdf")
    #expect(try output.replace(with: [file]).unchanged == 1)
    #expect(scratch.facts("Output/a/report.pdf") == before)
    #expect(before?.inode != scratch.facts("report.pdf")?.inode)

    scratch.file("report.pdf", long.dropLast() + "F")
    #expect(try output.replace(with: [file]).written == 1)
    #expect(scratch.text("Output/a/report.pdf") == long.dropLast() + "F")
  }

  @Test func `Everybody can read it, whatever the umask`() throws {
    let before = umask(0o077)
    defer { _ = umask(before) }
    try scratch.build(["in/a.html": "a"])
    for path in ["Output", "Output/in"] { #expect(scratch.facts(path)?.mode == S_IFDIR | 0o755) }
    for path in ["Output/.twelvemonth", "Output/in/a.html"] {
      #expect(scratch.facts(path)?.mode == S_IFREG | 0o644)
    }
  }

  @Test func `A file that lost its rights is written anew`() throws {
    try scratch.build(["a.html": "a"])
    chmod(scratch("Output/a.html"), 0o600)
    #expect(try scratch.build(["a.html": "a"]).written == 1)
    #expect(scratch.facts("Output/a.html")?.mode == S_IFREG | 0o644)
  }

  @Test func `Links put into the output by hand are not followed`() throws {
    try scratch.build(["in/a.html": "a", "b.html": "b"])
    scratch.folder("elsewhere")
    scratch.file("elsewhere/a.html", "a")
    scratch.file("elsewhere/b.html", "b")
    let elsewhere = scratch.snapshot.filter { $0.key.hasPrefix("elsewhere") }
    remove(scratch("Output/in/a.html"))
    rmdir(scratch("Output/in"))
    remove(scratch("Output/b.html"))
    scratch.link("Output/in", to: "../elsewhere")
    scratch.link("Output/b.html", to: "../elsewhere/b.html")
    #expect(try scratch.build(["in/a.html": "a", "b.html": "b"]).written == 2)
    #expect(scratch.facts("Output/in")?.mode == S_IFDIR | 0o755)
    #expect(scratch.facts("Output/b.html")?.mode == S_IFREG | 0o644)
    #expect(scratch.snapshot.filter { $0.key.hasPrefix("elsewhere") } == elsewhere)
  }

  @Test func `Names that are no text and things that are no files go with the old site`() throws {
    try scratch.build(["a.html": "a"])
    mkfifo(scratch("Output/pipe"), 0o600)
    mkdir(scratch.path + "/Output/", 0o755)
    let odd: [CChar] = Array("\(scratch.path)/Output/".utf8CString).dropLast() + [-61, 40, 0]
    mkdir(odd, 0o755)
    #expect(try scratch.build(["a.html": "a"]).leftOver == nil)
    #expect(
      scratch.paths == [
        ".Output.twelvemonth-lock", "Output", "Output/.twelvemonth", "Output/a.html",
      ])
  }

  @Test func `Many files are all there`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<800).map { ("reviews/child-\($0)/\($0 % 7).html", "\($0)") })
    #expect(try scratch.build(files).written == 800)
    let changed = files.merging(["reviews/child-77/0.html": "new"]) { _, new in new }
    let summary = try scratch.build(changed)
    #expect((summary.written, summary.unchanged) == (1, 799))
    for (path, text) in changed { #expect(scratch.text("Output/\(path)") == text) }
  }
}

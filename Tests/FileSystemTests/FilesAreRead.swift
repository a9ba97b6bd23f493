import Foundation
import TestSupport
import Testing

@testable import FileSystem

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct `A file is read as it is, or not at all` {
  let scratch = ScratchFolder()

  @Test func `Its bytes, whatever they are`() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try scratch.write("file", Data(bytes))
    #expect(try Files.read(scratch("file")) == bytes)
    #expect(Files.size(of: scratch("file")) == bytes.count)
    var pieces: [UInt8] = []
    try OpenFile(reading: scratch("file")).forEachPiece { pieces += $0 }
    #expect(pieces == bytes)
  }

  @Test func `Of one that is larger than the limit, one byte more than that`() throws {
    scratch.file("file", "0123456789")
    for (limit, count) in [(0, 1), (8, 9), (9, 10), (10, 10), (11, 10)] {
      #expect(try Files.read(scratch("file"), limit: limit).count == count)
    }
  }

  /// Opening a pipe would wait until somebody writes into it.
  @Test(.timeLimit(.minutes(60)))
  func `What is no plain file is refused, and nobody waits for it`() {
    scratch.folder("folder")
    mkfifo(scratch("pipe"), 0o600)
    for name in ["folder", "pipe"] {
      #expect(throws: FileFailure.unsteadySource(scratch(name))) { try Files.read(scratch(name)) }
    }
    #expect(throws: FileFailure.unreadable(scratch("nothing"), code: ENOENT)) { try Files.read(scratch("nothing")) }
  }

  @Test func `Nothing is read through a link`() {
    scratch.file("file")
    scratch.link("link", to: "file")
    scratch.folder("folder")
    scratch.file("folder/file")
    scratch.link("to", to: "folder")
    #expect(throws: FileFailure.unreadable(scratch("link"), code: ELOOP)) { try Files.read(scratch("link")) }
    #expect(FileKind(at: scratch("link")) == .link)
    #expect(Files.isPlainFile("folder/file", below: scratch.path))
    #expect(!Files.isPlainFile("to/file", below: scratch.path))
    #expect(!Files.isPlainFile("link", below: scratch.path))
  }
}

@Suite struct `A folder lists what is in it` {
  let scratch = ScratchFolder()

  @Test func `In the order of the names' bytes`() throws {
    for name in ["b", "B", "a-b", "a", "ä", "10", "9", ".hidden"] { scratch.file(name) }
    scratch.folder("é")
    let entries = try FolderHandle(path: scratch.path).sortedEntries()
    #expect(entries.map(\.name) == [".hidden", "10", "9", "B", "a", "a-b", "b", "ä", "é"])
    #expect(entries.filter(\.isFolder).map(\.name) == ["é"])
  }

  #if os(Linux)
    /// macOS makes no such files.
    @Test func `A name that is no UTF-8 stays what it is, and what it names is found`() throws {
      let name: [CChar] = [0x61, -1, 0x62, 0]
      let file = open(scratch.path, O_RDONLY | O_DIRECTORY)
      defer { close(file) }
      #expect(mkdirat(file, name, 0o700) == 0)
      defer { unlinkat(file, name, AT_REMOVEDIR) }
      let folder = try FolderHandle(path: scratch.path)
      let entry = try #require(try folder.entries().first)
      #expect(entry.bytes == name)
      #expect(entry.isFolder)
      #expect(entry.name == "a\u{FFFD}b")
      #expect(folder.facts(of: entry.bytes) != nil)
      #expect(folder.facts(of: entry.name) == nil)
    }
  #endif

  @Test func `No folder is opened through a link`() {
    scratch.folder("folder")
    scratch.link("link", to: "folder")
    #expect(throws: FileFailure.self) { _ = try FolderHandle(path: scratch("link")) }
  }
}

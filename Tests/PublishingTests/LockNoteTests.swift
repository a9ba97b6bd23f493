import Foundation
import Publications
import TestSupport
import Testing

@testable import FileSystem
@testable import Hashing
@testable import Output
@testable import Publishing

@Suite struct `What a run leaves in the lock file` {
  let scratch = ScratchFolder()
  static let lock = ".Output.twelvemonth-lock"
  static let stamp = RegisterStamp(of: Array("event,item\n".utf8))
  static let notes = [
    LockNote(register: stamp), LockNote(clock: Moment(secondsSince1970: 1_800_000_000)),
    LockNote(register: stamp, clock: Moment(secondsSince1970: 1_800_000_000)), LockNote(),
  ]

  private func output() throws -> OutputFolder {
    try OutputFolder(path: scratch("Output"), site: scratch("site"))
  }

  @Test(arguments: notes)
  func `The next one reads it, with the lock and without`(note: LockNote) throws {
    let output = try output()
    #expect(try output.lockNote == nil)
    #expect(try output.lastRun == nil)
    do {
      let held = try output.hold()
      #expect(LockNote(text: held.note) == LockNote())
      try held.write(note: note.text)
      #expect(LockNote(text: held.note) == note)
    }
    #expect(try output.lockNote == note)
    try scratch.build(["a": "a"])
    #expect(try output.lockNote == note)
    for other in Self.notes {
      try output.hold().write(note: other.text)
      #expect(try output.lockNote == other)
    }
  }

  @Test func `It stands below the number of the process`() throws {
    let held = try output().hold()
    try held.write(note: LockNote(register: Self.stamp, clock: Moment(secondsSince1970: 1_800_000_000)).text)
    let lines = scratch.text(Self.lock)?.split(separator: "\n") ?? []
    #expect(lines.count == 4)
    #expect(lines.first?.split(separator: " ") == ["\(getpid())"])
    #expect(lines.dropFirst().first == "register 11 \(Self.stamp.sha256)")
    #expect(lines.dropFirst(2).first == "clock 2027-01-15T08:00:00Z")
  }

  @Test(arguments: notes.dropLast())
  func `A text that was cut anywhere counts as none, and says so`(note: LockNote) {
    let text = Array(note.text.utf8)
    for count in 1..<text.count {
      let cut = LockNote(text: String(decoding: text.prefix(count), as: UTF8.self))
      #expect((cut.register, cut.clock, cut.isWhole) == (nil, nil, false), "\(count)")
    }
    for index in text.indices {
      var changed = text
      changed[index] ^= 1
      #expect(!LockNote(text: String(decoding: changed, as: UTF8.self)).isWhole, "\(index)")
    }
    #expect(LockNote(text: note.text) == note)
  }

  @Test(arguments: notes.dropLast())
  func `The rest of a longer text below it does not count`(note: LockNote) {
    for before in Self.notes {
      let rest = before.text.utf8.dropFirst(note.text.utf8.count)
      #expect(LockNote(text: note.text + String(decoding: rest, as: UTF8.self)) == note)
    }
  }

  @Test func `A line of a later version is passed over`() {
    let lines = "register 5 abc\nweather fine\n"
    let end = "end \(FileHash.sha256(of: Array(lines.utf8)).prefix(16))\n"
    let note = LockNote(text: lines + end)
    #expect(note == LockNote(register: RegisterStamp(length: 5, sha256: "abc")))
    #expect(!note.text.contains("weather"))
  }

  @Test func `Its time is that of the last run, whatever the machine's clock says`() throws {
    let (output, moment) = (try output(), 1_500_000_000)
    try output.touch(at: moment)
    #expect(scratch.paths.isEmpty)
    try output.hold().touch(at: moment)
    #expect(try output.lastRun == moment)
    try output.hold().write(note: LockNote(register: Self.stamp).text)
    try scratch.build(["a": "a"])
    #expect(try output.lastRun == moment)
    let later = 1_600_000_000
    try output.touch(at: later)
    #expect(try output.lastRun == later)
    #expect(try output.lockNote == LockNote(register: Self.stamp))
  }

  @Test func `Going live leaves both`() throws {
    let (output, moment) = (try output(), 1_500_000_000)
    let note = LockNote(register: Self.stamp)
    let summary = try output.stage([.text("a", "a")]).goLive(leaving: note.text, at: moment)
    #expect(summary.notNoted == nil)
    #expect(try output.lockNote == note)
    #expect(try output.lastRun == moment)
  }

  @Test(arguments: ["link", "pipe", "folder"])
  func `What is no file of ours is neither followed nor written into`(kind: String) throws {
    scratch.file("elsewhere", "mine")
    switch kind {
    case "link": scratch.link(Self.lock, to: "elsewhere")
    case "pipe": mkfifo(scratch(Self.lock), 0o600)
    default: scratch.folder(Self.lock)
    }
    let output = try output()
    #expect(throws: FileFailure.self) { try output.lockNote }
    #expect(throws: FileFailure.self) { try output.touch(at: 0) }
    #expect(throws: FileFailure.self) { try scratch.build(["a": "a"]) }
    #expect(scratch.text("elsewhere") == "mine")
    #expect(scratch.facts("Output") == nil)
  }

  @Test func `A stamp knows the beginning of a register again`() {
    let bytes = Array("event,item\n".utf8)
    #expect(Self.stamp.isBeginning(of: bytes))
    #expect(Self.stamp.isBeginning(of: bytes + bytes))
    #expect(!Self.stamp.isBeginning(of: bytes.dropLast()))
    #expect(!Self.stamp.isBeginning(of: Array("event,Item\nmore".utf8)))
  }

  @Test func `Who waits for the lock can be interrupted`() async throws {
    let held = try output().hold()
    let other = try output()
    let waiting = Task.detached { () -> FileFailure? in
      do throws(FileFailure) {
        _ = try other.hold(waiting: .seconds(600))
        return nil
      } catch {
        return error
      }
    }
    waiting.cancel()
    #expect(await waiting.value == .locked(output: scratch("Output"), holder: Int(getpid())))
    _ = consume held
  }
}

@Suite struct `Lines are appended to the register` {
  let scratch = ScratchFolder()

  /// What the register was, and what it is with the two lines.
  @Test(arguments: [
    ("", "published,a\npublished,b\n"),
    ("event\n", "event\npublished,a\npublished,b\n"),
    ("event\r\n", "event\r\npublished,a\r\npublished,b\r\n"),
    ("event\nrestored,a", "event\nrestored,a\npublished,a\npublished,b\n"),
    ("event\r\nrestored,a", "event\r\nrestored,a\r\npublished,a\r\npublished,b\r\n"),
  ])
  func `With its own line ends`(before: String, after: String) throws {
    if !before.isEmpty { scratch.file("register.csv", before) }
    let path = scratch("register.csv")
    let lines = RecordedLines(path: path, lines: ["published,a", "published,b"])
    let announced = try #require(try lines.announced())
    try lines.append()
    #expect(scratch.text("register.csv") == after)
    #expect(announced.stamp == RegisterStamp(of: Array(after.utf8)))
    #expect(announced.start == RegisterStamp(of: Array(before.utf8)).length)
    try RecordedLines(path: path, lines: []).append()
    #expect(scratch.text("register.csv") == after)
  }

  @Test func `None make no register`() throws {
    let none = RecordedLines(path: scratch("register.csv"), lines: [])
    #expect(try none.announced() == nil)
    try none.append()
    #expect(scratch.paths.isEmpty)
  }
}

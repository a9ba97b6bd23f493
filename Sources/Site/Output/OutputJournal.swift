#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A note beside the output of what is about to happen: the staged site will take its place, and
/// lines will be appended to a file. It is on the disk before the one and goes after the other, so
/// that whoever finds it can tell which has happened, and finish it.
struct OutputJournal {
  let record: RecordedLines
  /// The number of the staged folder, which it keeps when it is put in place. (Not its disk's: that
  /// can be another one after the machine was started again.)
  private let number: UInt64
  /// The record's size before anything of this was written.
  private let size: Int

  private static let title = "twelvemonth journal 1"
  private static let end = "end"

  init(
    _ record: RecordedLines, staged name: String, in parent: borrowing FolderHandle
  ) throws(OutputFailure) {
    guard let facts = parent.facts(of: name) else { throw .notAsListed(parent.path(of: name)) }
    // It would break the journal's lines.
    guard !record.path.utf8.contains(0x0A) else { throw .unusablePath(record.path) }
    self.record = record
    number = FileIdentity(facts).number
    size = record.size
  }

  /// Writes it under another name first, so that it is there whole or not at all.
  func write(_ name: String, in parent: borrowing FolderHandle) throws(OutputFailure) {
    do throws(OutputFailure) {
      let file = try parent.creating(Self.draft(name))
      let lines = [Self.title, "\(number)", "\(size)", record.path] + record.lines + [Self.end]
      try file.write(Array((lines.joined(separator: "\n") + "\n").utf8))
      try file.flushToDisk()
      guard renameat(parent.descriptor, Self.draft(name), parent.descriptor, name) == 0 else {
        throw .system(doing: "write", path: parent.path(of: name), code: errno)
      }
      try parent.flushNames()
    } catch {
      _ = unlinkat(parent.descriptor, Self.draft(name), 0)
      _ = unlinkat(parent.descriptor, name, 0)
      throw error
    }
  }

  /// What was left by a publishing that was stopped; nil when there is none.
  static func left(_ name: String, in parent: borrowing FolderHandle) throws(OutputFailure)
    -> OutputJournal?
  {
    _ = unlinkat(parent.descriptor, draft(name), 0)
    guard let facts = parent.facts(of: name) else { return nil }
    let path = parent.path(of: name)
    // Anybody who may write beside the output could have us append anything anywhere.
    guard facts.st_uid == geteuid() else { throw .journalOfAnother(path) }
    let file = try parent.reading(name)
    guard let journal = OutputJournal(try file.bytes(upTo: file.size)) else {
      throw .inTheWay(path)
    }
    return journal
  }

  /// If the staged site is in place, appends its lines where they are not yet; if not, nothing has
  /// happened, and nothing will. Then the journal goes.
  func finish(
    _ name: String, of output: String, in parent: borrowing FolderHandle
  ) throws(OutputFailure) {
    let path = parent.path(of: name)
    if parent.facts(of: output).map({ FileIdentity($0).number }) == number {
      do throws(OutputFailure) {
        try record.append(behind: size)
      } catch {
        guard case .system(_, _, let code) = error else { throw error }
        throw .notRecorded(record.path, journal: path, code: code)
      }
    }
    guard unlinkat(parent.descriptor, name, 0) == 0 else {
      throw .system(doing: "remove", path: path, code: errno)
    }
    try parent.flushNames()
  }

  static func draft(_ name: String) -> String { name + "-new" }

  private init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 6, lines[0] == Self.title, lines[lines.count - 2] == Self.end,
      let number = UInt64(lines[1]), let size = Int(lines[2])
    else { return nil }
    self.number = number
    self.size = size
    record = RecordedLines(path: lines[3], lines: Array(lines[4..<(lines.count - 2)]))
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines that belong to a file when a site is in place.
public struct RecordedLines: Sendable, Equatable {
  /// The whole path of a file that is only ever appended to.
  public let path: String
  /// Each without its end.
  public let lines: [String]

  public init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }
}

/// A note beside the output of what is about to happen: the staged site will take its place, and
/// lines will be appended to a file. It is on the disk before the one and goes after the other, so
/// that whoever finds it can tell which has happened, and finish it.
struct OutputJournal {
  private let record: RecordedLines
  /// Of the staged folder, which keeps it when it is put in place.
  private let identity: FileIdentity

  private static let title = "twelvemonth journal 1"
  private static let end = "end"

  init(
    _ record: RecordedLines, staged name: String, in parent: borrowing FolderHandle
  ) throws(OutputFailure) {
    guard let facts = parent.facts(of: name) else { throw .notAsListed(parent.path(of: name)) }
    self.record = record
    identity = FileIdentity(facts)
  }

  /// Writes it under another name first, so that it is there whole or not at all.
  func write(_ name: String, in parent: borrowing FolderHandle) throws(OutputFailure) {
    let draft = name + "-new"
    _ = unlinkat(parent.descriptor, draft, 0)
    let file = try parent.creating(draft)
    let lines =
      [Self.title, "\(identity.device) \(identity.number)", record.path] + record.lines + [Self.end]
    try file.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    try file.flushToDisk()
    guard renameat(parent.descriptor, draft, parent.descriptor, name) == 0 else {
      throw .system(doing: "write", path: parent.path(of: name), code: errno)
    }
    try parent.flushNames()
  }

  /// Finishes what a journal tells of, if there is one: if the staged site is in place, its lines
  /// are appended where they are not yet; if not, nothing has happened, and nothing will.
  static func finish(
    _ name: String, of output: OutputFolder, in parent: borrowing FolderHandle
  ) throws(OutputFailure) {
    guard parent.facts(of: name) != nil else { return }
    let file = try parent.reading(name)
    let text = String(decoding: try file.bytes(upTo: file.size), as: UTF8.self)
    if let journal = OutputJournal(text),
      parent.facts(of: output.name).map(FileIdentity.init) == journal.identity
    {
      try journal.record.append()
    }
    guard unlinkat(parent.descriptor, name, 0) == 0 else {
      throw .system(doing: "remove", path: parent.path(of: name), code: errno)
    }
    try parent.flushNames()
  }

  private init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 5, lines[0] == Self.title, lines[lines.count - 2] == Self.end else {
      return nil
    }
    let numbers = lines[1].split(separator: " ").compactMap { UInt64($0) }
    guard numbers.count == 2 else { return nil }
    identity = FileIdentity(device: numbers[0], number: numbers[1])
    record = RecordedLines(path: lines[2], lines: Array(lines[3..<(lines.count - 2)]))
  }
}

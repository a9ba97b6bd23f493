import ContentFiles
import Foundation
import Publications
import Rendering
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct RegisterStamp: Equatable, Sendable {
  var length: Int
  var sha256: String
}

struct LockNote: Equatable, Sendable {
  var register: RegisterStamp?
  var clock: Moment?
}

extension OutputFolder {
  private var lockPath: String { "\(parent)/\(lockName)" }
  var lockNote: LockNote? {
    get throws {
      guard let text = try? String(contentsOfFile: lockPath, encoding: .utf8) else { return nil }
      var note = LockNote()
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: " ").map(String.init)
        if parts.count == 3, parts[0] == "register" { note.register = RegisterStamp(length: Int(parts[1]) ?? 0, sha256: parts[2]) }
        if parts.count == 2, parts[0] == "clock" { note.clock = Moment(rfc3339: parts[1]) }
      }
      return note
    }
  }
  var lastRun: Moment? {
    var facts = stat()
    guard lstat(lockPath, &facts) == 0 else { return nil }
    return Moment(secondsSince1970: Int(facts.st_mtim.tv_sec))
  }
  func touchLock(at moment: Moment, noting note: LockNote?) throws(OutputFailure) {
    guard FileManager.default.fileExists(atPath: lockPath) else { return }
    if let note { try? note.text.write(toFile: lockPath, atomically: false, encoding: .utf8) }
    let times = [timespec(tv_sec: moment.secondsSince1970, tv_nsec: 0), timespec(tv_sec: moment.secondsSince1970, tv_nsec: 0)]
    utimensat(AT_FDCWD, lockPath, times, 0)
  }
  func rehearseExchange() throws(OutputFailure) {}
}

extension LockNote {
  var text: String {
    ["\(getpid())", register.map { "register \($0.length) \($0.sha256)" }, clock.map { "clock \($0.rfc3339)" }]
      .compactMap(\.self).joined(separator: "\n") + "\n"
  }
}

extension StagedOutput {
  consuming func goLive(noting note: LockNote, at moment: Moment) throws(OutputFailure) -> OutputSummary {
    let output = output
    let summary = try goLive()
    try output.touchLock(at: moment, noting: note)
    return summary
  }
}

extension RecordedLines {
  init(_ entries: [RegisterEntry], in site: String) {
    let path = "\(site)/\(RegisterFile.path)"
    let isNew = RecordedLines(path: path, lines: []).size == 0
    self.init(path: path, lines: entries.isEmpty ? [] : (isNew ? [RegisterFile.header] : []) + entries.map(RegisterFile.line))
  }
  func append() throws(OutputFailure) { try append(behind: size) }
  static func checkRights(site: String) throws(OutputFailure) {
    try RecordedLines(path: "\(site)/\(RegisterFile.path)", lines: []).checkRights()
  }
}
extension RecordLock {
  init(site: String) throws(OutputFailure) { try self.init(for: RecordedLines(path: "\(site)/\(RegisterFile.path)", lines: [])) }
}
extension OutputTree {
  static func check(_ files: [OutputFile]) throws(OutputFailure) { _ = try OutputTree(files) }
}

import Checking
import ContentFiles
import FileSystem
import Output
import Publications

/// What a publishing has found, and what may have become something else by the time that it holds the lock.
struct PublishSurroundings: Equatable, Sendable {
  let register: RegisterOnDisk
  /// What the last run here left.
  let note: LockNote?
  /// When that was.
  let lastRun: Moment?
  /// The files of the content, without the register.
  let content: [String: FileStamp]
  /// Of the live folder.
  private let live: FileIdentity?

  init(_ site: String, _ output: OutputFolder) throws {
    note = try output.lockNote
    lastRun = try output.lastMoment
    register = try RegisterOnDisk(site: site, note)
    content = Self.content(of: site)
    live = FileIdentity(at: output.path)
  }

  static func content(of site: String) -> [String: FileStamp] {
    FolderSnapshot(of: ["\(site)/Content", "\(site)/Public"]).files(besides: "\(site)/\(RegisterFile.path)")
  }

  /// Whether what is live was made by `build`, and never by `publish`.
  var isBuilt: Bool { note.map { $0.isWhole && $0.register == nil && $0.takenDown.isEmpty } ?? false }

  /// Whether files in the live folder are others than the last publishing left.
  func isTouched(in output: OutputFolder) -> Bool { note?.live.map { $0 != output.fingerprint } ?? false }

  /// What was taken down here at once and the register does not know: whoever did it had another copy of it.
  func takenDown(besides register: Register) -> [RegisterEntry] {
    let known = Set(register.entries.map(\.value))
    return (note?.takenDown ?? []).compactMap(RegisterFile.entry(ofLine:)).filter { !known.contains($0) }
  }

  /// Whether the clock cannot be believed, and somebody has said that it is right.
  ///
  /// - Throws: `SiteFailure` when nobody has.
  func doubt(_ content: Content, now: Moment, isClockRight: Bool) throws(SiteFailure) -> Bool {
    let rule = ClockRule(lastRun: lastRun, trusted: note?.clock, registerEnd: content.register.end)
    guard let doubt = rule.problem(now: now) else { return false }
    guard isClockRight else { throw .content(ProblemReport([doubt.withSeverity(for: .publish)], content.sources)) }
    return true
  }
}

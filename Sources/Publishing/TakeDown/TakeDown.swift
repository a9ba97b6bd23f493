import ContentFiles
import FileSystem
import Output
import Publications
import Rendering

/// Takes items, or files of them, off the live site at once (content model, section 8).
///
/// It works on the live site alone. Nothing of the content is read but its register, and a register that cannot be
/// written stops nothing: that is told afterwards.
package struct TakeDown: Sendable {
  let site: String
  let output: OutputFolder
  let what: [ItemOrDocument]

  /// - Parameters:
  ///   - site: the site's folder, for its register.
  ///   - path: the folder of the live site.
  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  package init(site: String, to path: String, what: [ItemOrDocument]) throws(OutputRefusal) {
    self.site = OutputPlace.resolve(site) ?? site
    output = try OutputFolder(path: path, site: site)
    self.what = what
  }

  /// - Parameters:
  ///   - clock: what the clock says.
  ///   - whileWaiting: told which process holds the output, if another one does.
  /// - Throws: `TakeDownRefusal`, and then nothing is touched; `SiteFailure` when the site could not be changed.
  package func run(clock: () -> Moment, whileWaiting: (_ holder: Int?) -> Void) throws -> TakeDownReport {
    do {
      // Before the lock, so that what is refused touches nothing.
      _ = try targets()
      let held = try output.hold(waiting: Publish.patience, whileWaiting: whileWaiting)
      let targets = try targets()
      let live = try LiveFiles(output)
      let known = register()
      let changes = LiveChanges(live, targets, known.register)
      guard let files = changes.files else {
        let recording = record(changes, known, clock())
        // The site is as it should be, whether or not this can be written.
        try? held.write(note: note(LockNote(text: held.note), with: recording).text)
        let outcome = written(recording)
        return report(changes, targets, nil, outcome)
      }
      let staged = try held.stage(OutputTree(files))
      // First, so that nothing brings it back if this is stopped in between; but it goes also when that fails.
      let recording = written(record(changes, register(), clock()))
      var note = note(LockNote(text: staged.note), with: recording)
      note.live = try staged.inFolder { folder throws(FileFailure) in try folder.fingerprint() }
      return report(changes, targets, try staged.goLive(leaving: note.text), recording)
    } catch let failure as FileFailure {
      throw SiteFailure.files(failure)
    }
  }

  /// The lines stand beside the live site, too: whoever publishes next may have another copy of the register than this.
  private func note(_ note: LockNote, with recording: Recording) -> LockNote {
    var note = note
    note.takenDown += recording.entries.map(RegisterFile.line).filter { !note.takenDown.contains($0) }
    return note
  }

  private func targets() throws -> [TakeDownTarget] {
    let live = try LiveFiles(output)
    guard live.has(OutputPath.file(at: "/")) || !live.sizes.isEmpty else { throw TakeDownRefusal.noSite(output.shown) }
    let known = register().register
    return try what.map { try TakeDownTarget($0, live, known) }
  }

  // MARK: The register

  private var registerPath: String { "\(site)/\(RegisterFile.path)" }

  /// The register as far as it can be read, and why it cannot.
  private func register() -> (register: Register, fault: String?) {
    do throws(FileFailure) {
      let (register, problems) = try RegisterFile.read(site: site)
      // A damaged line is told by every other command, and takes nothing from the others.
      return (register, problems.first { $0.code != .registerDamaged }?.message)
    } catch {
      return (Register([]), error.message)
    }
  }

  /// What is to be recorded, and why that is in vain.
  private struct Recording {
    var entries: [RegisterEntry]
    var lines: RecordedLines
    var fault: String?
    /// Whether there was no register before.
    var isNew: Bool
  }

  private func record(
    _ changes: LiveChanges, _ known: (register: Register, fault: String?), _ now: Moment
  ) -> Recording {
    let moment = max(now, known.register.lastMoment ?? now)
    let entries = changes.entries(besides: known.register, at: moment)
    let isNew = RecordedLines(path: registerPath, lines: []).size == 0
    let lines = RecordedLines(
      path: registerPath, lines: (isNew ? [RegisterFile.header] : []) + entries.map(RegisterFile.line))
    var recording = Recording(entries: entries, lines: lines, fault: known.fault, isNew: isNew)
    guard !entries.isEmpty, known.fault == nil else { return recording }
    do throws(FileFailure) {
      try lines.makeFolder()
      try lines.checkRights()
    } catch {
      recording.fault = error.message
    }
    return recording
  }

  private func written(_ recording: Recording) -> Recording {
    guard !recording.entries.isEmpty, recording.fault == nil else { return recording }
    var recording = recording
    do throws(FileFailure) {
      let lock = try? RecordLock(for: recording.lines)
      try recording.lines.append()
      _ = consume lock
    } catch {
      recording.fault = error.message
    }
    return recording
  }

  private func report(
    _ changes: LiveChanges, _ targets: [TakeDownTarget], _ summary: OutputSummary?, _ recording: Recording
  ) -> TakeDownReport {
    TakeDownReport(
      targets: targets, live: output.shown, changes: changes, output: summary, entries: recording.entries,
      register: registerPath, fault: recording.fault,
      isNewRegister: recording.isNew && !recording.entries.isEmpty && recording.fault == nil)
  }
}

extension RecordedLines {
  /// A site whose content is not there has no folder for its register.
  fileprivate func makeFolder() throws(FileFailure) {
    let handle = FileIdentity(at: folder)
    guard handle == nil, let cut = folder.lastIndex(of: "/") else { return }
    let parent = try FolderHandle(path: String(folder[..<cut]))
    _ = try parent.makeFolder(String(folder[folder.index(after: cut)...]))
    try parent.flushNames()
  }
}

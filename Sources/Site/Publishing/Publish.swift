import ContentFiles
import Publications

/// Makes a site live in one step, and records in the register what the public can see.
public struct Publish: Sendable {
  let site: String
  let output: OutputFolder
  let backdated: Set<ItemID>

  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  public init(site: String, to path: String, backdated: Set<ItemID>) throws(OutputRefusal) {
    self.site = site
    output = try OutputFolder(path: path, site: site)
    self.backdated = backdated
  }

  public struct Report: Sendable {
    /// What was recorded; empty when there was nothing new.
    public let entries: [RegisterEntry]
    /// Nil when the site was live already, and nothing was written.
    public let output: OutputSummary?
    /// Whether the register had no entries before.
    public let isFirst: Bool
    public let nextChange: Moment?
    public let warnings: ProblemReport
  }

  /// Reads, renders, checks, waits if it is to, and goes live.
  ///
  /// - Parameters:
  ///   - at: when to go live; nil for now.
  ///   - clock: what the clock says.
  ///   - wait: waits until a moment, after everything is checked and staged.
  ///   - whileWaiting: told which process holds the output, if another one does.
  /// - Throws: `SiteBuild.Failure`.
  public func run(
    at: Moment? = nil, clock: () -> Moment, wait: (Moment) async throws -> Void,
    whileWaiting: (_ holder: Int?) -> Void
  ) async throws -> Report {
    // On a refusal nothing is created, not even a lock.
    if !output.hasBeenHeld {
      let now = clock()
      _ = try await PreparedSite(site: site, asOf: at ?? now, now: now, backdated: backdated)
    }
    // Held from the beginning, so that nobody else records anything between reading and going live.
    let held = try hold(whileWaiting)
    let now = clock()
    let moment = at ?? now
    let prepared = try await PreparedSite(site: site, asOf: moment, now: now, backdated: backdated)
    let entries = prepared.edition.newEntries(besides: prepared.register, at: moment) {
      FileHash.sha256(ofFile: "\(site)/\($0.source)")
    }
    func report(_ summary: OutputSummary?) -> Report {
      Report(
        entries: entries, output: summary, isFirst: prepared.register.isEmpty,
        nextChange: prepared.catalogue.office.nextChange(after: moment), warnings: prepared.warnings)
    }
    do {
      if entries.isEmpty, try held.holds(prepared.rendering.files) { return report(nil) }
      let staged = try held.stage(prepared.rendering.files)
      if let at { try await wait(at) }
      let record = entries.isEmpty ? nil : record(of: entries, isFirst: prepared.register.isEmpty)
      return report(try staged.goLive(recording: record))
    } catch let failure as OutputFailure {
      throw SiteBuild.Failure.writing(failure)
    }
  }

  private func hold(_ whileWaiting: (_ holder: Int?) -> Void) throws -> HeldOutput {
    do throws(OutputFailure) {
      return try output.hold(whileWaiting: whileWaiting)
    } catch {
      throw SiteBuild.Failure.writing(error)
    }
  }

  private func record(of entries: [RegisterEntry], isFirst: Bool) -> RecordedLines {
    RecordedLines(
      path: "\(site)/\(RegisterFile.path)",
      lines: (isFirst ? [RegisterFile.header] : []) + entries.map(RegisterFile.line))
  }
}

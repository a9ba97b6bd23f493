import Catalogue
import ContentFiles
import Publications
import Rendering

/// A site that is read, decided, rendered and verified, and not yet written anywhere.
struct PreparedSite: Sendable {
  let catalogue: Catalogue
  let edition: Edition
  let rendering: Rendering
  let register: Register
  /// What is worth knowing and stops nothing.
  let warnings: ProblemReport

  /// - Parameters:
  ///   - moment: as of which the public sees it.
  ///   - now: what the clock says.
  ///   - backdated: for a site that is about to be published, the items whose early dates are meant.
  /// - Throws: `SiteBuild.Failure`, when anything is wrong.
  init(site: String, asOf moment: Moment, now: Moment, backdated: Set<ItemID>? = nil) async throws {
    let content = try await Self.read(site)
    var problems = content.diagnostics
    if let catalogue = content.catalogue {
      problems += catalogue.linkProblems(from: moment)
      problems += catalogue.registerProblems(content.register, asOf: moment) {
        FileHash.sha256(ofFile: "\(site)/\($0.source)")
      }
      let years = catalogue.wrongYears(besides: content.register, asOf: moment, backdated: backdated ?? [])
      problems += backdated == nil ? years.map(\.asWarning) : years
    }
    problems += Self.clockProblems(content.register, now: now)
    let report = ProblemReport(problems, content.sources)
    guard let catalogue = content.catalogue, !report.hasErrors else {
      throw SiteBuild.Failure.content(report)
    }
    self.catalogue = catalogue
    register = content.register
    warnings = report
    edition = catalogue.edition(asOf: moment)
    rendering = try await Rendering(edition, site: site, publicFiles: content.publicFiles)
    try await verify(content, site: site, asOf: moment)
  }

  private static func read(_ site: String) async throws -> Content {
    do throws(Content.ReadingFailure) {
      return try await Content.read(site: site)
    } catch {
      throw SiteBuild.Failure.reading(error)
    }
  }

  /// Whatever the templates do: every link leads somewhere, and nothing absent is in the output.
  private func verify(_ content: Content, site: String, asOf moment: Moment) async throws {
    var faults = try await LinkCheck.problems(
      in: rendering.files, basePath: edition.partnership.site.basePath)
    let scan = try await LeakScan(
      catalogue.office, besides: edition, content, site: site, asOf: moment)
    faults += try await scan.problems(in: rendering.files)
    guard faults.isEmpty else {
      throw SiteBuild.Failure.content(ProblemReport(faults, content.sources))
    }
  }

  /// With a clock that is behind, what is public could be taken back.
  private static func clockProblems(_ register: Register, now: Moment) -> [Diagnostic] {
    guard let last = register.lastMoment, now < last else { return [] }
    let place = register.entries.last { $0.value.moment == last }?.place
    return [
      Diagnostic(
        place ?? SourcePlace(path: RegisterFile.path), "clock-behind",
        "This machine's clock says \(now.day), \(now.time), and the register was written on \(last.day), \(last.time).",
        hint: "Set the clock of this machine, and try again.")
    ]
  }
}

import Catalogue
import ContentFiles
import Publications

extension Content {
  /// Reads a site's content, with a failure that commands tell.
  package static func readSite(_ site: String) async throws(SiteBuild.Failure) -> Content {
    var memory = ItemMemory()
    return try await readSite(site, remembering: &memory)
  }

  /// The same, without reading again what has not changed.
  package static func readSite(
    _ site: String, remembering memory: inout ItemMemory
  ) async throws(SiteBuild.Failure) -> Content {
    do throws(ReadingFailure) {
      return try await read(site: site, remembering: &memory)
    } catch {
      throw .reading(error)
    }
  }
}

/// A site's content that is held to every rule that needs no page: it may be built as of a moment.
package struct CheckedContent: Sendable {
  package let catalogue: Catalogue
  package let content: Content
  /// What is worth knowing and stops nothing.
  package let warnings: ProblemReport

  /// What the content is checked for.
  package enum Purpose: Sendable {
    /// To make a site that nobody has to have seen.
    case building
    /// To tell everything that is wrong, and write nothing.
    case checking
    /// To go live, by what somebody has decided.
    case publishing(PublishDecisions)
  }

  /// - Parameters:
  ///   - site: the folder that it was read from.
  ///   - moment: as of which the public sees it.
  ///   - now: what the clock says.
  ///   - others: problems that were found elsewhere, to be told with the rest.
  /// - Throws: when anything is wrong.
  package init(
    _ content: Content, site: String, asOf moment: Moment, now: Moment, for purpose: Purpose = .building,
    also others: [Diagnostic] = []
  ) throws(SiteBuild.Failure) {
    var problems = content.diagnostics + others
    if let catalogue = content.catalogue {
      problems += catalogue.linkProblems(from: moment)
      problems += catalogue.registerProblems(content.register, asOf: moment) {
        FileHash.sha256(ofFile: "\(site)/\($0.source)")
      }
      problems += Self.yearProblems(catalogue, content.register, asOf: moment, purpose)
    }
    problems += Self.clockProblems(content.register, now: now, purpose)
    let report = ProblemReport(problems, content.sources)
    guard let catalogue = content.catalogue, !report.hasErrors else { throw .content(report) }
    self.catalogue = catalogue
    self.content = content
    warnings = report
  }

  private static func yearProblems(
    _ catalogue: Catalogue, _ register: Register, asOf moment: Moment, _ purpose: Purpose
  ) -> [Diagnostic] {
    switch purpose {
    case .building, .checking:
      catalogue.wrongYears(besides: register, asOf: moment, backdated: []).map(\.asWarning)
    case .publishing(let decisions):
      catalogue.wrongYears(besides: register, asOf: moment, backdated: Set(decisions.backdated.filter { $0.file == nil }.map(\.item)))
    }
  }

  /// With a clock that is behind, what is public could be taken back.
  private static func clockProblems(_ register: Register, now: Moment, _ purpose: Purpose) -> [Diagnostic] {
    // A publishing knows more of its clock, and a check takes nothing back.
    if case .publishing = purpose { return [] }
    guard let last = register.lastMoment, now < last else { return [] }
    let place = register.entries.last { $0.value.moment == last }?.place
    let problem =
      Diagnostic(
        place ?? SourcePlace(path: RegisterFile.path), "clock-behind",
        "This machine's clock says \(now.day), \(now.time), and the register was written on \(last.day), \(last.time).",
        hint: "Set the clock of this machine, and try again.")
    if case .checking = purpose { return [problem.asWarning] }
    return [problem]
  }
}

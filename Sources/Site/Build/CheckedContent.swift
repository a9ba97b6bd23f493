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

  /// - Parameters:
  ///   - site: the folder that it was read from.
  ///   - moment: as of which the public sees it.
  ///   - now: what the clock says.
  ///   - backdated: for a site that is about to be published, the items whose early dates are meant.
  /// - Throws: when anything is wrong.
  package init(
    _ content: Content, site: String, asOf moment: Moment, now: Moment, backdated: Set<ItemID>? = nil
  ) throws(SiteBuild.Failure) {
    var problems = content.diagnostics
    if let catalogue = content.catalogue {
      problems += catalogue.linkProblems(from: moment)
      problems += catalogue.registerProblems(content.register, asOf: moment) {
        FileHash.sha256(ofFile: "\(site)/\($0.source)")
      }
      let years = catalogue.wrongYears(besides: content.register, asOf: moment, backdated: backdated ?? [])
      problems += backdated == nil ? years.map(\.asWarning) : years
      problems += catalogue.office.unready(asOf: moment).map(\.warning)
    }
    problems += Self.clockProblems(content.register, now: now)
    let report = ProblemReport(problems, content.sources)
    guard let catalogue = content.catalogue, !report.hasErrors else {
      throw .content(report.holdingBack(content, asOf: moment))
    }
    self.catalogue = catalogue
    self.content = content
    warnings = report
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

import Catalogue
import Checking
import ContentFiles
import Diagnostics
import FileSystem
import Publications
import Rendering

/// A site that is read, decided, rendered and verified, and not yet written anywhere.
struct PreparedSite: Sendable {
  /// The folder that the content was read from.
  let site: String
  let checked: CheckedContent
  let edition: Edition
  let rendering: Rendering

  var catalogue: Catalogue { checked.catalogue }
  var register: Register { checked.content.register }
  /// What is worth knowing and stops nothing.
  var warnings: ProblemReport { checked.warnings }

  /// - Parameters:
  ///   - site: the folder that the content was read from.
  ///   - moment: as of which the public sees it.
  /// - Throws: `SiteBuild.Failure`, when a page is wrong.
  init(_ checked: CheckedContent, site: String, asOf moment: Moment) async throws {
    self.site = site
    self.checked = checked
    edition = checked.catalogue.edition(asOf: moment)
    rendering = try await Rendering(edition, site: site, publicFiles: checked.content.publicFiles)
    let faults = try await checked.faults(in: rendering.files, of: edition, site: site, asOf: moment)
    guard faults.isEmpty else {
      let report = ProblemReport(faults, checked.content.sources)
      throw SiteBuild.Failure.content(report.holdingBack(checked.content, asOf: moment))
    }
  }

  /// Reads a site, and prepares what a build makes of it.
  ///
  /// - Parameter now: what the clock says.
  init(site: String, asOf moment: Moment, now: Moment) async throws {
    try await self.init(
      CheckedContent(try await Content.readSite(site), site: site, asOf: moment, now: now), site: site, asOf: moment)
  }
}

extension CheckedContent {
  /// Whatever the templates do: every link leads somewhere, and nothing absent is in the output.
  package func faults(
    in files: [OutputFile], of edition: Edition, site: String, asOf moment: Moment
  ) async throws -> [Diagnostic] {
    let scan = try await LeakScan(catalogue.office, besides: edition, content, site: site, asOf: moment)
    return try await LinkCheck.problems(in: files, basePath: edition.partnership.site.basePath)
      + scan.problems(in: files)
  }
}

import Catalogue
import Checking
import Diagnostics
import FileSystem
import Publications
import Rendering

/// A site as it would come out, of which nobody knows yet whether all is well.
package struct RenderedSite: Sendable {
  package let checked: CheckedContent
  package let edition: Edition
  package let moment: Moment
  package let rendering: Rendering

  package var files: [OutputFile] { rendering.files }

  /// - Parameter moment: as of which the public sees it.
  package init(_ checked: CheckedContent, _ edition: Edition, asOf moment: Moment) async throws {
    (self.checked, self.edition, self.moment) = (checked, edition, moment)
    rendering = try await Rendering(
      edition, site: checked.site.path, publicFiles: checked.content.publicFiles,
      replacing: checked.content.replacements)
  }

  /// Whatever the templates do: every link leads somewhere, and nothing absent is in the output.
  package func faults() async throws -> [Diagnostic] {
    try await checked.faults(in: files, of: edition, asOf: moment)
  }
}

extension CheckedContent {
  /// The same of files that were rendered elsewhere.
  package func faults(
    in files: [OutputFile], of edition: Edition, asOf moment: Moment
  ) async throws -> [Diagnostic] {
    let scan = try await LeakScan(catalogue.office, besides: edition, content, site: site, asOf: moment)
    let basePath = edition.partnership.site.basePath
    let isAllWell = try await LinkGlance.isAllWell(in: files, basePath: basePath)
    return try await (isAllWell ? [] : PageReports(files).deadLinks(basePath: basePath)) + scan.problems(in: files)
  }

  /// Faults of markup, which stop nothing: a browser makes the best of them.
  ///
  /// - Parameter advice: what is told of the texts, so that nothing is told twice.
  func markupFaults(of pages: PageReports, _ edition: Edition, besides advice: [Diagnostic]) -> [Diagnostic] {
    let texts = catalogue.office.texts
    let uneven = Set(advice.filter { $0.code == .headingSkips }.map(\.place.path))
    let items = edition.items.filter { texts[$0.id].map(uneven.contains) ?? false }
    return pages.markupFaults(unevenByText: Set(items.compactMap { $0.path.map { "\($0.dropFirst())index.html" } }))
  }
}

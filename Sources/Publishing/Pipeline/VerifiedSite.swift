import Catalogue
import Checking
import FileSystem
import Output
import Publications

/// A site that is read, decided, rendered and verified, and not yet written anywhere.
package struct VerifiedSite: Sendable {
  let checked: CheckedContent
  let edition: Edition
  /// How many of the files are pages.
  let pages: Int
  /// What is to be written, and where.
  let files: OutputTree
  let rendered: [OutputFile]

  var catalogue: Catalogue { checked.catalogue }
  var register: Register { checked.content.register }
  /// What is worth knowing and stops nothing.
  var warnings: ProblemReport { checked.warnings }

  /// - Throws: `SiteFailure`, when a page is wrong; `FileFailure`, when files cannot stand together.
  init(_ site: RenderedSite) async throws {
    let faults = try await site.faults()
    guard faults.isEmpty else {
      let report = ProblemReport(faults, site.checked.content.sources)
      throw SiteFailure.content(
        report.holdingBack(site.checked.catalogue, besides: site.checked.content.register, asOf: site.moment))
    }
    (checked, edition, pages) = (site.checked, site.edition, site.rendering.pages)
    rendered = site.files
    files = try OutputTree(site.files)
  }
}

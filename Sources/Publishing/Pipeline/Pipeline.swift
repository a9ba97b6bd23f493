import Catalogue
import Checking
import ContentFiles
import Diagnostics
import FileSystem
import Output
import Publications

/// The way of a site from its folder to the public. Each step takes what the one before it has made, so that none can be
/// left out:
///
///     read → assembled → checked → rendered → verified → staged → live
///
/// `build` and `publish` go all the way. `check` renders each day to come, tells what is wrong with it, and stages
/// nothing. `preview` renders what is asked for, and verifies behind it. `release-pack` renders an edition of its own.
/// `status` stops at what is checked.
///
/// What costs is done once: a file is hashed once as long as it stays as it is, `Public/` is read once for each word that
/// is looked for, and a page is rendered once.
package struct Pipeline: Sendable {
  package let site: SiteFolder

  /// - Parameter site: the folder with `Content/` and `Public/` in it.
  package init(site: String) {
    self.site = SiteFolder(site)
  }

  /// Everything under the site's folder, with what is wrong in it.
  package func read() async throws(SiteFailure) -> Content {
    do throws(FileFailure) {
      return try await Content.read(site: site.path)
    } catch {
      throw .files(error)
    }
  }

  /// The same, without reading again what has not changed.
  package func read(remembering memory: inout ItemMemory) async throws(SiteFailure) -> Content {
    do throws(FileFailure) {
      return try await Content.read(site: site.path, remembering: &memory)
    } catch {
      throw .files(error)
    }
  }

  /// Content that is held to every rule that needs no page.
  ///
  /// - Parameters:
  ///   - moment: as of which the public sees it.
  ///   - now: what the clock says.
  ///   - others: problems that were found elsewhere, to be told with the rest.
  package func checked(
    _ content: Content, asOf moment: Moment, now: Moment, for aim: CheckedContent.Aim = .building,
    also others: [Diagnostic] = []
  ) throws(SiteFailure) -> CheckedContent {
    try checked(AssembledContent(content), asOf: moment, now: now, for: aim, also: others)
  }

  /// The same of content that is put together already.
  func checked(
    _ content: AssembledContent, asOf moment: Moment, now: Moment, for aim: CheckedContent.Aim,
    also others: [Diagnostic]
  ) throws(SiteFailure) -> CheckedContent {
    try CheckedContent(content, site: site, asOf: moment, now: now, for: aim, also: others)
  }

  /// All files of the site as the public sees it at a moment, in memory.
  package func rendered(_ checked: CheckedContent, asOf moment: Moment) async throws -> RenderedSite {
    try await RenderedSite(checked, checked.catalogue.edition(asOf: moment), asOf: moment)
  }

  /// A site on whose pages nothing is wrong.
  package func verified(_ rendered: RenderedSite) async throws -> VerifiedSite { try await VerifiedSite(rendered) }

  /// The first four steps.
  package func verified(asOf moment: Moment, now: Moment) async throws -> VerifiedSite {
    try await verified(rendered(checked(read(), asOf: moment, now: now), asOf: moment))
  }

  /// A site on the disk, beside the one that is live, which nobody sees before it takes that one's place.
  func staged(_ verified: VerifiedSite, in held: consuming HeldOutput) throws(FileFailure) -> StagedOutput {
    try held.stage(verified.files)
  }
}

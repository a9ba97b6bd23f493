import Catalogue
import Checking
import ContentFiles
import FileSystem
import Output
import Publications
import Synchronization

/// The public site, from a folder of content to a folder of pages.
package struct SiteBuild: Sendable {
  /// The site's folder, which holds `Content/` and `Public/`.
  package let site: String
  package let output: OutputFolder
  package let moment: Moment
  /// What the clock says.
  let now: Moment

  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  package init(
    site: String, output: String, asOf moment: Moment, now: Moment
  ) throws(OutputRefusal) {
    self.site = site
    self.output = try OutputFolder(path: output, site: site)
    self.moment = moment
    self.now = now
  }

  /// What a build made.
  package struct Report: Sendable {
    package let partnership: String
    package let counts: [Standing: Int]
    package let pages: Int
    package let output: OutputSummary
    package let nextChange: Moment?
    package let warnings: ProblemReport
    package let left: LeftToPublish
  }

  /// Reads, renders, checks and writes. Nothing is written when anything is wrong.
  ///
  /// - Parameter whileWaiting: told which process holds the output, if another one does.
  /// - Throws: `SiteFailure`; `CancellationError`, and then nothing is touched.
  package func run(whileWaiting: (_ holder: Int?) -> Void) async throws -> Report {
    do {
      return try await attempt(whileWaiting: whileWaiting)
    } catch let failure as FileFailure {
      throw SiteFailure.files(failure)
    }
  }

  /// The site that was built last, until the program ends: the system takes back its memory then, in no time, and to
  /// free each part of a large site takes a thirtieth of the build.
  private static let kept = Mutex<VerifiedSite?>(nil)

  /// Without the lock at first, so that content at fault touches nothing, nor do files that cannot stand together. When
  /// a publishing has written into the register since, everything is checked again.
  private func attempt(whileWaiting: (_ holder: Int?) -> Void) async throws -> Report {
    let register = try RegisterOnDisk(site: site, nil)
    let pipeline = Pipeline(site: site)
    var verified = try await pipeline.verified(asOf: moment, now: now)
    try output.rehearseExchange()
    let held = try output.hold(whileWaiting: whileWaiting)
    if try RegisterOnDisk(site: site, nil) != register {
      verified = try await pipeline.verified(asOf: moment, now: now)
    }
    let site = verified
    Self.kept.withLock { $0 = site }
    async let left = LeftToPublish(site, asOf: moment)
    let staged = try pipeline.staged(site, in: held)
    let leftToPublish = try await left
    try Task.checkCancellation()
    let summary = try staged.goLive()
    return Report(
      partnership: site.edition.partnership.name,
      counts: site.catalogue.office.counts(asOf: moment), pages: site.pages,
      output: summary, nextChange: site.catalogue.office.nextChange(after: moment),
      warnings: site.warnings, left: leftToPublish)
  }
}

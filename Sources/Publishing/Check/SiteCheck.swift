import Catalogue
import Checking
import ContentFiles
import Diagnostics
import Inspection
import Parallel
import Publications
import Rendering

/// Everything that a build would refuse, now and on each day on which something changes, and what wants a look.
/// Nothing is written.
package struct SiteCheck: Sendable {
  package let report: ProblemReport
  /// At how many moments the pages were looked at.
  package let moments: Int
  /// How many moments of change come after those.
  package let momentsLeft: Int
  /// What the first `publish` will ask about; empty where something is published already.
  package let asks: [ItemID]
  /// Whether the pages, texts, documents and links were looked at: they are when nothing else is wrong.
  package var isWhole: Bool { moments > 0 }
  /// Nil if nobody was asked.
  package let visit: LinkVisit.Summary?

  /// How many of the coming changes are looked at: each is a whole site.
  private static let most = 60

  /// - Parameters:
  ///   - site: the folder with `Content/` and `Public/` in it.
  ///   - moment: from which on; `now` is what the clock says.
  ///   - names: those that must be in nothing that is published.
  ///   - visit: asks for the addresses outside the site; nil to leave the network alone.
  ///   - isAlsoUnpublished: whether it asks for what is not on the site now, too. Whoever is asked can see it.
  ///   - progress: told what is looked at, and how many of how many have been.
  /// - Throws: `SiteFailure` when the content cannot be read.
  package init(
    site: String, asOf moment: Moment, now: Moment, names: NameList? = nil, visit: LinkVisit? = nil,
    isAlsoUnpublished: Bool = false,
    progress: (_ what: String, _ done: Int, _ all: Int) -> Void = { _, _, _ in }
  ) async throws {
    let pipeline = Pipeline(site: site)
    let content = try await pipeline.read()
    switch Self.checked(content, pipeline, asOf: moment, now: now) {
    case .failure(let problems):
      report = ProblemReport(problems + content.advice, content.sources, hiding: names)
      (moments, momentsLeft, asks) = (0, 0, [])
      self.visit = nil
    case .success(let checked):
      let office = checked.catalogue.office
      let days = Set(office.changes(after: moment).map(\.moment)).sorted()
      let coming = days.prefix(Self.most)
      var problems = checked.warnings.diagnostics + content.advice + office.advice(asOf: moment)
      let inspection = ContentInspection(checked.content, office, site: pipeline.site, names: names)
      var finished = FinishedPages(inspection)
      for (number, moment) in ([moment] + coming).enumerated() {
        try Task.checkCancellation()
        progress("Looking at each day to come", number, coming.count + 1)
        let rendered = try await pipeline.rendered(checked, asOf: moment)
        problems += try await rendered.faults()
        problems += try await checked.markupFaults(of: PageReports(rendered.files), rendered.edition, besides: problems)
        problems += try await finished.problems(in: rendered.files, of: rendered.edition, office)
      }
      problems += (inspection.personal() + inspection.names()).map(\.announced)
      let files = try await Parallel.map(checked.content.filesToLookInto(office), inRunsOf: 1) {
        ($0, pipeline.site.sha256(ofFile: $0))
      }
      let inspected = try await inspection.look(into: files, on: now.day) {
        progress("Looking into documents", $0, $1)
      }
      problems += Self.findings(in: inspected, besides: content.register, on: now.day)
      let links = try await visit?.run(
        Self.outsideLinks(of: checked, pipeline, asOf: now, isForAll: isAlsoUnpublished)
      ) {
        progress("Asking for addresses outside", $0, $1)
      }
      problems += links?.problems ?? []
      self.visit = links
      // One fault of a template is the same on every day, wherever it is seen first.
      var told: Set<Diagnostic> = []
      report = ProblemReport(
        problems.filter {
          told.insert($0.code == .faultyMarkup ? $0.moved(to: SourcePlace(path: "Templates")) : $0).inserted
        }, content.sources, hiding: names)
      (moments, momentsLeft) = (coming.count + 1, days.count - coming.count)
      asks = office.toBeTakenAsKnown(besides: content.register, asOf: moment)
    }
  }

  /// What the public has already is past signing off.
  private static func findings(
    in files: [InspectedFile], besides register: Register, on today: CalendarDay
  ) -> [Diagnostic] {
    let known = KnownToPublic(register)
    return files.flatMap { file in
      let isKnown =
        file.document.map { document in file.sha256.map { known.holds(document, as: $0) } ?? false } ?? false
      return file.problems
        + (isKnown ? [] : [file.missingSignOff(on: today)?.withSeverity(for: .check)].compactMap(\.self))
    }
  }

  private enum Outcome {
    case success(CheckedContent)
    case failure([Diagnostic])
  }

  private static func checked(
    _ content: Content, _ pipeline: Pipeline, asOf moment: Moment, now: Moment
  ) -> Outcome {
    do throws(SiteFailure) {
      return .success(try pipeline.checked(content, asOf: moment, now: now, for: .checking))
    } catch {
      guard case .content(let report) = error else { return .failure([]) }
      return .failure(report.diagnostics)
    }
  }

  private static func outsideLinks(
    of checked: CheckedContent, _ pipeline: Pipeline, asOf now: Moment, isForAll: Bool
  ) async throws -> OutsideLinks {
    let all = OutsideLinks(checked.content.addresses, besides: checked.catalogue.office.partnership.site)
    if isForAll { return all }
    return all.shown(by: try await PageReports(pipeline.rendered(checked, asOf: now).files).outsideAddresses)
  }
}

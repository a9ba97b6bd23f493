import ContentFiles
import Publications

/// The public site, from a folder of content to a folder of pages.
public struct SiteBuild: Sendable {
  /// The site's folder, which holds `Content/` and `Public/`.
  public let site: String
  public let output: OutputFolder
  public let moment: Moment

  /// - Throws: when the output is not a folder that may be replaced. Nothing is touched.
  public init(site: String, output: String, asOf moment: Moment) throws(OutputRefusal) {
    self.site = site
    self.output = try OutputFolder(path: output, site: site)
    self.moment = moment
  }

  /// What a build made.
  public struct Report: Sendable {
    public let partnership: String
    public let counts: [Standing: Int]
    public let pages: Int
    public let output: OutputSummary
    public let nextChange: Moment?
    public let warnings: ProblemReport
  }

  /// Why there is no new site. The old one stays as it was.
  public enum Failure: Error {
    /// The content is at fault: exit status 1.
    case content(ProblemReport)
    /// Reading or writing failed: exit status 74.
    case reading(Content.ReadingFailure)
    case writing(OutputFailure)
  }

  /// Reads, renders, checks and writes. Nothing is written when anything is wrong.
  ///
  /// - Parameter whileWaiting: told which process holds the output, if another one does.
  public func run(whileWaiting: (_ holder: Int?) -> Void) async throws -> Report {
    let content = try await read()
    var problems = content.diagnostics
    problems += content.catalogue?.linkProblems(from: moment) ?? []
    let report = ProblemReport(problems, content.sources)
    guard let catalogue = content.catalogue, !report.hasErrors else { throw Failure.content(report) }

    let edition = catalogue.edition(asOf: moment)
    let rendering = try await Rendering(edition, site: site, publicFiles: content.publicFiles)
    let faults = try await LinkCheck.problems(
      in: rendering.files, basePath: edition.partnership.site.basePath)
    guard faults.isEmpty else { throw Failure.content(ProblemReport(faults, [:])) }

    let summary: OutputSummary
    do throws(OutputFailure) {
      summary = try output.replace(with: rendering.files, whileWaiting: whileWaiting)
    } catch {
      throw Failure.writing(error)
    }
    return Report(
      partnership: edition.partnership.name, counts: catalogue.office.counts(asOf: moment),
      pages: rendering.pages, output: summary,
      nextChange: catalogue.office.nextChange(after: moment), warnings: report)
  }

  private func read() async throws -> Content {
    do throws(Content.ReadingFailure) {
      return try await Content.read(site: site)
    } catch {
      throw Failure.reading(error)
    }
  }
}

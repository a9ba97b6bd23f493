import Catalogue
import Checking
import Diagnostics
import Hashing
import Inspection
import Output
import Parallel
import Publications
import Rendering

/// What a publishing brings before the public for the first time, looked into beforehand.
struct PrePublishReview: Sendable {
  private let copies: [Copy]
  /// What is worth knowing.
  let warnings: ProblemReport

  /// A file of the content or of `Public/` that comes out.
  private struct Copy: Sendable {
    /// From the site's folder.
    let source: String
    /// Within the output.
    let paths: [String]
    /// When it was about to be looked into.
    var sha256: String?
    /// Whether it is at all of its places already.
    var isLive = false
  }

  /// Who has looked at what, and what is looked for.
  struct ReviewOptions: Sendable {
    var names: NameList?
    /// Items whose texts somebody has looked at, though they seem to tell of somebody.
    var lookedAt: Set<ItemID> = []
  }

  /// - Parameter today: when somebody could sign off what nobody has looked at.
  /// - Throws: `SiteFailure` when something may not go out as it is.
  init(
    at plan: PublishPlan, besides output: OutputFolder, _ options: ReviewOptions, on today: CalendarDay,
    _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws {
    let checked = plan.verified.checked
    let site = checked.site
    let inspection = ContentInspection(checked.content, checked.catalogue.office, site: site, names: options.names)
    copies = try await Parallel.map(Self.copies(in: plan), inRunsOf: 1) { copy in
      var copy = copy
      copy.sha256 = site.sha256(ofFile: copy.source)
      copy.isLive = copy.paths.allSatisfy { FileHash.sha256(ofFile: "\(output.path)/\($0)") == copy.sha256 }
      return copy
    }
    let new = Self.new(among: copies, plan, isFresh: !output.isThere)
    let files = try await inspection.look(into: new.map { ($0.source, $0.sha256) }, on: today) {
      progress("Looking into documents", $0, $1)
    }
    let told = zip(new, files).flatMap { copy, file in
      // Of what is live already, nobody wants to read the same at each publishing.
      copy.isLive && file.missingSignOff(on: today) == nil
        ? file.problems.filter { $0.severity == .error } : file.problems
    }
    let unsigned = files.compactMap { $0.missingSignOff(on: today)?.withSeverity(for: .publish) }
    let pages = try await ChangedPages(of: plan, besides: output).problems(inspection, options)
    let report = ProblemReport(told + unsigned + pages, checked.content.sources, hiding: options.names)
    guard !report.hasErrors else {
      throw SiteFailure.content(
        report.holdingBack(checked.catalogue, besides: checked.content.register, asOf: plan.moment))
    }
    warnings = ProblemReport(
      plan.verified.warnings.diagnostics + report.diagnostics, checked.content.sources, hiding: options.names)
  }

  private static func copies(in plan: PublishPlan) -> [Copy] {
    let root = "\(plan.verified.checked.site.path)/"
    var paths: [String: [String]] = [:]
    for file in plan.verified.rendered {
      guard case .file(let source) = file.contents, source.hasPrefix(root) else { continue }
      paths[String(source.dropFirst(root.count)), default: []].append(file.path)
    }
    return paths.sorted { $0.key < $1.key }.map { Copy(source: $0.key, paths: $0.value) }
  }

  /// What somebody has to have looked at. A document is past that when the register knows this very version of it;
  /// that it lies where the site goes live says little, because a build may have put it there.
  ///
  /// - Parameter isFresh: whether the site goes live in a new folder, where nothing can be compared.
  private static func new(among copies: [Copy], _ plan: PublishPlan, isFresh: Bool) -> [Copy] {
    let documents = plan.verified.catalogue.office.documents
    let known = KnownToPublic(plan.verified.register)
    return copies.filter { copy in
      guard isLookedInto(copy.source) else { return false }
      guard let document = documents[copy.source], let sum = copy.sha256, copy.isLive || isFresh else { return true }
      return !known.holds(document, as: sum)
    }
  }

  /// Makes sure that the files that are staged are those that were there at the first look.
  ///
  /// - Parameter folder: in which the site is staged.
  /// - Throws: `SiteFailure` when somebody has changed one since.
  func verify(staged folder: String) async throws {
    let isSame = try await Parallel.map(copies) { copy in
      copy.paths.allSatisfy { FileHash.sha256(ofFile: "\(folder)/\($0)") == copy.sha256 }
    }
    let changed = zip(copies, isSame).filter { !$1 }.map(\.0)
    guard changed.isEmpty else { throw Self.changed(changed.map(\.source)) }
  }

  /// What is told of files that somebody has changed since.
  ///
  /// - Parameter files: their paths from the site's folder.
  static func changed(_ files: [String]) -> SiteFailure {
    .content(
      ProblemReport(
        files.map {
          Diagnostic(
            SourcePlace(path: $0), .changedMeanwhile, "This file was changed while the site was being published.",
            hint: "When it is as it should be, publish again.", for: .publish)
        }, [:]))
  }
}

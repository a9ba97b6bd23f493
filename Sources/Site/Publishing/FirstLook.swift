import Catalogue
import Inspection
import Publications
import Rendering

/// What a publishing brings before the public for the first time, looked into beforehand.
struct FirstLook: Sendable {
  private let files: [InspectedFile]
  /// What is worth knowing.
  let warnings: [Diagnostic]

  /// - Parameter today: when somebody could sign off what nobody has looked at.
  /// - Throws: `SiteBuild.Failure` when something may not go out as it is.
  init(
    at candidate: Candidate, besides output: OutputFolder, names: NameList?, on today: CalendarDay,
    _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws {
    let (site, prepared) = (candidate.site, candidate.prepared)
    let inspection = ContentInspection(prepared.checked, site: site, names: names)
    files = try await inspection.look(into: candidate.newFiles(besides: output)) {
      progress("Looking into documents", $0, $1)
    }
    let unsigned = files.filter { $0.path.hasPrefix("Content/") }.compactMap { $0.missingSignOff(on: today) }
    let problems = inspection.problems(inTexts: candidate.newTexts(besides: output)) + files.flatMap(\.problems)
    let report = ProblemReport(problems + unsigned, prepared.checked.content.sources)
    guard !report.hasErrors else { throw SiteBuild.Failure.content(report) }
    warnings = report.diagnostics
  }

  /// Makes sure that the files that are staged are those that were looked into.
  ///
  /// - Parameter folder: in which the site is staged.
  /// - Throws: `SiteBuild.Failure` when somebody has changed one since.
  func verify(staged folder: String) throws {
    let changed = files.filter { file in
      let path = file.path.split(separator: "/").dropFirst().joined(separator: "/")
      return file.sha256 != FileHash.sha256(ofFile: "\(folder)/\(path)")
    }
    guard changed.isEmpty else {
      throw SiteBuild.Failure.content(
        ProblemReport(
          changed.map {
            Diagnostic(
              SourcePlace(path: $0.shown), "changed-meanwhile",
              "This file was changed while the site was being published.",
              hint: "When it is as it should be, publish again.")
          }, [:]))
    }
  }
}

extension Candidate {
  /// The files that the public has not had: neither does the register know them, nor are they live.
  fileprivate func newFiles(besides output: OutputFolder) -> [String] {
    let known = prepared.register.versions
    var paths: [String] = []
    for file in prepared.rendering.files {
      guard case .file(let source) = file.contents, source.hasPrefix("\(site)/") else { continue }
      let path = String(source.dropFirst(site.count + 1))
      guard path.hasPrefix("Content/") || DocumentInspection.canLookInto(path), !paths.contains(path) else { continue }
      let sum = FileHash.sha256(ofFile: source)
      let isLive = sum == FileHash.sha256(ofFile: "\(output.path)/\(file.path)")
      if sum.map({ !known.contains($0) && !isLive }) ?? true { paths.append(path) }
    }
    return paths
  }

  /// The texts of items whose pages are not live as they are, and of those that have no page.
  fileprivate func newTexts(besides output: OutputFolder) -> Set<String> {
    let pages = Dictionary(
      prepared.rendering.files.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    let texts = prepared.catalogue.office.texts
    return Set(
      prepared.edition.items.filter { item in
        guard let path = item.path.map({ "\($0.dropFirst())index.html" }), case .bytes(let bytes)? = pages[path] else {
          return true
        }
        return FileHash.sha256(of: bytes) != FileHash.sha256(ofFile: "\(output.path)/\(path)")
      }.compactMap { texts[$0.id] })
  }
}

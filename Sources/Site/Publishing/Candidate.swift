import Catalogue
import ContentFiles
import Publications

/// A site as it would go live at a moment.
struct Candidate: Sendable {
  /// The site's folder.
  let site: String
  let moment: Moment
  /// What was taken down and is meant to be public again.
  var restoring: Set<ItemOrDocument> = []
  let prepared: PreparedSite

  /// What the public would see that the register does not know.
  var entries: [NewEntry] { entries(besides: prepared.register, in: "\(site)/Content") }

  /// - Parameter folder: where the items' folders are, in the content or on the site.
  private func entries(besides register: Register, in folder: String) -> [NewEntry] {
    prepared.edition.newEntries(
      besides: register, at: moment, withdrawn: prepared.catalogue.withdrawnFiles(asOf: moment), restoring: restoring,
      hashes: .sha256(in: folder))
  }

  /// Whether the register is another one by now than the site was checked against.
  func isOutdated() throws -> Bool {
    let (register, problems) = try RegisterFile.read(site: site)
    return !problems.isEmpty || register.entries != prepared.register.entries
  }

  /// What is to be recorded of the very files that are staged, in the register as it is now: it can
  /// have been merged, or another publishing have written into it, since the site was checked.
  ///
  /// - Throws: `SiteBuild.Failure` when the register is damaged, or forbids what is staged.
  func lastEntries(staged folder: String) throws -> (entries: [NewEntry], isFirst: Bool) {
    let (register, damage) = try RegisterFile.read(site: site)
    let problems = prepared.catalogue.registerProblems(
      register, asOf: moment, restoring: restoring, hashes: .sha256(in: folder))
    let report = ProblemReport(damage + problems, [:])
    guard !report.hasErrors else { throw SiteBuild.Failure.content(report) }
    return (entries(besides: register, in: folder), register.isEmpty)
  }
}

extension Hashes {
  /// Of the files in a folder that has the items' folders in it, as `Content` and the site have.
  fileprivate static func sha256(in folder: String) -> Hashes {
    sha256 { "\(folder)/\($0.source.dropFirst("Content/".count))" }
  }
}

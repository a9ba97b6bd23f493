import Catalogue
import Checking
import ContentFiles
import Diagnostics
import Publications

/// A site's content that is held to every rule that needs no page: it may be built as of a moment.
package struct CheckedContent: Sendable {
  package let site: SiteFolder
  package let catalogue: Catalogue
  package let content: Content
  /// What is worth knowing and stops nothing.
  package let warnings: ProblemReport

  /// What the content is checked for.
  package enum Aim: Sendable {
    /// To make a site that nobody has to have seen.
    case building
    /// To tell everything that is wrong, and write nothing.
    case checking
    /// To go live, by what somebody has decided.
    case publishing(PublishDecisions)

    /// Which messages stop it.
    var purpose: Purpose {
      switch self {
      case .building: .build
      case .checking: .check
      case .publishing: .publish
      }
    }

    /// What was taken down and is to be public again.
    var restored: Set<ItemOrDocument> { if case .publishing(let decisions) = self { decisions.restored } else { [] } }
  }

  /// - Parameters:
  ///   - moment: as of which the public sees it.
  ///   - now: what the clock says.
  ///   - others: problems that were found elsewhere, to be told with the rest.
  /// - Throws: when anything is wrong.
  init(
    _ assembled: AssembledContent, site: SiteFolder, asOf moment: Moment, now: Moment, for aim: Aim = .building,
    also others: [Diagnostic] = []
  ) throws(SiteFailure) {
    var problems = assembled.diagnostics + Self.clockProblems(assembled.content.register, now: now, aim)
    let others = others.map { $0.withSeverity(for: aim.purpose) }
    var content = assembled.content
    var listing: String?
    let hashes = site.hashes
    if let catalogue = assembled.catalogue {
      problems += catalogue.linkProblems(from: moment)
      problems += catalogue.registerProblems(
        content.register, asOf: moment, restoring: aim.restored, hashes: hashes)
      problems += catalogue.twinProblems(content.register, from: moment, sha256: hashes.file)
      problems += catalogue.movingInProblems(content.register, now: now)
      problems += Self.unseen(catalogue, content.register, asOf: moment, now: now, aim, hashes.file)
      let down = catalogue.downInPublic(content.register, content.publicFiles, restoring: aim.restored) {
        site.sha256(ofFile: "Public/\($0)")
      }
      problems += down.map(\.problem)
      content = content.without(publicFiles: Set(down.filter(\.isLeftOut).map(\.name)))
      // A register that is lost is told first.
      if case .publishing(let decisions) = aim, !decisions.isFirst, others.allSatisfy({ $0.severity != .error }),
        let decision = catalogue.movingIn(besides: content.register, asOf: moment)
      {
        problems.append(decision.problem)
        listing = decision.text
      }
      problems += catalogue.office.delayed(asOf: moment).map(\.warning)
    }
    problems = others + problems.map { $0.withSeverity(for: aim.purpose) }
    let report = ProblemReport(problems, content.sources, listing: listing)
    guard let catalogue = assembled.catalogue, !report.hasErrors else {
      throw .content(report.holdingBack(assembled.catalogue, besides: content.register, asOf: moment))
    }
    self.site = site
    self.catalogue = catalogue.withoutTakenDown(
      content.register, restoring: aim.restored, publicFiles: content.publicFiles, sha256: hashes.file)
    self.content = content
    warnings = report
  }

  /// What the register has never seen, and perhaps nobody meant to be public: a publishing stops at it.
  private static func unseen(
    _ catalogue: Catalogue, _ register: Register, asOf moment: Moment, now: Moment, _ aim: Aim,
    _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    guard case .publishing(let decisions) = aim else {
      // What opens between now and a later moment will have been published by then.
      let seen = min(moment, now)
      return catalogue.wrongYears(besides: register, asOf: seen, backdated: [], sha256: sha256)
    }
    if decisions.isFirst { return [] }
    return catalogue.wrongYears(besides: register, asOf: moment, backdated: decisions.backdated, sha256: sha256)
      + catalogue.undatedAdditions(besides: register, asOf: moment, backdated: decisions.backdated, sha256: sha256)
  }

  /// With a clock that is behind, what is public could be taken back.
  private static func clockProblems(_ register: Register, now: Moment, _ aim: Aim) -> [Diagnostic] {
    // A publishing knows more of its clock, and a check takes nothing back.
    if case .publishing = aim { return [] }
    guard let end = register.end, now < end.value else { return [] }
    return [
      Diagnostic(
        end.place, .clockBehind,
        "This machine's clock says \(now.withTime), and the register was written on \(end.value.withTime).",
        hint: "Set the clock of this machine, and try again.")
    ]
  }
}

import Publications

/// What publishing tells the person who started it.
package struct PublishSummary {
  private let report: PublishReport
  private let target: String

  package init(_ report: PublishReport, to target: String) {
    self.report = report
    self.target = target
  }

  package var text: String {
    guard let output = report.output else {
      return "Nothing new. The site in \(target) is as it should be.\(next)\n"
    }
    let written =
      "The site is live in \(target): \(output.files) files, \(output.written) of them new or changed."
    let leftOver =
      output.leftOver.map { ["The site before could not be removed: \($0.message)"] } ?? []
    let place =
      report.isInNewFolder
      ? ["This folder is new, though the site was published before. Is it the one that your web server shows?"] : []
    return ([written] + place + leftOver + recorded + letIn + changed + emptied).joined(separator: "\n") + next + "\n"
  }

  private var recorded: [String] {
    let lines = report.entries.filter { $0.isTold && $0.entry.event != .text }
      .map { "  \($0.entry.words(known: report))" }
    guard !lines.isEmpty else { return [] }
    let head =
      report.isFirst
      ? "This is the first time. The register takes all of this as known to the public:"
      : "Recorded in the register:"
    return [head] + lines
  }

  private var letIn: [String] {
    guard !report.letIn.isEmpty else { return [] }
    return ["Let in without being asked for, because site.yml says moving_in_until:"] + report.letIn.map { "  \($0)" }
  }

  /// `reviews/child-s: summary, learning`.
  private var changed: [String] {
    guard !report.changedWords.isEmpty else { return [] }
    return ["Words that the public had read have changed, and are recorded anew:"]
      + report.changedWords.map { "  \($0.words)" }
  }

  private var emptied: [String] {
    guard !report.emptied.isEmpty else { return [] }
    return ["Words that the public had read are gone. Readers should find that under changes:"]
      + report.emptied.map { "  \($0.words)" }
  }

  private var next: String {
    report.nextChange.map { "\nNext change: \($0.day), \($0.time)" } ?? ""
  }
}

extension RegisterEntry {
  /// `reviews/child-s is public since 16 September 2026, until 16 September 2027 at least`.
  ///
  /// - Parameter report: knows what was recorded before, of which a later last day or other bytes are news.
  fileprivate func words(known report: PublishReport) -> String {
    let end = until.flatMap { $0 < report.day ? nil : ", until \($0) at least" } ?? ""
    switch event {
    case .published where report.known.contains(item) && !end.isEmpty: return "\(item) stays\(end.dropFirst())"
    case .published where report.known.contains(item): return "\(item) is recorded"
    case .document where report.isNewVersion(self): return "\(thing) has a new version\(end)"
    case .published, .document: return "\(thing) is public since \(moment.day)\(end)"
    case .text: return "\(thing) is recorded"
    case .archived: return "\(item) is archived"
    case .withdrawn: return "\(thing) is withdrawn"
    case .takenDown: return "\(thing) is taken down"
    case .restored: return "\(thing) is public again"
    case .notLive: return "\(thing) was recorded by a publishing that was cut off, and never went live"
    }
  }

  private var thing: String { file.map { "\($0) of \(item)" } ?? "\(item)" }
}

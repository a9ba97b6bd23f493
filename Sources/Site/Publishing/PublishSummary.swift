import Publications

/// What publishing tells the person who started it.
public struct PublishSummary {
  private let report: PublishReport
  private let target: String

  public init(_ report: PublishReport, to target: String) {
    self.report = report
    self.target = target
  }

  public var text: String {
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
    return ([written] + place + leftOver + recorded + letIn + changed).joined(separator: "\n") + next + "\n"
  }

  private var recorded: [String] {
    let lines = report.entries.filter { $0.isTold && $0.entry.event != .text }
      .map { "  \($0.entry.words(known: report.known))" }
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

  /// `Words have changed: reviews/child-s (summary, learning)`.
  private var changed: [String] {
    guard !report.changedWords.isEmpty else { return [] }
    return ["Words that the public had read have changed, and are recorded anew:"]
      + report.changedWords.map { "  \($0.item): \($0.parts.joined(separator: ", "))" }
  }

  private var next: String {
    report.nextChange.map { "\nNext change: \($0.day), \($0.time)" } ?? ""
  }
}

extension RegisterEntry {
  /// `reviews/child-s is public since 16 September 2026, until 16 September 2027 at least`.
  ///
  /// - Parameter known: what was recorded before, of which a later last day is news.
  fileprivate func words(known: Set<ItemID>) -> String {
    let end = until.map { ", until \($0) at least" } ?? ""
    switch event {
    case .published where known.contains(item): return "\(item) stays\(end.dropFirst())"
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

import Publications

/// What a build tells the person who started it.
public struct BuildSummary {
  private let report: SiteBuild.Report
  private let moment: Moment
  private let output: String
  private let seconds: Double

  public init(_ report: SiteBuild.Report, asOf moment: Moment, output: String, taking duration: Duration) {
    self.report = report
    self.moment = moment
    self.output = output
    let (whole, fraction) = duration.components
    seconds = Double(whole) + Double(fraction) / 1e18
  }

  public var text: String {
    let absent = list([.embargoed, .draft, .anonymous, .neverPublic])
    return """
      The site of \(report.partnership), as of \(moment.withTime):

        On the site:  \(list([.current, .underWay, .notPublished, .archived, .withdrawn]) ?? "nothing")
        Not on it:    \(absent ?? "nothing")
        Written:      \(report.pages) pages, \(report.output.files) files in all, \
      \(report.output.unchanged) of them unchanged, in \(hundredths) seconds
        Next change:  \(report.nextChange.map(\.withTime) ?? "none")
        To read it:   open \(output)/index.html

      """
  }

  private var hundredths: String {
    let count = Int((seconds * 100).rounded())
    return "\(count / 100)." + (count % 100 < 10 ? "0" : "") + "\(count % 100)"
  }

  private func list(_ standings: [Standing]) -> String? {
    let parts = standings.compactMap { standing in
      report.counts[standing].map { "\($0) \(standing.name)" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

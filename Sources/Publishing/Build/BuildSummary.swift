import Publications

/// What a build tells the person who started it.
package struct BuildSummary {
  private let report: SiteBuild.Report
  private let moment: Moment
  private let seconds: Double

  package init(_ report: SiteBuild.Report, asOf moment: Moment, taking duration: Duration) {
    self.report = report
    self.moment = moment
    let (whole, fraction) = duration.components
    seconds = Double(whole) + Double(fraction) / 1e18
  }

  package var text: String {
    let absent = list([.embargoed, .draft, .anonymous, .neverPublic])
    return """
      The site of \(report.partnership), as of \(moment.withTime):

        On the site:  \(list([.current, .underWay, .notPublished, .archived, .withdrawn]) ?? "nothing")
        Not on it:    \(absent ?? "nothing")
        Written:      \(report.pages) pages, \(report.output.files) files in all, \
      \(report.output.unchanged) of them unchanged, in \(hundredths) seconds
        Next change:  \(report.nextChange.map(\.withTime) ?? "none")
      \(lines)
      """
  }

  /// A build looks into less than `publish` does, and so its site is not for the web.
  private var lines: String {
    let left = report.left
    let rows = [
      ("Not shown:", gone), ("Not checked:", unchecked),
      (
        "Would stop:",
        left.stops == 0 ? nil : "publish, at \(Self.count(left.stops, "thing")) that twelvemonth check shows"
      ),
      ("Would look:", left.comparisons == 0 ? nil : comparisons),
      ("Would ask:", left.asks.isEmpty ? nil : asks),
      ("To read it:", "twelvemonth preview"),
      ("To the web:", "twelvemonth publish, which looks into everything that is new, and keeps the register"),
    ]
    return rows.compactMap { name, words in
      words.map { "  \(name)\(String(repeating: " ", count: 14 - name.count))\($0)\n" }
    }.joined()
  }

  /// What nobody expects to be missing, because another site may still show it.
  private var gone: String? {
    guard !report.left.past.isEmpty else { return nil }
    let ids = report.left.past.map { "\($0.item)" }
    let shown =
      ids.prefix(Self.most).joined(separator: ", ")
      + (ids.count > Self.most ? " and \(ids.count - Self.most) more" : "")
    return "the reports of \(shown): their time was over before the first publish.\n"
      + "                To keep one on the site, write publish_until: further-notice"
  }

  private static let most = 3

  private var asks: String {
    "the first publish, whether the public knows \(Self.count(report.left.asks.count, "publication")) of more than a week ago"
  }

  private var comparisons: String {
    "publish, whether what seems to tell of a person on \(Self.count(report.left.comparisons, "page")) is new"
  }

  private var unchecked: String? {
    let parts = [(report.left.documents, "document"), (report.left.pictures, "picture")].filter { $0.0 > 0 }
    let files = parts.map { Self.count($0, $1) }.joined(separator: " and ")
    return files.isEmpty ? nil : "\(files), which publish would look into: twelvemonth check does, too"
  }

  private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

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

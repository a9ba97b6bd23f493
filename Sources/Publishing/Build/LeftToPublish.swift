import Catalogue
import Checking
import FileSystem
import Inspection
import Parallel
import Publications
import Rendering

/// What `publish` looks into before anything goes onto the web, and a build does not, so that nobody takes what a build
/// makes for looked at. It is what can be told in passing: no tool is asked, and no document is opened.
package struct LeftToPublish: Sendable {
  /// Pages that seem to tell of a person in a way that `publish` stops at, and dates whose year may be wrong.
  let stops: Int
  /// Pages that seem to do so of what the public has already: `publish` compares them with what is live.
  let comparisons: Int
  /// Files that nobody has signed off and the register does not know.
  let documents: Int
  let pictures: Int
  /// What the first `publish` asks about.
  let asks: [ItemID]
  let past: [PastReport]

  init(_ site: VerifiedSite, asOf moment: Moment) async throws {
    let (office, files) = (site.catalogue.office, site.rendered)
    let known = KnownToPublic(site.register)
    let inspection = ContentInspection(site.checked.content, office, site: site.checked.site, names: nil)
    let all = ItemPages(files, of: site.edition, office)
    let pages = try await Parallel.map(all.pages) { all.stops($0, inspection) ? $0 : nil }.compactMap(\.self)
    comparisons = pages.count { $0.items.allSatisfy(known.holds) }
    stops = pages.count - comparisons + site.warnings.diagnostics.count { $0.code == .wrongYear }
    let left = try await Self.files(files, site.checked.site, office, known, on: moment.day)
    pictures = left.count(where: DocumentInspection.isPicture)
    documents = left.count - pictures
    asks = office.toBeTakenAsKnown(besides: site.register, asOf: moment)
    past = office.pastReports(besides: known, asOf: moment)
  }

  /// Those that come out and that nobody has looked into, as far as their names tell; where that is not enough, their
  /// bytes.
  private static func files(
    _ files: [OutputFile], _ site: SiteFolder, _ office: OfficeView, _ known: KnownToPublic, on today: CalendarDay
  ) async throws -> [String] {
    let sources = Set(
      files.compactMap { file -> String? in
        guard case .file(let source) = file.contents, source.hasPrefix("\(site.path)/") else { return nil }
        return String(source.dropFirst(site.path.utf8.count + 1))
      }.filter(isLookedInto))
    let documents = office.documents
    return try await Parallel.map(sources.sorted()) { source -> String? in
      guard let document = documents[source] else { return source }
      if document.signOffs.isEmpty, !document.hasNewVersions { return known.knows(document) ? nil : source }
      guard let sum = site.sha256(ofFile: source) else { return source }
      let isSignedOff = document.signOffs.contains { $0.sha256 == sum && $0.on.firstDay <= today }
      return isSignedOff || known.holds(document, as: sum) ? nil : source
    }.compactMap(\.self)
  }
}

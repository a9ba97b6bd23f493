import Catalogue
import ContentFiles
import Foundation
import Inspection
import Parallel
import Publications
import Rendering

/// What a publishing brings before the public for the first time, looked into beforehand.
struct FirstLook: Sendable {
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
  struct Care: Sendable {
    var names: NameList?
    /// Items whose texts somebody has looked at, though they seem to tell of somebody.
    var lookedAt: Set<ItemID> = []
  }

  /// - Parameter today: when somebody could sign off what nobody has looked at.
  /// - Throws: `SiteBuild.Failure` when something may not go out as it is.
  init(
    at candidate: Candidate, besides output: OutputFolder, _ care: Care, on today: CalendarDay,
    _ progress: (_ what: String, _ done: Int, _ all: Int) -> Void
  ) async throws {
    let (site, checked) = (candidate.site, candidate.prepared.checked)
    let inspection = ContentInspection(checked, site: site, names: care.names)
    copies = try await Parallel.map(Self.copies(in: candidate), inRunsOf: 1) { copy in
      var copy = copy
      copy.sha256 = FileHash.sha256(ofFile: "\(site)/\(copy.source)")
      copy.isLive = copy.paths.allSatisfy { FileHash.sha256(ofFile: "\(output.path)/\($0)") == copy.sha256 }
      return copy
    }
    let new = Self.new(among: copies, candidate, isFresh: !output.isThere)
    let files = try await inspection.look(into: new.map { ($0.source, $0.sha256) }, on: today) {
      progress("Looking into documents", $0, $1)
    }
    let told = zip(new, files).flatMap { copy, file in
      // Of what is live already, nobody wants to read the same at each publishing.
      copy.isLive && file.missingSignOff(on: today) == nil
        ? file.problems.filter { $0.severity == .error } : file.problems
    }
    let unsigned = files.compactMap { $0.missingSignOff(on: today) }
    let texts = try await candidate.textProblems(inspection, besides: output, care)
    let lost = candidate.lostPublications(besides: output)
    let report = ProblemReport(told + unsigned + texts + lost, checked.content.sources, hiding: care.names)
    guard !report.hasErrors else { throw SiteBuild.Failure.content(report) }
    warnings = ProblemReport(
      candidate.prepared.warnings.diagnostics + report.diagnostics, checked.content.sources, hiding: care.names)
  }

  private static func copies(in candidate: Candidate) -> [Copy] {
    let root = "\(candidate.site)/"
    var paths: [String: [String]] = [:]
    for file in candidate.prepared.rendering.files {
      guard case .file(let source) = file.contents, source.hasPrefix(root) else { continue }
      paths[String(source.dropFirst(root.count)), default: []].append(file.path)
    }
    return paths.sorted { $0.key < $1.key }.map { Copy(source: $0.key, paths: $0.value) }
  }

  /// What somebody has to have looked at. A document is past that when the register knows this very version of it;
  /// that it lies where the site goes live says little, because a build may have put it there.
  ///
  /// - Parameter isFresh: whether the site goes live in a new folder, where nothing can be compared.
  private static func new(among copies: [Copy], _ candidate: Candidate, isFresh: Bool) -> [Copy] {
    let documents = candidate.prepared.catalogue.office.documents
    let known = KnownVersions(candidate.prepared.register)
    return copies.filter { copy in
      guard isLookedInto(copy.source) else { return false }
      guard let document = documents[copy.source], let sum = copy.sha256, copy.isLive || isFresh else { return true }
      return !known.hold(document, as: sum)
    }
  }

  /// Makes sure that the files that are staged are those that were there at the first look.
  ///
  /// - Parameter folder: in which the site is staged.
  /// - Throws: `SiteBuild.Failure` when somebody has changed one since.
  func verify(staged folder: String) async throws {
    let isSame = try await Parallel.map(copies) { copy in
      copy.paths.allSatisfy { FileHash.sha256(ofFile: "\(folder)/\($0)") == copy.sha256 }
    }
    let changed = zip(copies, isSame).filter { !$1 }.map(\.0)
    guard changed.isEmpty else {
      throw SiteBuild.Failure.content(
        ProblemReport(
          changed.map {
            Diagnostic(
              SourcePlace(path: $0.source), "changed-meanwhile",
              "This file was changed while the site was being published.",
              hint: "When it is as it should be, publish again.")
          }, [:]))
    }
  }
}

extension Candidate {
  /// What is wrong with pages that are new or others than those that are live: names on the list, and what seems to
  /// tell of a person in other ways. It is looked for in what the page shows: a record shows less than the text that
  /// it was made of.
  fileprivate func textProblems(
    _ inspection: ContentInspection, besides output: OutputFolder, _ care: FirstLook.Care
  ) async throws -> [Diagnostic] {
    let texts = prepared.catalogue.office.texts
    let isFresh = !output.isThere
    let records = KnownItems(prepared.register)
    let pages = Pages(prepared.rendering.files, output)
    let addresses = pages.newAddresses.flatMap { address in
      inspection.names(inAddress: address) {
        let owners = prepared.edition.items.filter { address.hasPrefix($0.path?.dropFirst() ?? "/") }
        return owners.max { ($0.path ?? "").count < ($1.path ?? "").count }.flatMap { texts[$0.id] } ?? "Content/site.yml"
      }
    }
    let problems = try await Parallel.map(prepared.edition.items) { item -> [Diagnostic] in
      guard let source = texts[item.id], let page = pages.page(of: item), page.new != page.live else { return [] }
      var problems: [Diagnostic] = []
      if inspection.names(inPage: page.new, at: item.path) {
        let found = inspection.names(inTexts: [source]).filter { $0.place.line > 1 }
        problems = found.isEmpty ? [.nameOnPage(source)] : found
      }
      // In a new folder there is nothing to compare with, but what the register knows has been public.
      let isKnown = page.live == nil && isFresh && records.hold(item.id)
      let stops = !isKnown && !care.lookedAt.contains(item.id)
      return problems + Self.personal(in: page, source, item.id, inspection, stops: stops)
    }
    return addresses + problems.flatMap(\.self)
  }

  private static func personal(
    in page: (new: String, live: String?), _ source: String, _ id: ItemID, _ inspection: ContentInspection, stops: Bool
  ) -> [Diagnostic] {
    let shown = inspection.signs(in: page.new)
    guard !shown.isEmpty else { return [] }
    var known = page.live.map(inspection.signs(in:)) ?? []
    let new = shown.filter { one in
      guard let place = known.firstIndex(of: one) else { return true }
      known.remove(at: place)
      return false
    }
    let codes = Set(new.map(\.code))
    return inspection.personal(inTexts: [source]).filter { codes.contains($0.code) }.map {
      $0.stopsText && stops ? $0.stopping(id) : $0
    }
  }

  /// The pages of a site, and what is live in their places.
  private struct Pages: Sendable {
    private let pages: [String: String]
    private let output: OutputFolder
    /// What comes out where nothing is live.
    let newAddresses: [String]

    init(_ files: [OutputFile], _ output: OutputFolder) {
      self.output = output
      var pages: [String: String] = [:]
      for file in files where file.path.hasSuffix(".html") {
        if case .bytes(let bytes) = file.contents { pages[file.path] = String(decoding: bytes, as: UTF8.self) }
      }
      self.pages = pages
      newAddresses = files.map(\.path).filter { !FileManager.default.fileExists(atPath: "\(output.path)/\($0)") }
    }

    /// An item without a page of its own is on the lists of its type.
    func page(of item: PublicItem) -> (new: String, live: String?)? {
      if let path = item.path {
        let file = "\(path.dropFirst())index.html"
        return pages[file].map { ($0, output.text(at: file)) }
      }
      let lists = pages.keys.filter { $0.hasPrefix("\(item.id.type.folder)/") }.sorted()
      let live = lists.compactMap { output.text(at: $0) }
      return (lists.compactMap { pages[$0] }.joined(), live.isEmpty ? nil : live.joined())
    }
  }
}

extension Diagnostic {
  /// Where the text does not show it in one line.
  fileprivate static func nameOnPage(_ source: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: source), "personal-name", "A name on the list of names is on the page that is made of this.",
      hint: "Look for it across lines and links. twelvemonth preview shows the page.")
  }
}

extension Diagnostic {
  fileprivate func stopping(_ item: ItemID) -> Diagnostic {
    asError.worded(
      message, hint: "\(hint ?? "") If somebody has looked, and it is something else, publish with --looked-at \(item).")
  }
}

extension OutputFolder {
  /// Whether there is a site in its place.
  var isThere: Bool { text(at: "index.html") != nil }

  fileprivate func text(at path: String) -> String? {
    (try? Content.bytes(ofFile: "\(self.path)/\(path)")).map { String(decoding: $0, as: UTF8.self) }
  }
}

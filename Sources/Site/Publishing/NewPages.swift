import Catalogue
import Foundation
import Inspection
import Parallel
import Publications
import Rendering

/// The pages that are new, or others than those that are live.
///
/// Names on the list and what seems to tell of a person are looked for in what a page shows, and told at the texts that
/// it is made of: a record shows less than its text, and markup can part what a reader sees as one.
struct NewPages: Sendable {
  private struct Page: Sendable {
    let new: [UInt8]
    let live: [UInt8]?
    /// Its own; it is looked for in addresses by itself.
    let address: String
    /// The items whose texts it is made of: one, or for entries that have no page all that its list shows.
    let items: [ItemID]
  }

  private let pages: [Page]
  /// What comes out where nothing is live.
  private let newAddresses: [String]
  private let texts: [ItemID: String]
  /// Of the items with pages, by the beginnings of their addresses.
  private let owners: [(address: String, item: ItemID)]
  private let known: KnownToPublic
  private let isFresh: Bool

  init(of plan: PublishPlan, besides output: OutputFolder) {
    let (items, files) = (plan.prepared.edition.items, plan.prepared.rendering.files)
    texts = plan.prepared.catalogue.office.texts
    known = KnownToPublic(plan.prepared.register)
    isFresh = !output.isThere
    newAddresses = files.map(\.path).filter { !FileManager.default.fileExists(atPath: "\(output.path)/\($0)") }
    owners = items.compactMap { item in item.path.map { (String($0.dropFirst()), item.id) } }
      .sorted { $0.address.utf8.count > $1.address.utf8.count }
    let byPage = Dictionary(uniqueKeysWithValues: owners.map { ("\($0.address)index.html", [$0.item]) })
    let pageless = Dictionary(grouping: items.filter { $0.path == nil }, by: \.id.type)
    pages = files.compactMap { file in
      guard case .bytes(let bytes) = file.contents, file.path.hasSuffix("index.html") else { return nil }
      let ofList = pageless.first { file.path.hasPrefix("\($0.key.folder)/") }?.value.map(\.id)
      guard let items = byPage[file.path] ?? ofList else { return nil }
      let live = output.page(at: file.path)
      return live == bytes
        ? nil : Page(new: bytes, live: live, address: "/\(file.path.dropLast("index.html".count))", items: items)
    }
  }

  func problems(_ inspection: ContentInspection, _ care: FirstLook.Care) async throws -> [Diagnostic] {
    let inAddresses = newAddresses.flatMap { address in
      inspection.names(inAddress: address) {
        owners.first { address.hasPrefix($0.address) }.flatMap { texts[$0.item] } ?? "Content/site.yml"
      }
    }
    let inPages = try await Parallel.map(pages) { page in
      names(on: page, inspection) + persons(on: page, inspection, care)
    }
    return inAddresses + inPages.flatMap(\.self)
  }

  private func sources(of page: Page) -> Set<String> { Set(page.items.compactMap { texts[$0] }) }

  private func names(on page: Page, _ inspection: ContentInspection) -> [Diagnostic] {
    guard inspection.names(inPage: page.new, at: page.address) else { return [] }
    let sources = sources(of: page)
    let found = inspection.names(inTexts: sources).filter { $0.place.line > 1 }
    return found.isEmpty ? sources.sorted().prefix(1).map { Diagnostic.onPage($0, "personal-name", "A name on the list of names").asError } : found
  }

  /// What seems to tell of a person in other ways is told, and the gravest stops a page until somebody has looked.
  private func persons(on page: Page, _ inspection: ContentInspection, _ care: FirstLook.Care) -> [Diagnostic] {
    var before = page.live.map(inspection.signs(in:)) ?? []
    let codes = Set(
      inspection.signs(in: page.new).filter { sign in
        guard let place = before.firstIndex(of: sign) else { return true }
        before.remove(at: place)
        return false
      }.map(\.code))
    guard !codes.isEmpty else { return [] }
    let all = page.items.flatMap { item in
      inspection.personal(inTexts: texts[item].map { [$0] } ?? []).filter { codes.contains($0.code) }.map { (item, $0) }
    }
    let unseen = codes.subtracting(all.map(\.1.code)).sorted().flatMap { code in
      page.items.prefix(1).compactMap { item in texts[item].map { (item, Diagnostic.onPage($0, code, Explanation.of(code)?.title ?? code)) } }
    }
    return (all + unseen).map { item, problem in
      problem.stopsText && stops(item, page, care) ? problem.stopping(item) : problem
    }
  }

  /// In a new folder there is nothing to compare with, but what the register knows has been public.
  private func stops(_ item: ItemID, _ page: Page, _ care: FirstLook.Care) -> Bool {
    !care.lookedAt.contains(item) && !(page.live == nil && isFresh && known.holds(item))
  }
}

extension Diagnostic {
  /// What is seen on a page, and in no line of the text that it is made of.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - what: to begin a sentence with.
  fileprivate static func onPage(_ source: String, _ code: String, _ what: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: source), code, "\(what) is on the page that is made of this.",
      hint: "Look for it across lines and links. twelvemonth preview shows the page.", severity: .warning)
  }

  fileprivate func stopping(_ item: ItemID) -> Diagnostic {
    asError.worded(
      message, hint: "\(hint ?? "") If somebody has looked, and it is something else, publish with --looked-at \(item).")
  }
}

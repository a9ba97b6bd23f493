import Catalogue
import Diagnostics
import FileSystem
import Inspection
import Publications
import Rendering

/// The finished pages that are made of items' texts.
///
/// Names on the list and what seems to tell of a person are looked for in what a page shows, and told at the texts that
/// it is made of: a record shows less than its text, and markup can part what a reader sees as one.
package struct ItemPages: Sendable {
  package struct Page: Sendable {
    /// Within the output.
    package let path: String
    package let bytes: [UInt8]
    /// The items whose texts it is made of: one, or for entries that have no page all that its list shows.
    package let items: [ItemID]
    /// Whether it is made of a file of the item's, and not of its text.
    let isBelow: Bool

    /// Its own; it is looked for in addresses by itself.
    var address: String { OutputPath.address(of: path) }
  }

  package let pages: [Page]
  private let texts: [ItemID: String]
  /// Of the items with pages, by the beginnings of their addresses, the longest first.
  private let owners: [(address: String, item: ItemID)]

  package init(_ files: [OutputFile], of edition: Edition, _ office: OfficeView) {
    texts = office.texts
    let items = edition.items
    let owners = items.compactMap { item in item.path.map { (address: $0, item: item.id) } }
      .sorted { $0.address.utf8.count > $1.address.utf8.count }
    self.owners = owners
    let byAddress = Dictionary(owners.map { ($0.address, $0.item) }) { first, _ in first }
    let pageless = Dictionary(grouping: items.filter { $0.path == nil }, by: \.id.type)
    pages = files.compactMap { file in
      let address = OutputPath.address(of: file.path)
      guard case .bytes(let bytes) = file.contents, address.hasSuffix("/") else { return nil }
      let own = byAddress[address]
      let owner = own ?? Self.owner(of: address, byAddress)
      let ofList = pageless.first { file.path.hasPrefix("\($0.key.folder)/") }?.value.map(\.id)
      return (owner.map { [$0] } ?? ofList).map {
        Page(path: file.path, bytes: bytes, items: $0, isBelow: own == nil && owner != nil)
      }
    }
  }

  /// A page below an item's own is made of the item's files.
  private static func owner(of address: String, _ byAddress: [String: ItemID]) -> ItemID? {
    let parts = address.split(separator: "/").dropLast()
    return parts.isEmpty ? nil : byAddress["/\(parts.joined(separator: "/"))/"]
  }

  private func sources(of page: Page) -> Set<String> { Set(page.items.compactMap { texts[$0] }) }

  /// Whether a page seems to tell of a person in a way that stops it. The texts that it is made of are glanced at first.
  package func stops(_ page: Page, _ inspection: ContentInspection) -> Bool {
    if !page.isBelow, !inspection.mayStop(inTexts: sources(of: page)) { return false }
    return inspection.signs(in: page.bytes).contains { $0.code.stops == .untilLookedAt }
  }

  /// Names on the list, in what a page shows.
  package func names(on page: Page, _ inspection: ContentInspection) -> [Diagnostic] {
    guard inspection.names(inPage: page.bytes, at: page.address) else { return [] }
    let sources = sources(of: page)
    let found = inspection.names(inTexts: sources).filter { $0.place.line > 1 }
    return found.isEmpty
      ? sources.sorted().prefix(1).map { Diagnostic.onPage($0, .personalName, "A name on the list of names") }
      : found
  }

  /// Names on the list, in the address of a file of the output, told where it comes from.
  package func names(inAddress path: String, _ inspection: ContentInspection) -> [Diagnostic] {
    inspection.names(inAddress: path) {
      owners.first { "/\(path)".hasPrefix($0.address) }.flatMap { texts[$0.item] } ?? "Content/site.yml"
    }
  }

  /// What seems to tell of a person in other ways, with the item whose text it is in.
  ///
  /// - Parameter before: the page as it was; what is on it already is not told again.
  package func persons(
    on page: Page, besides before: [UInt8]?, _ inspection: ContentInspection
  ) -> [(item: ItemID, problem: Diagnostic)] {
    var known = before.map(inspection.signs(in:)) ?? []
    let codes = Set(
      inspection.signs(in: page.bytes).filter { sign in
        guard let place = known.firstIndex(of: sign) else { return true }
        known.remove(at: place)
        return false
      }.map(\.code))
    guard !codes.isEmpty else { return [] }
    let inTexts = page.items.flatMap { item in
      inspection.personal(inTexts: texts[item].map { [$0] } ?? []).filter { codes.contains($0.code) }.map { (item, $0) }
    }
    let unseen = codes.subtracting(inTexts.map(\.1.code)).sorted { $0.rawValue < $1.rawValue }.flatMap { code in
      page.items.prefix(1).compactMap { item in
        texts[item].map { (item, Diagnostic.onPage($0, code, code.explanation.title)) }
      }
    }
    return inTexts + unseen
  }
}

extension Diagnostic {
  /// What is seen on a page, and in no line of the text that it is made of.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - what: to begin a sentence with.
  fileprivate static func onPage(_ source: String, _ code: Code, _ what: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: source), code, "\(what) is on the page that is made of this.",
      hint: "Look for it across lines and links. twelvemonth preview shows the page.")
  }
}

import Foundation
import HTML
import Publications

/// The pages of items that are taken down: their own, and the small ones at their former addresses.
struct PagesOfItems {
  /// The items that they are of, by the pages' paths.
  private(set) var bare: [String: ItemID] = [:]
  /// What leads to them, as keys of addresses.
  private(set) var gone: Set<String> = []
  /// The items' titles, as long as a page says them.
  private(set) var titles: [String] = []
  private(set) var formerIDs: [ItemID: Set<ItemID>] = [:]
  /// The last parts of addresses, without one of which there is none of them.
  private var names: Set<String> = []

  init(_ targets: [TakeDownTarget], _ live: LiveFiles, _ addresses: LiveAddresses) {
    names = Set(targets.map(\.item.slug))
    var items: [String: ItemID] = [:]
    for target in targets where target.item.path != nil {
      items[LiveAddresses.key(ofPath: target.page)] = target.item
      bare[target.page] = target.item
      let page = live.bytes(target.page).map(LivePage.init)
      if let page, !page.isBare, let title = page.title { titles.append(title) }
    }
    for path in live.pages where bare[path] == nil {
      guard let bytes = live.bytes(path), bytes.range(of: Array("http-equiv=\"refresh\"".utf8)) != nil,
        let item = LivePage(bytes).movedTo.flatMap(addresses.key).flatMap({ items[$0] })
      else { continue }
      bare[path] = item
      if let id = ItemID(path: addresses.shown(path)) { formerIDs[item, default: []].insert(id) }
    }
    gone = Set(items.keys).union(bare.keys.map(LiveAddresses.key(ofPath:)))
    names.formUnion(bare.keys.flatMap(Self.names))
  }

  /// - Parameter files: that go too, as paths.
  mutating func add(files: Set<String>) {
    gone.formUnion(files.map(LiveAddresses.key(ofPath:)))
    names.formUnion(files.flatMap(Self.names))
  }

  /// Whether a file might name one, however it writes addresses. What does not, is left alone.
  func mayName(_ bytes: [UInt8]) -> Bool {
    names.union(titles).contains { bytes.range(of: Array($0.utf8)) != nil }
  }

  /// The last part of a path, as it stands and as addresses have it.
  private static func names(ofPath path: String) -> [String] {
    guard let name = OutputPath.address(of: path).split(separator: "/").last.map(String.init) else { return [] }
    return [name] + [name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)].compactMap(\.self)
  }

  /// Whether data for a program names one.
  func isNamed(in bytes: [UInt8], _ addresses: LiveAddresses) -> Bool {
    let places = gone.filter { !$0.isEmpty }.flatMap { key in
      ["\"\(addresses.shown(key))/\"", "\"\(addresses.shown(key))\""]
    }
    return places.contains { bytes.range(of: Array($0.utf8)) != nil }
  }

  /// Whether a file of the site still says a title, or leads to what is gone.
  func isNamed(in bytes: [UInt8], at path: String, _ addresses: LiveAddresses) -> Bool {
    // What the program makes of the content; the next publish makes no other file anew.
    let isText = ["html", "htm", "xml", "json", "csv", "ics", "txt"]
      .contains { path.hasSuffix(".\($0)") }
    guard isText else { return false }
    if LiveFiles.isPage(path), LivePage(bytes).isBare { return false }
    let words = titles.flatMap { [Array($0.utf8), HTML.text($0).bytes] }
    if words.contains(where: bytes.hasWord) { return true }
    guard mayName(bytes) else { return false }
    let full = gone.filter { !$0.isEmpty }.compactMap { addresses.absolute("/\($0)") }
    if full.contains(where: { bytes.hasWord(Array($0.utf8)) }) { return true }
    return LiveFiles.isPage(path)
      && LivePage(bytes).addresses.contains { addresses.key($0).map(gone.contains) ?? false }
  }
}

import HTML
import Publications

/// The pages of items that are taken down: their own, and the small ones at their former addresses.
struct PagesOfItems {
  /// The items that they are of, by the pages' paths.
  private(set) var bare: [String: ItemID] = [:]
  /// What leads to them, as keys of addresses.
  var gone: Set<String> = []
  /// The items' titles, as long as a page says them.
  private(set) var titles: [String] = []
  private(set) var formerIDs: [ItemID: Set<ItemID>] = [:]
  private let slugs: [String]

  init(_ targets: [TakeDownTarget], _ live: LiveFiles, _ addresses: LiveAddresses) {
    slugs = targets.map(\.item.slug)
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
  }

  /// Whether a file might name one, however it writes addresses. What does not, is left alone.
  func mayName(_ bytes: [UInt8], _ files: some Sequence<String>) -> Bool {
    let names = files.compactMap { $0.split(separator: "/").last.map(String.init) }
    let places = gone.compactMap { $0.split(separator: "/").last.map(String.init) }
    return (slugs + names + places + titles).contains { bytes.range(of: Array($0.utf8)) != nil }
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
    let isText = ["html", "htm", "xml", "json", "csv", "ics", "txt", "js", "css", "svg", "md"]
      .contains { path.hasSuffix(".\($0)") }
    guard isText else { return false }
    let words = titles.flatMap { [Array($0.utf8), HTML.text($0).bytes] }
    if words.contains(where: bytes.hasWord) { return true }
    let full = gone.filter { !$0.isEmpty }.compactMap { addresses.absolute("/\($0)") }
    if full.contains(where: { bytes.hasWord(Array($0.utf8)) }) { return true }
    return LiveFiles.isPage(path)
      && LivePage(bytes).addresses.contains { addresses.key($0).map(gone.contains) ?? false }
  }
}

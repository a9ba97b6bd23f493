import Publications

/// What is to be taken down, found on the live site.
struct TakeDownTarget: Sendable {
  let what: ItemOrDocument
  /// Under which it is live now; another one where the id given is of a former address.
  let item: ItemID
  var file: String? { what.file }

  /// The item as it is now, or its file.
  var name: ItemOrDocument { ItemOrDocument(item, file: file) }

  /// The folder of its page within the site: `reviews/child-s/`; empty for the front page.
  var folder: String { String(Self.address(of: item).dropFirst()) }

  var page: String { Self.page(of: item) }

  /// - Throws: `TakeDownRefusal` for what nobody knows.
  init(_ what: ItemOrDocument, _ live: LiveFiles, _ register: Register) throws(TakeDownRefusal) {
    self.what = what
    let moved = live.bytes(Self.page(of: what.item)).flatMap { page in
      LivePage(page).movedTo.flatMap { address in
        LiveAddresses(live, page: nil, path: nil).key(address).flatMap { ItemID(path: "/\($0)/") }
      }
    }
    item = moved ?? what.item
    let lines = register.entries.map(\.value)
    let isKnown = lines.contains { [what.item, item].contains($0.item) && (what.file == nil || $0.file == what.file) }
    guard !isKnown, !isLive(live) else { return }
    if item.type == .national { throw .national(item) }
    throw .unknown(what, live: known(live, lines))
  }

  private func isLive(_ live: LiveFiles) -> Bool {
    guard item.path != nil else { return false }
    guard file != nil else { return live.has(page) }
    return !files(live, LiveAddresses(live, page: live.bytes(page), path: item.path)).isEmpty
  }

  /// What lies beside its page; the one file that is meant, where it is a file.
  func files(_ live: LiveFiles, _ addresses: LiveAddresses) -> Set<String> {
    let all = FilesOfItem(item, in: folder, live, addresses)
    return file.map { all.named($0, in: folder) } ?? all.paths
  }

  private static func address(of item: ItemID) -> String { item.path ?? "/\(item)/" }

  private static func page(of item: ItemID) -> String { OutputPath.file(at: address(of: item)) }

  /// What it could have been: the files of the item, or else the items. No guess: the nearest name is another child's.
  private func known(_ live: LiveFiles, _ lines: [RegisterEntry]) -> [String] {
    let pages = live.paths.map(OutputPath.address).filter { $0.hasSuffix("/") }
    let items = Set(pages.compactMap { ItemID(path: $0) } + lines.map(\.item))
    guard what.file != nil, items.contains(item) else {
      let type = items.filter { $0.type == what.item.type && $0.path != nil }
      return type.sorted().map(\.description)
    }
    let own = live.paths.filter { $0.hasPrefix(folder) && $0 != page }.map { String($0.dropFirst(folder.count)) }
    return Set(own + lines.filter { $0.item == item }.compactMap(\.file)).sorted().map { "\(item)/\($0)" }
  }
}

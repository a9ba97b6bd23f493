import Publications

/// The files of an item that lie beside its page: documents, pictures, calendar entries, and pages made of its texts.
struct FilesOfItem {
  let paths: Set<String>

  init(_ target: TakeDownTarget, _ live: LiveFiles, _ addresses: LiveAddresses) {
    let folder = target.folder
    if let file = target.file {
      paths = Set([folder + file, TakeDownTarget.page(ofText: file, in: folder)].filter(live.has))
      return
    }
    let isShared = target.item == .front || target.item.isBuiltIn
    let named = isShared ? Set(live.bytes(target.page).map { LivePage($0).addressesInMain.compactMap(addresses.key) } ?? []) : []
    paths = Set(live.paths.filter { path in
      guard path.hasPrefix(folder), path != target.page else { return false }
      // The folder of a page that is always there has much else in it.
      if isShared { return Self.isBeside(path, folder) && !LiveFiles.isPage(path) && named.contains(LiveAddresses.key(ofPath: path)) }
      return LiveFiles.isPage(path) ? Self.isPageOfText(path, folder, live) : Self.isBeside(path, folder)
    })
  }

  private static func isBeside(_ path: String, _ folder: String) -> Bool {
    !path.dropFirst(folder.count).contains("/")
  }

  /// A page at a former address of something else can lie there too.
  private static func isPageOfText(_ path: String, _ folder: String, _ live: LiveFiles) -> Bool {
    let parts = path.dropFirst(folder.count).split(separator: "/")
    guard parts.count == 2, parts[1] == "index.html", let page = live.bytes(path) else { return false }
    return LivePage(page).movedTo == nil
  }
}

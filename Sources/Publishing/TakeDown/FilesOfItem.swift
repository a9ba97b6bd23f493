import Publications

/// The files of an item that lie beside its page: documents, pictures, calendar entries, and pages made of its texts.
struct FilesOfItem {
  let paths: Set<String>

  /// - Parameter folder: of the item's page.
  init(_ item: ItemID, in folder: String, _ live: LiveFiles, _ addresses: LiveAddresses) {
    let page = OutputPath.file(at: "/\(folder)")
    let isShared = item == .front || item.isBuiltIn
    let inMain = isShared ? live.bytes(page).map { LivePage($0).addressesInMain } ?? [] : []
    let named = Set(inMain.compactMap(addresses.key))
    paths = Set(
      live.paths.filter { path in
        guard item.path != nil, path.hasPrefix(folder), path != page else { return false }
        // The folder of a page that is always there has much else in it.
        if isShared {
          return Self.isBeside(path, folder) && !LiveFiles.isPage(path)
            && named.contains(LiveAddresses.key(ofPath: path))
        }
        return LiveFiles.isPage(path) ? Self.isPageOfText(path, folder, live) : Self.isBeside(path, folder)
      })
  }

  /// Those that a name in the content stands for: a Markdown file comes out as a page of its own.
  func named(_ file: String, in folder: String) -> Set<String> {
    let page = file.hasSuffix(".md") ? [OutputPath.file(at: "/\(folder)\(file.dropLast(".md".count))/")] : []
    return paths.intersection([folder + file] + page)
  }

  private static func isBeside(_ path: String, _ folder: String) -> Bool {
    !path.dropFirst(folder.count).contains("/")
  }

  /// A page at a former address of something else can lie there too.
  private static func isPageOfText(_ path: String, _ folder: String, _ live: LiveFiles) -> Bool {
    let place = OutputPath.address(of: path).dropFirst(folder.count + 1)
    guard place.hasSuffix("/"), !place.dropLast().contains("/"), let page = live.bytes(path) else { return false }
    return LivePage(page).movedTo == nil
  }
}

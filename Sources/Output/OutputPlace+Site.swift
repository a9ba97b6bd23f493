import FileSystem

extension OutputPlace {
  /// The site's folders that are read, and so are never written into.
  private static let siteFolders = ["Content", "Public", "Templates", "Sources", "Tests"]

  /// The live folder that this lies in, if there is one.
  var outerOutput: String? {
    var folder = parent.utf8[...]
    while !folder.isEmpty {
      let path = String(Substring(folder))
      if OutputMarker.stands(at: path) { return path }
      folder = folder[..<(folder.lastIndex(of: 0x2F) ?? folder.startIndex)]
    }
    return nil
  }

  /// Why the output may not be here, beside this site; nil if it may.
  ///
  /// Folders are compared by what they are, not by their names, since a name can be written in
  /// several ways: through links, mounts and, on many disks, in another letter case.
  func relation(toSite site: String) -> OutputRefusal.Reason? {
    let real = Self.resolve(site) ?? site
    let siteChain = FileIdentity.chain(at: real)
    let own = FileIdentity(at: path)
    if let own, own == siteChain.first { return .site }
    if let own, siteChain.contains(own) { return .containsSite }

    let chain = [own].compactMap { $0 } + FileIdentity.chain(at: parent)
    for folder in Self.siteFolders {
      if let identity = FileIdentity(at: "\(real)/\(folder)"), chain.contains(identity) {
        return .siteFolder(folder)
      }
    }
    if let outerOutput { return .insideOutput(outerOutput) }
    // One that the site does not have yet is not ours to make.
    guard let site = FileIdentity(at: real), FileIdentity(at: parent) == site else { return nil }
    return Self.siteFolders.first { $0.lowercased() == name.lowercased() }.map { .siteFolder($0) }
  }
}

import Publications

extension AddressBook {
  /// How a former address comes out. Its folders are those that are there at all times, so that nothing that
  /// opens or goes changes it.
  func spelling(ofFormer path: String) -> String {
    let small = path.lowercased()
    let isBuiltIn = BuiltIn.folders.contains { "\(small)/".hasPrefix("/\($0)/") }
    if isBuiltIn { return small }
    let file = OutputPath.page(at: path)
    let folder = Self.folders(above: file).reversed().lazy.compactMap { publicFolders[$0.lowercased()] }.first
    guard let folder else { return path }
    // In bytes, the letter case of a folder can change its length.
    let rest = path.utf8.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
      .dropFirst(folder.utf8.split(separator: 0x2F).count).map { "/" + String(Substring($0)) }
    return "/" + folder + rest.joined()
  }

  /// By which a former address is looked up, in whatever form a link writes it.
  static func key(_ path: String) -> String {
    let path = (PercentCoding.decoded(path) ?? path).lowercased()
    return path.utf8.last == 0x2F ? String(path.dropLast()) : path
  }
}

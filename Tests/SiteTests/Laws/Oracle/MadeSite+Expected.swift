import Publications

extension MadeSite {
  /// Paths at which there must be something as of a moment: the pages of what is public, and the
  /// documents that have opened and have not gone.
  func expectedPaths(asOf moment: Moment) -> [String] {
    let lives = lives
    return items.flatMap { item -> [String] in
      guard let life = lives[item.id], life.isPublic(asOf: moment), let path = item.path else { return [] }
      let folder = String(path.dropFirst())
      let files = item.documents.filter { document in
        guard let opening = opening(of: document, in: item, life), opening <= moment else { return false }
        return !isGone(document, in: item, life, asOf: moment)
      }.compactMap(\.fileName)
      return ["\(folder)index.html"] + files.map { folder + $0 }
    }
  }
}

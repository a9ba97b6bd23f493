import Foundation
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
      return ["\(folder)index.html"] + files.map { folder + $0 } + item.formerPaths.compactMap(fileOfFormer)
    }
  }
}

extension MadeSite {
  /// Folders in which the program puts something (content model, section 10).
  private static let builtIn: Set = [
    "reviews", "learning-packs", "thematic-reports", "training", "national", "archive", "themes", "kinds", "years",
    "search", "accessibility", "privacy", "updates",
  ]

  /// Where the page at a former address comes out, told anew from the content model, section 3.
  private func fileOfFormer(_ written: String) -> String? {
    guard var path = written.removingPercentEncoding else { return nil }
    if !path.hasSuffix(".html"), !path.hasSuffix("/") { path += "/" }
    var parts = path.split(separator: "/").map(String.init)
    if Self.builtIn.contains(parts[0].lowercased()) {
      parts = parts.map { $0.lowercased() }
    } else {
      let folders = publicFiles.map { $0.split(separator: "/").dropLast().map(String.init) }
      let depth = path.hasSuffix("/") ? parts.count : parts.count - 1
      for count in (0...depth).reversed() {
        let start = parts.prefix(count).map { $0.lowercased() }
        guard let folder = folders.first(where: { $0.prefix(count).map { $0.lowercased() } == start }) else { continue }
        parts = Array(folder.prefix(count) + parts.dropFirst(count))
        break
      }
    }
    return parts.joined(separator: "/") + (path.hasSuffix("/") ? "/index.html" : "")
  }
}

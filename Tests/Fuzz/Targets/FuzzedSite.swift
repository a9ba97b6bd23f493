import ContentFiles
import Foundation
import Publications
import TestSupport

/// A site of which some files are fuzzed. What must hold of it is in `SiteLaws`.
///
/// It stays on the disk from one input to the next, because to write all of it anew would take
/// longer than to read it.
actor FuzzedSite {
  private let site: WrittenSite
  private let laws = SiteLaws()

  init() throws {
    site = try WrittenSite(Self.neighbours)
  }

  /// Looks at the site with these files in it, or in place of those that are there.
  func check(_ fuzzed: [String: [UInt8]]) async throws {
    for (path, bytes) in fuzzed { try site.write(path, bytes) }
    defer { for path in fuzzed.keys { restore(path) } }
    try await laws.check(try await site.read(), site: site.path)
  }

  private func restore(_ path: String) {
    if let text = Self.neighbours[path] ?? WrittenSite.least[path] {
      try? site.write(path, text)
    } else {
      try? site.remove(path)
      // Of a folder that was made for it, nothing must stay. One with other files in it does.
      rmdir("\(site.path)/\(path.split(separator: "/").dropLast().joined(separator: "/"))")
    }
  }

  /// What fuzzed files can lead to. One of each standing.
  private static let neighbours = WrittenSite.neighbours.merging([
    "Content/reviews/child-u.md": "---\ntitle: Child U\nkind: scr\npublished: 2027-03-01T10:00\n---\n",
    "Content/reviews/child-v.md": "---\ntitle: Child V\nkind: scr\npublished: 2019-05\n---\n",
  ]) { $1 }
}

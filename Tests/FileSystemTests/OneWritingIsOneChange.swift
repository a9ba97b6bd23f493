import Foundation
import TestSupport
import Testing

@testable import FileSystem

@Suite struct `One writing is one change` {
  @Test(arguments: [(0, 1), (1, 2), (10, 11), (39, 40), (40, 40), (1_000_000, 40)])
  func `A burst is over when nothing was told for a while, or after so many whiles`(told: Int, waits: Int) {
    var asked = 0
    FolderWatcher.gather {
      asked += 1
      return asked <= told
    }
    #expect(asked == waits)
    #expect(FolderWatcher.longest == 40)
  }

  @Test(.timeLimit(.minutes(60)))
  func `Whatever is written, deleted or renamed is told, in new folders, too`() async throws {
    let folder = try MadeFolder(["Content/pages/index.md": [], "Content/reviews/child-s/index.md": []])
    let content = "\(folder.path)/Content"
    var changes = FolderWatcher.changes(below: [content]).makeAsyncIterator()
    let pack = "\(content)/learning-packs/child-s"
    let works: [() throws -> Void] = [
      { try Data("1".utf8).write(to: URL(filePath: "\(content)/pages/index.md")) },
      { try FileManager.default.moveItem(atPath: "\(content)/pages/index.md", toPath: "\(content)/pages/about.md") },
      { try FileManager.default.removeItem(atPath: "\(content)/reviews/child-s/index.md") },
      { try FileManager.default.createDirectory(atPath: pack, withIntermediateDirectories: true) },
      { try Data("a".utf8).write(to: URL(filePath: "\(pack)/index.md")) },
    ]
    for work in works {
      try work()
      // Once at least: a thread that had to wait for its turn may see a work by halves.
      let after = FolderSnapshot(of: [content])
      repeat { await changes.next() } while FolderSnapshot(of: [content]) != after
    }
  }
}

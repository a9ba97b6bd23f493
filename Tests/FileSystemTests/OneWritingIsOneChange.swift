import FileSystem
import Foundation
import TestSupport
import Testing

@Suite struct `One writing is one change` {
  @Test func `A burst of writings, deletions and renamings is told once, and then the next one`() async throws {
    let folder = try MadeFolder(["Content/pages/index.md": [], "Content/reviews/child-s/index.md": []])
    let changes = Changes(FolderWatcher.changes(below: ["\(folder.path)/Content"]))
    try await Task.sleep(for: .milliseconds(300))
    #expect(await changes.count == 0)

    for number in 1...20 {
      try Data("\(number)".utf8).write(to: URL(filePath: "\(folder.path)/Content/pages/index.md"))
      try Data().write(to: URL(filePath: "\(folder.path)/Content/pages/.index.md.swp"))
      try FileManager.default.removeItem(atPath: "\(folder.path)/Content/pages/.index.md.swp")
    }
    try await changes.reach(1)
    try await Task.sleep(for: .milliseconds(300))
    let burst = await changes.count
    #expect(burst < 5, "20 writings were told \(burst) times")

    // In a folder that was not there when the watching began.
    let pack = "\(folder.path)/Content/learning-packs/child-s"
    try FileManager.default.createDirectory(atPath: pack, withIntermediateDirectories: true)
    try await changes.reach(burst + 1)
    try await Task.sleep(for: .milliseconds(300))
    let before = await changes.count
    try Data("a".utf8).write(to: URL(filePath: "\(pack)/index.md"))
    try await changes.reach(before + 1)
  }

  private actor Changes {
    private(set) var count = 0

    init(_ changes: AsyncStream<Void>) {
      Task { for await _ in changes { await self.add() } }
    }

    private func add() { count += 1 }

    /// It may take a second where nothing but looking tells.
    func reach(_ number: Int) async throws {
      for _ in 0..<500 where count < number { try await Task.sleep(for: .milliseconds(20)) }
      #expect(count >= number)
    }
  }
}

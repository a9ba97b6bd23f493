import Foundation
import FuzzTargets
import Testing

/// What fuzzing has used and found before, through the same code (`make fuzz`).
@Suite struct `Inputs of fuzzing are replayed` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: FuzzTargets.all.map { $0.name })
  func `What must hold holds of the corpus and of every find`(name: String) async throws {
    let target = try await #require(FuzzTargets.named(name)).init()
    let corpus = try Self.inputs("Corpus/\(name)")
    #expect(!corpus.isEmpty)
    for input in try corpus + Self.inputs("Finds/\(name)") {
      do {
        try await target.check([UInt8](Data(contentsOf: input)))
      } catch let broken as Broken {
        Issue.record("\(input.path(percentEncoded: false)): \(broken)")
      }
    }
  }

  /// The files of a folder; none when there is no such folder.
  private static func inputs(_ folder: String) throws -> [URL] {
    let folder = Self.folder.appending(path: folder)
    guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.path() < $1.path() }
  }
}

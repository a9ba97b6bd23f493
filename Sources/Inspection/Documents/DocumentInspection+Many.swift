import Foundation

extension DocumentInspection {
  /// Looks at many files, on all cores.
  ///
  /// - Parameters:
  ///   - files: As for one.
  ///   - progress: Told how many have been looked at.
  /// - Returns: What was seen in each, in their order.
  /// - Throws: `CancellationError`; no private folder is left then either.
  package func inspect(_ files: [(path: String, name: String)], progress: (Int) -> Void) async throws
    -> [InspectionResult]
  {
    var all: [InspectionResult] = []
    for start in stride(from: 0, to: files.count, by: Self.together) {
      let some = files[start..<min(start + Self.together, files.count)]
      try await all += inspectTogether(some.map { ($0, $1) }) { progress(start + $0) }
    }
    return all
  }

  /// How many files share one start of exiftool, which takes ten times as long as reading a file's metadata.
  private static let together = 32

  private func inspectTogether(_ files: [(path: String, name: String)], progress: (Int) -> Void) async throws
    -> [InspectionResult]
  {
    let copies = await withMetadata(
      files.map { try? InspectionCopy(for: $0.path, fileExtension: Self.fileExtension(of: $0.name)) })
    // A folder that is cleared already is not there.
    defer { for copy in copies { copy?.clear() } }
    return try await withThrowingTaskGroup(of: (Int, InspectionResult).self) { group in
      var results: [InspectionResult?] = Array(repeating: nil, count: files.count)
      var next = 0
      func begin() {
        guard next < files.count else { return }
        let number = next
        group.addTask {
          try Task.checkCancellation()
          return (number, await inspect(copies[number], files[number].name))
        }
        next += 1
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
      var done = 0
      while let (number, result) = try await group.next() {
        results[number] = result
        done += 1
        progress(done)
        begin()
      }
      // What a cancelled tool has not told is not what the file holds.
      try Task.checkCancellation()
      return results.compactMap(\.self)
    }
  }

  /// If the files cannot be read together, each is read by itself later: then it is told which one it was.
  private func withMetadata(_ copies: [InspectionCopy?]) async -> [InspectionCopy?] {
    let there = copies.compactMap(\.self)
    guard there.count > 1,
      let metadata = try? await metadata(of: there.map(\.file), in: there[0].folder)
    else { return copies }
    var rest = metadata.makeIterator()
    return copies.map { copy in
      guard var copy else { return nil }
      copy.metadata = rest.next()
      return copy
    }
  }

  func metadata(of copy: InspectionCopy) async throws(ToolProblem) -> [(String, String)] {
    let tags: [String: String]
    if let known = copy.metadata {
      tags = known
    } else {
      tags = try await metadata(of: [copy.file], in: copy.folder).reduce(into: [:]) { $0.merge($1) { $1 } }
    }
    return tags.sorted { $0.key < $1.key }
  }
}

import FileSystem
import Parallel
import Synchronization

/// Which words stand in the files of `Public/`, or in their names. Those are there at all times, and so they are read
/// for a word once, however many days are looked at.
final class PublicWords: Sendable {
  private let known = Mutex<[String: Bool]>([:])

  /// Those of some words that stand there.
  ///
  /// - Parameters:
  ///   - files: paths below `Public/`.
  ///   - site: the site's folder.
  func occurring(_ words: Set<String>, in files: [String], of site: String) async throws -> Set<String> {
    let known = known.withLock { $0 }
    let new = words.filter { known[$0] == nil }
    if !new.isEmpty {
      let found = try await Self.found(Array(new), in: files, of: site)
      self.known.withLock { known in
        for word in new { known[word] = found.contains(word) }
      }
    }
    return self.known.withLock { known in words.filter { known[$0] ?? false } }
  }

  private static func found(_ words: [String], in files: [String], of site: String) async throws -> Set<String> {
    let search = WordSearch(words)
    let found = try await Parallel.map(files, inRunsOf: 1) { file in
      search.numbers(in: Array(file.utf8)).union(search.numbers(in: try Files.read("\(site)/Public/\(file)")))
    }
    return Set(found.reduce(into: Set<Int>()) { $0.formUnion($1) }.map { words[$0] })
  }
}

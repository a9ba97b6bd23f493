import Publications
import Rendering

/// How a page of one view stands to the same address in another.
enum Comparison: Hashable, Sendable {
  case same, changed, new, gone
}

extension RenderedView {
  /// The pages that are not the same as in another view, in the order of their addresses.
  nonisolated func differences(
    from other: RenderedView
  ) async throws -> [(path: String, comparison: Comparison)] {
    async let (mine, theirs) = (pages(), other.pages())
    let old = Dictionary(try await theirs.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    var found: [(path: String, comparison: Comparison)] = []
    for page in try await mine {
      seen.insert(page.path)
      guard let before = old[page.path] else {
        found.append((page.path, .new))
        continue
      }
      if before != page.contents { found.append((page.path, .changed)) }
    }
    found += old.keys.filter { !seen.contains($0) }.map { ($0, .gone) }
    return found.sorted { $0.path < $1.path }
  }

  /// Of one address, whatever kind of file is there.
  func comparison(at path: String, with other: RenderedView) async throws -> Comparison? {
    switch (try await file(at: path), try await other.file(at: path)) {
    case (nil, nil): nil
    case (_?, nil): .new
    case (nil, _?): .gone
    case (let mine?, let theirs?): mine.contents == theirs.contents ? .same : .changed
    }
  }
}

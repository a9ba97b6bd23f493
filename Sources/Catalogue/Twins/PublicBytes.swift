import Publications

/// The bytes that the public has had and that are not taken down, by their hashes, as the register tells it.
struct PublicBytes {
  private struct Line: Hashable {
    let item: ItemID
    let file: String
    let sha256: String
  }

  private let hashes: Set<String>

  init(_ register: Register) {
    var lines: Set<Line> = []
    let entries = register.entries.sorted { ($0.value.moment, $0.place) < ($1.value.moment, $1.place) }
    for entry in entries.map(\.value) {
      let line = entry.file.flatMap { file in
        entry.sha256.map { Line(item: entry.item, file: file, sha256: $0) }
      }
      switch entry.event {
      case .document, .restored: if let line { lines.insert(line) }
      case .notLive: if let line { lines.remove(line) }
      case .withdrawn, .takenDown:
        lines = lines.filter { line in
          line.item != entry.item || entry.file.map { $0 != line.file } ?? false
        }
      case .published, .text, .archived: break
      }
    }
    hashes = Set(lines.map(\.sha256))
  }

  func contains(_ sha256: String) -> Bool { hashes.contains(sha256) }
}

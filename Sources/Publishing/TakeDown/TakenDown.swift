import ContentFiles
import Publications

/// What the register says is down, and which files it knows of.
struct TakenDown {
  struct File: Hashable, Comparable {
    let name: String
    let sha256: String

    static func < (one: File, other: File) -> Bool { (one.name, one.sha256) < (other.name, other.sha256) }
  }

  private struct TakenDownFile: Hashable {
    let item: ItemID
    let file: File?
  }

  private var down: Set<TakenDownFile> = []
  private var documents: [ItemID: [String: String]] = [:]

  init(_ register: Register) {
    let entries = register.standing.sorted { ($0.value.moment, $0.place) < ($1.value.moment, $1.place) }
    for entry in entries.map(\.value) {
      let file = entry.file.flatMap { name in entry.sha256.map { File(name: name, sha256: $0) } }
      switch entry.event {
      case .takenDown: down.insert(TakenDownFile(item: entry.item, file: file))
      case .restored: down.remove(TakenDownFile(item: entry.item, file: file))
      case .document: if let file { documents[entry.item, default: [:]][file.name] = file.sha256 }
      case .published, .text, .archived, .withdrawn, .notLive: break
      }
    }
  }

  func isDown(_ item: ItemID, _ file: File?) -> Bool { down.contains(TakenDownFile(item: item, file: file)) }

  /// The last version of each file.
  func documents(of items: Set<ItemID>) -> [File] {
    items.flatMap { (documents[$0] ?? [:]).map { File(name: $0, sha256: $1) } }
  }
}

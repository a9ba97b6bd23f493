/// What of one item is withdrawn or taken down, by the register.
package struct TakenDownParts: Sendable {
  /// Since when, and how.
  package struct Down: Hashable, Sendable {
    package let since: Moment
    /// Taken down by a command, for as long as the content does not say so itself.
    package fileprivate(set) var isAtOnce: Bool
  }

  /// A file in a version that is down.
  package struct File: Sendable {
    package let name: String
    package let sha256: String
    package fileprivate(set) var down: Down
    /// Whether it went with its item and comes back with it.
    package fileprivate(set) var isWithItem: Bool
    /// Whether nothing else may come out under its name either.
    package fileprivate(set) var holdsName = true
    /// Whether its bytes may come out under no name at all.
    package fileprivate(set) var holdsBytes = true
    /// Whether no line says so: a register from before has no files beside a withdrawal.
    fileprivate(set) var isImplied = false
  }

  /// Nil when the item itself is not down.
  package private(set) var item: Down?
  package private(set) var files: [File] = []
  /// What came back, and when: under its name it may be public though the same bytes were withdrawn elsewhere before.
  private var restored: [String: ItemRecord.Version] = [:]
  /// When the item went down so far. The files that one going took stand behind its own line.
  private var momentsOfItem: Set<Moment> = []
  /// When files did.
  private let momentsOfFiles: Set<Moment>

  init() { momentsOfFiles = [] }

  /// - Parameter entries: all of the item.
  init(beside entries: [RegisterEntry]) {
    momentsOfFiles = Set(
      entries.filter { ($0.event == .withdrawn || $0.event == .takenDown) && $0.file != nil }.map(\.moment))
  }

  mutating func add(_ entry: RegisterEntry, known: [String: ItemRecord.DocumentRecord]) {
    let isBack = entry.event == .restored
    if let name = entry.file, let sha256 = entry.sha256 {
      isBack ? bringBack(name, sha256, at: entry.moment) : takeDown(name, sha256, entry)
    } else {
      isBack ? bringBack() : takeDown(entry, known)
    }
  }

  private mutating func takeDown(_ entry: RegisterEntry, _ known: [String: ItemRecord.DocumentRecord]) {
    let isAtOnce = entry.event == .takenDown
    momentsOfItem.insert(entry.moment)
    guard !isAtOnce || item == nil else { return }
    item = Down(since: item?.since ?? entry.moment, isAtOnce: isAtOnce)
    guard !isAtOnce else { return }
    for number in files.indices where files[number].isWithItem { files[number].down.isAtOnce = false }
    guard !momentsOfFiles.contains(entry.moment) else { return }
    for (name, document) in known.sorted(by: { $0.key < $1.key }) where !holds(name, document.sha256) {
      files.append(
        File(
          name: name, sha256: document.sha256, down: Down(since: entry.moment, isAtOnce: false), isWithItem: true,
          isImplied: true))
    }
  }

  private mutating func takeDown(_ name: String, _ sha256: String, _ entry: RegisterEntry) {
    let isAtOnce = entry.event == .takenDown
    guard let number = files.firstIndex(where: { $0.name == name && $0.sha256 == sha256 }) else {
      files.append(
        File(
          name: name, sha256: sha256, down: Down(since: entry.moment, isAtOnce: isAtOnce),
          isWithItem: momentsOfItem.contains(entry.moment)))
      return
    }
    (files[number].holdsName, files[number].holdsBytes) = (true, true)
    if !isAtOnce { (files[number].down.isAtOnce, files[number].isImplied) = (false, false) }
  }

  private mutating func bringBack() {
    item = nil
    files.removeAll(where: \.isImplied)
    for number in files.indices { files[number].isWithItem = false }
  }

  private mutating func bringBack(_ name: String, _ sha256: String, at moment: Moment) {
    files.removeAll { $0.name == name && $0.sha256 == sha256 }
    for number in files.indices {
      if files[number].name == name { files[number].holdsName = false }
      if files[number].sha256 == sha256 { files[number].holdsBytes = false }
    }
    restored[name] = ItemRecord.Version(moment: moment, sha256: sha256)
  }
}

extension TakenDownParts {
  /// Whether these very bytes are down under this name.
  package func holds(_ name: String, _ sha256: String) -> Bool {
    files.contains { $0.name == name && $0.sha256 == sha256 }
  }

  /// Since when nothing may come out under a name; nil when something may.
  package func name(_ name: String) -> Down? { files.last { $0.name == name && $0.holdsName }?.down }

  /// Whether a person has said, since a moment, that these bytes may be public under this name.
  package func isRestored(_ name: String, _ sha256: String, since moment: Moment) -> Bool {
    restored[name].map { $0.sha256 == sha256 && $0.moment >= moment } ?? false
  }
}

/// What of one item a person has named to be public again.
package struct Restoring: Sendable {
  /// Whether the item itself comes back.
  package let item: Bool
  private let files: Set<String>

  /// - Parameters:
  ///   - named: items and files, of whatever item.
  ///   - ids: under which this one is known.
  package init(_ named: Set<ItemOrDocument>, of ids: Set<ItemID>, _ down: TakenDownParts) {
    let own = named.filter { ids.contains($0.item) }
    item = down.item != nil && own.contains { $0.file == nil }
    let withItem = item ? down.files.filter(\.isWithItem).map(\.name) : []
    files = Set(own.compactMap(\.file) + withItem)
  }

  /// Whether a file comes back. A document brings its other files along: its accessible alternative, and what comes
  /// out under its former name.
  ///
  /// - Parameter names: of the document's files, or of the file alone.
  package func bringsBack(_ names: Set<String>) -> Bool { !files.isDisjoint(with: names) }
}

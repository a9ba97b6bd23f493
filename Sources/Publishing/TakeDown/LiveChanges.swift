import ContentFiles
import FileSystem
import Publications
import Rendering

/// What becomes of the live site when something is taken down.
struct LiveChanges: Sendable {
  /// Pages that become the bare record, as addresses.
  private(set) var barePages: [String] = []
  /// Files that go, with the sums of their bytes.
  private(set) var removed: [String: String] = [:]
  /// Pages that stay, without links to files that go, as addresses.
  private(set) var unlinkedPages: [String] = []
  /// What still names it, as addresses.
  private(set) var stillNaming: [String] = []
  /// All files that the site is to have; nil when it is as it should be.
  private(set) var files: [OutputFile]?

  private let targets: [TakeDownTarget]
  /// The ids that items had, by their present ones.
  private var formerIDs: [ItemID: Set<ItemID>] = [:]
  /// Files beside the pages, and their sums, by items.
  private var ownFiles: [ItemID: [String: String]] = [:]

  init(_ live: LiveFiles, _ targets: [TakeDownTarget], _ register: Register) {
    self.targets = targets
    let items = targets.filter { $0.file == nil }
    let first = items.first ?? targets.first
    let addresses = LiveAddresses(
      live, page: first.flatMap { live.bytes($0.page) }, path: first?.item.path)
    var pages = PagesOfItems(items, live, addresses)
    for target in items { formerIDs[target.item] = pages.formerIDs[target.item] ?? [] }
    findFiles(of: targets, live, addresses, register)
    pages.add(files: goneFiles)
    apply(pages, live, addresses)
  }

  /// The files that go, and those that are gone already.
  private var goneFiles: Set<String> {
    Set(removed.keys).union(targets.compactMap { target in target.file.map { target.folder + $0 } })
  }

  private mutating func findFiles(
    of targets: [TakeDownTarget], _ live: LiveFiles, _ addresses: LiveAddresses, _ register: Register
  ) {
    let taken = TakenDown(register)
    for target in targets {
      let beside = target.files(live, addresses)
      let ids = (formerIDs[target.item] ?? []).union([target.item, target.what.item])
      let known = taken.documents(of: ids).filter { target.file == nil || $0.name == target.file }
      let copies = live.copies(of: beside, orOf: Set(known.map(\.sha256)))
      removed.merge(copies) { $1 }
      ownFiles[target.item, default: [:]].merge(copies.filter { beside.contains($0.key) }) { $1 }
    }
  }

  private mutating func apply(_ pages: PagesOfItems, _ live: LiveFiles, _ addresses: LiveAddresses) {
    let gone = pages.gone
    func isGone(_ address: String) -> Bool { addresses.key(address).map(gone.contains) ?? false }
    var new: [String: [UInt8]] = [:]
    for (path, item) in pages.bare where live.bytes(path).map({ !LivePage($0).isBare }) ?? false {
      new[path] =
        BareRecordPage(
          frame: live.bytes("404.html"), address: item.path.flatMap(addresses.absolute), addresses: addresses,
          style: live.style, isGone: isGone, titles: pages.titles
        ).bytes
    }
    barePages = new.keys.sorted().map(addresses.shown)
    unlink(pages, live, addresses, &new)
    for path in live.paths where MachineFile.isOne(path) && removed[path] == nil {
      guard let bytes = live.bytes(path), pages.mayName(bytes) else { continue }
      let changed = MachineFile(path: path, addresses: addresses, isGone: isGone).without(bytes)
      if changed != bytes { new[path] = changed }
    }
    let isInSearch = live.bytes("search.json").map { pages.isNamed(in: $0, addresses) } ?? false
    let isDown = new.isEmpty && removed.isEmpty && !isInSearch
    stillNaming = live.paths
      .filter { removed[$0] == nil && pages.bare[$0] == nil && (isDown || !EmptySearch.isOne($0)) }
      .filter { path in (new[path] ?? live.bytes(path)).map { pages.isNamed(in: $0, at: path, addresses) } ?? false }
      .map(addresses.shown)
    guard !isDown else { return }
    let search = live.has("search.json") ? EmptySearch.files : []
    files =
      live.paths.filter { removed[$0] == nil && !EmptySearch.isOne($0) }.map { path in
        OutputFile(path: path, contents: new[path].map { .bytes($0) } ?? .file(at: live.fullPath(path)))
      } + search
  }

  /// Takes links to single files out of all pages. What leads to a whole item is named instead: the next publish makes
  /// those pages anew.
  private mutating func unlink(
    _ pages: PagesOfItems, _ live: LiveFiles, _ addresses: LiveAddresses, _ new: inout [String: [UInt8]]
  ) {
    let items = targets.filter { $0.file == nil }.map(\.item)
    guard targets.contains(where: { $0.file != nil && !items.contains($0.item) }) else { return }
    let gone = Set(goneFiles.map(LiveAddresses.key(ofPath:)))
    let links = LinksToFiles(
      isGone: { addresses.key($0).map(gone.contains) ?? false },
      addresses: goneFiles.compactMap { addresses.absolute("/\($0)") })
    for path in live.pages where new[path] == nil && removed[path] == nil {
      guard let page = live.bytes(path), pages.mayName(page), let changed = links.removed(from: page) else { continue }
      new[path] = changed
      unlinkedPages.append(addresses.shown(path))
    }
  }

  // MARK: The register

  /// What the register does not say yet.
  func entries(besides register: Register, at moment: Moment) -> [RegisterEntry] {
    let taken = TakenDown(register)
    return targets.flatMap { target -> [RegisterEntry] in
      let ids = (formerIDs[target.item] ?? []).union([target.item, target.what.item])
      let own = (ownFiles[target.item] ?? [:]).map { path, sum in
        TakenDown.File(name: target.name(of: path), sha256: sum)
      }.filter { !$0.sha256.isEmpty && RegisterFile.canName($0.name) && $0.name != ItemID.calendarName }
      let files = Set(own + taken.documents(of: ids)).filter { target.file == nil || $0.name == target.file }
      let all = (target.file == nil ? [nil] : []) + files.sorted().map(Optional.some)
      return all.filter { !taken.isDown(target.item, $0) }.map { file in
        RegisterEntry(
          event: .takenDown, item: target.item, moment: moment, file: file?.name, sha256: file?.sha256)
      }
    }.uniqued()
  }
}

extension TakeDownTarget {
  /// The name that the content has for a file of the item.
  fileprivate func name(of path: String) -> String {
    let name = OutputPath.address(of: path).dropFirst(folder.count + 1)
    return name.hasSuffix("/") ? "\(name.dropLast()).md" : String(name)
  }
}

extension Sequence where Element: Hashable {
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

import Assets
import Diagnostics
import Publications

/// Which thing stands at which address, whether or not it is public at the moment.
struct AddressBook: Sendable {
  enum Owner: Hashable, Sendable {
    case item(ItemID)
    case file(of: ItemID, name: String)
    case formerPath(of: ItemID)
    case builtIn
    case publicFile
    case theme(String)
    case kind(String)
    case year(Int)

    var description: String {
      switch self {
      case .item(let id): "\(id)"
      case .file(let id, let name): "\(name) of \(id)"
      case .formerPath(let id): "\(id), which once was there"
      case .builtIn: "a page that the program makes"
      case .publicFile: "a file in Public"
      case .theme(let slug): "the page of the theme \(slug)"
      case .kind(let slug): "the page of the kind \(slug)"
      case .year(let year): "the page of the year \(year)"
      }
    }
  }

  /// What something has taken: a file or a folder of the output.
  private struct Claim {
    let owner: Owner
    let place: SourcePlace
    /// Within the output, as it is spelt.
    let path: String

    /// To name it in a message about another.
    var description: String {
      place.path == "Content" ? owner.description : "\(owner.description) (\(place.path), line \(place.line))"
    }
  }

  /// By path, as it is written: `/reviews/child-s/`.
  private(set) var owners: [String: Owner] = [:]
  /// Items and their files by their place under `Content/`.
  private(set) var sources: [String: Owner] = [:]
  /// Files and folders of the output by their paths in small letters: what differs in letter case alone is one.
  private var files: [String: Claim] = [:]
  private var folders: [String: Claim] = [:]
  /// How the folders of `Public/` are spelt, by their paths in small letters.
  private(set) var publicFolders: [String: String] = [:]
  /// Items by their former addresses, in small letters and without the slash at the end.
  private var former: [String: (owner: Owner, path: String)] = [:]
  /// Pairs of folders that have been told: one of them may hold hundreds of files.
  private var told: Set<String> = []

  /// What cannot be changed claims first, and what is written in one line of an item last: that is the place
  /// of the problem.
  init(_ items: [Item], publicFiles: [String], _ problems: Problems) {
    let program = SourcePlace(path: "Content")
    for folder in BuiltIn.folders { folders[folder] = Claim(owner: .builtIn, place: program, path: folder) }
    for page in BuiltIn.pages { claim("/\(page)/", .builtIn, program, problems) }
    for file in BuiltIn.files { claim(file, .builtIn, program, problems) }
    for item in items { claimPages(of: item, problems) }
    for file in publicFiles.sorted() {
      claim("/\(file)", .publicFile, SourcePlace(path: "Public/\(file)"), problems)
      for folder in Self.folders(above: file) {
        publicFolders[folder.lowercased()] = publicFolders[folder.lowercased()] ?? folder
      }
    }
    for item in items {
      for path in item.formerPaths {
        let owner = Owner.formerPath(of: item.id)
        claim(spelling(ofFormer: path.value), owner, path.place, problems)
        former[Self.key(path.value)] = former[Self.key(path.value)] ?? (owner, item.id.path ?? "/")
      }
    }
    checkFiles(problems)
  }

  // MARK: Claims

  private mutating func claimPages(of item: Item, _ problems: Problems) {
    sources[String(item.place.path.dropFirst("Content/".count))] = .item(item.id)
    if let path = item.id.path {
      if item.id.type == .page, BuiltIn.pages.contains(item.id.slug) {
        owners[path] = .item(item.id)
      } else {
        claim(path, .item(item.id), item.place, problems)
      }
    }
    if case .training(let training) = item.details, !training.sessions.isEmpty {
      claimFile(ItemID.calendarName, of: item, at: item.place, problems)
    }
    for name in item.files.keys.sorted() {
      sources["\(item.id)/\(name)"] = .file(of: item.id, name: name)
      claimFile(name, of: item, at: item.place, problems)
    }
    for document in item.documents {
      guard let old = document.replaces else { continue }
      claimFile(old.value, of: item, at: old.place, problems)
    }
    for theme in item.themes where owners["/themes/\(Theme.slug(of: theme.value))/"] == nil {
      let slug = Theme.slug(of: theme.value)
      claim("/themes/\(slug)/", .theme(slug), theme.place, problems)
    }
    if let kind = item.kind, owners["/kinds/\(kind.value)/"] == nil {
      claim("/kinds/\(kind.value)/", .kind(kind.value), kind.place, problems)
    }
    // The year that is shown is one that is written: of the item, or of one that it is about.
    if let year = item.published?.date.year, item.id.type != .page, owners["/years/\(year)/"] == nil {
      claim("/years/\(year)/", .year(year), item.place, problems)
    }
  }

  private mutating func claimFile(
    _ name: String, of item: Item, at place: SourcePlace, _ problems: Problems
  ) {
    guard let path = item.id.path else { return }
    claim(path + name, .file(of: item.id, name: name), place, problems)
  }

  private mutating func claim(
    _ path: String, _ owner: Owner, _ place: SourcePlace, _ problems: Problems
  ) {
    let file = if case .formerPath = owner { OutputPath.page(at: path) } else { OutputPath.file(at: path) }
    let key = file.lowercased()
    let new = Claim(owner: owner, place: place, path: file)
    if let use = Self.ownUse(of: key) {
      problems.add(
        place, .addressTaken,
        "\(path) is the address of \(owner.description) and of what the program makes for \(use).",
        hint: "Give it another name.")
    } else if let first = files[key] {
      problems.add(
        place, .addressTaken,
        "\(path) is the address of \(owner.description) and of \(first.description).",
        hint: "Two things cannot be at one address, and letter case makes no difference. "
          + "Give one of them another name.")
    } else {
      owners[path] = owner
      checkLength(new, problems)
      if areFoldersFree(for: new, problems) {
        files[key] = new
        checkPageNumber(new, problems)
      }
    }
  }

  /// What the program needs an address for, whether or not it has something at it now.
  private static func ownUse(of key: String) -> String? {
    if "/\(key)/".hasPrefix(BuiltIn.searchParts) { return "the search" }
    if key.hasPrefix(BuiltIn.mark) { return "itself" }
    return Asset(versionNamed: key) == nil ? nil : "the look of all pages"
  }

  /// No disk takes a longer name (POSIX, NAME_MAX).
  private func checkLength(_ new: Claim, _ problems: Problems) {
    guard new.path.utf8.count > 255, let part = new.path.utf8.split(separator: 0x2F).max(by: { $0.count < $1.count }),
      part.count > 255
    else { return }
    problems.add(
      new.place, .wrongAddress,
      "“\(String(decoding: part.prefix(40), as: UTF8.self))…” is \(part.count) bytes long, and a part of an address can have 255.",
      hint: "An encoded letter counts for what it stands for. Write a shorter one, or leave this address out.")
  }

  /// Long lists go on at `…/page-2/`, below a page that the program makes.
  private func checkPageNumber(_ new: Claim, _ problems: Problems) {
    switch new.owner {
    case .theme, .kind, .year, .builtIn: return
    case .item, .file, .formerPath, .publicFile: break
    }
    let address = OutputPath.address(of: OutputPath.page(at: "/\(new.path)"))
    guard let list = Self.list(ofPage: address.lowercased()), isList(list) else { return }
    problems.add(
      new.place, .addressTaken,
      "\(address) is the address of \(new.owner.description) and of a further page of the list \(list).",
      hint: "Give it another name.")
  }

  /// `/reviews/` for `reviews/page-2`; nil when that is the name of no further page.
  private static func list(ofPage folder: String) -> String? {
    let parts = folder.split(separator: "/")
    guard parts.count > 1, let last = parts.last, last.hasPrefix("page-"),
      Int(last.dropFirst("page-".count)) != nil
    else { return nil }
    return "/" + parts.dropLast().joined(separator: "/") + "/"
  }

  private func isList(_ path: String) -> Bool {
    switch owners[path] {
    case .builtIn, .theme, .kind, .year: true
    case .item(let id): id.isBuiltIn
    case .file, .formerPath, .publicFile, nil: false
    }
  }

  // MARK: Folders

  /// The folders that a file of the output lies in, the outermost first.
  static func folders(above file: String) -> [String] {
    // By bytes: to Swift, `/` and an accent after it are one character, and no `/`.
    file.utf8.indices.filter { file.utf8[$0] == 0x2F }.map { String(Substring(file.utf8[..<$0])) }
  }

  /// Claims the folders of a file. On many disks `Media` and `media` are one, whichever was there first.
  private mutating func areFoldersFree(for new: Claim, _ problems: Problems) -> Bool {
    for folder in Self.folders(above: new.path) {
      let key = folder.lowercased()
      let claim = Claim(owner: new.owner, place: new.place, path: folder)
      guard let first = folders[key] ?? nextPage(key) else {
        folders[key] = claim
        continue
      }
      guard !first.path.utf8.elementsEqual(folder.utf8) else { continue }
      if told.insert("\(folder)/\(new.owner == .publicFile ? "" : new.path)").inserted {
        problems.add(
          new.place, .addressTaken,
          "/\(new.path) is the address of \(new.owner.description), in the folder /\(folder)/, and "
            + "/\(first.path)/ is a folder of \(first.description): they differ in letter case alone.",
          hint: "Letter case makes no difference in an address, and on many disks the two are one folder. Spell "
            + "both alike, or give one of them another name.")
      }
      return false
    }
    return true
  }

  private func nextPage(_ folder: String) -> Claim? {
    guard let list = Self.list(ofPage: folder), isList(list) else { return nil }
    return Claim(owner: .builtIn, place: SourcePlace(path: "Content"), path: folder)
  }

  /// A file cannot stand where another thing needs a folder.
  private func checkFiles(_ problems: Problems) {
    for path in folders.keys.filter({ files[$0] != nil }).sorted() {
      guard let file = files[path], let folder = folders[path] else { continue }
      let (named, first) = Self.canChange(folder, before: file) ? (folder, file) : (file, folder)
      problems.add(
        named.place, .addressTaken,
        "\(named.owner.description) needs /\(path) both as a file and as a folder, "
          + "because of \(first.description).", hint: "Give one of them another name.")
    }
  }

  /// Which of two is the easier to change: a former address before anything else, and the program's own never.
  private static func canChange(_ one: Claim, before other: Claim) -> Bool {
    func ease(_ claim: Claim) -> Int {
      switch claim.owner {
      case .formerPath: 3
      case .publicFile: 2
      case .item, .file, .theme, .kind, .year: 1
      case .builtIn: 0
      }
    }
    return ease(one) >= ease(other)
  }

  /// What an address leads to, with or without the slash at its end; a former one in any letter case.
  func owner(ofAddress path: String) -> (owner: Owner, path: String)? {
    if let owner = owners[path] { return (owner, path) }
    return owners[path + "/"].map { ($0, path + "/") } ?? former[Self.key(path)]
  }
}

extension Item {
  /// The slug of its kind; thematic reports, training and others have none.
  var kind: Located<String>? {
    switch details {
    case .review(let review): review.kind
    case .learningPack(let pack): pack.kind
    case .thematicReport, .training, .national, .page: nil
    }
  }
}

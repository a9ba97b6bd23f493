import Publications

/// Which thing stands at which address, whether or not it is public at the moment.
struct AddressBook: Sendable {
  enum Owner: Hashable, Sendable {
    case item(ItemID)
    case file(of: ItemID, name: String)
    case formerPath(of: ItemID)
    case builtIn
    case publicFile
    case theme(String), kind(String), year(Int)

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

  /// By path, as it is written: `/reviews/child-s/`.
  private(set) var owners: [String: Owner] = [:]
  /// Items and their files by their place under `Content/`.
  private(set) var sources: [String: Owner] = [:]
  /// By output file in small letters, to find two things at one address.
  private var taken: [String: (owner: Owner, place: SourcePlace)] = [:]

  init(_ items: [Item], publicFiles: [String], _ problems: inout Problems) {
    let program = SourcePlace(path: "Content")
    for page in BuiltIn.pages {
      claim("/\(page)/", .builtIn, program, file: "\(page)/index.html", &problems)
    }
    for file in BuiltIn.files { claim(file, .builtIn, program, &problems) }
    for item in items { claimPages(of: item, &problems) }
    for file in publicFiles.sorted() {
      claim("/\(file)", .publicFile, SourcePlace(path: "Public/\(file)"), &problems)
    }
    for item in items {
      for former in item.formerPaths {
        claim(former.value, .formerPath(of: item.id), former.place, &problems)
        checkPageNumber(former.value, .formerPath(of: item.id), former.place, &problems)
      }
    }
    checkFolders(&problems)
  }

  private mutating func claimPages(of item: Item, _ problems: inout Problems) {
    sources[String(item.place.path.dropFirst("Content/".count))] = .item(item.id)
    if let path = item.id.path {
      if item.id.type == .page, BuiltIn.pages.contains(item.id.slug) {
        owners[path] = .item(item.id)
      } else {
        claim(path, .item(item.id), item.place, &problems)
      }
      checkPageNumber(path, .item(item.id), item.place, &problems)
    }
    if case .training(let training) = item.details, !training.sessions.isEmpty {
      claimFile(ItemID.calendarName, of: item, at: item.place, &problems)
    }
    for name in item.files.keys.sorted() {
      sources["\(item.id)/\(name)"] = .file(of: item.id, name: name)
      claimFile(name, of: item, at: item.place, &problems)
    }
    for document in item.documents {
      guard let old = document.replaces else { continue }
      claimFile(old.value, of: item, at: old.place, &problems)
    }
    for theme in item.themes where owners["/themes/\(Theme.slug(of: theme.value))/"] == nil {
      let slug = Theme.slug(of: theme.value)
      claim("/themes/\(slug)/", .theme(slug), theme.place, &problems)
    }
    if let kind = item.kind, owners["/kinds/\(kind.value)/"] == nil {
      claim("/kinds/\(kind.value)/", .kind(kind.value), kind.place, &problems)
    }
    // The year that is shown is one that is written: of the item, or of one that it is about.
    if let year = item.published?.date.year, item.id.type != .page, owners["/years/\(year)/"] == nil {
      claim("/years/\(year)/", .year(year), item.place, &problems)
    }
  }

  private mutating func claimFile(
    _ name: String, of item: Item, at place: SourcePlace, _ problems: inout Problems
  ) {
    guard let path = item.id.path else { return }
    let address = path + name
    claim(address, .file(of: item.id, name: name), place, file: String(address.dropFirst()), &problems)
  }

  /// Long lists go on at `…/page-2/`, below a page that the program makes.
  private func checkPageNumber(_ path: String, _ owner: Owner, _ place: SourcePlace, _ problems: inout Problems) {
    let parts = path.split(separator: "/")
    guard parts.count > 1, let last = parts.last, last.hasPrefix("page-"),
      Int(last.dropFirst("page-".count)) != nil
    else { return }
    let list = "/" + parts.dropLast().joined(separator: "/") + "/"
    let isList =
      switch owners[list] {
      case .builtIn, .theme, .kind, .year: true
      case .item(let id): id.isBuiltIn
      default: false
      }
    guard isList else { return }
    problems.add(
      place, "address-taken",
      "\(path) is the address of \(owner.description) and of a further page of the list \(list).",
      hint: "Give it another name.")
  }

  private mutating func claim(
    _ path: String, _ owner: Owner, _ place: SourcePlace, file: String? = nil,
    _ problems: inout Problems
  ) {
    let file = file ?? (owner.isPage ? OutputPath.file(ofPath: path) : String(path.dropFirst()))
    let key = file.lowercased()
    if "/\(key)/".hasPrefix(BuiltIn.searchParts) {
      problems.add(
        place, "address-taken",
        "\(path) is the address of \(owner.description) and of what the program makes for the search.",
        hint: "Give it another name.")
    } else if let first = taken[key] {
      let isElsewhere = first.place.path != "Content"
      let from = isElsewhere ? " (\(first.place.path), line \(first.place.line))" : ""
      problems.add(
        place, "address-taken",
        "\(path) is the address of \(owner.description) and of \(first.owner.description)\(from).",
        hint: "Two things cannot be at one address, and letter case makes no difference. "
          + "Give one of them another name.")
    } else {
      taken[key] = (owner, place)
      owners[path] = owner
    }
  }

  /// A file cannot stand where another thing needs a folder.
  private func checkFolders(_ problems: inout Problems) {
    var conflicts: [(file: String, slash: String.Index)] = []
    for file in taken.keys {
      for slash in file.utf8.indices where file.utf8[slash] == UInt8(ascii: "/") {
        if taken[String(file[..<slash])] != nil { conflicts.append((file, slash)) }
      }
    }
    for (file, slash) in conflicts.sorted(by: { ($0.file, $0.slash) < ($1.file, $1.slash) }) {
      if let thing = taken[file], let other = taken[String(file[..<slash])] {
        let (named, first) = thing.owner == .builtIn ? (other, thing) : (thing, other)
        problems.add(
          named.place, "address-taken",
          "\(named.owner.description) needs /\(file[..<slash]) both as a file and as a folder, "
            + "because of \(first.owner.description).", hint: "Give one of them another name.")
      }
    }
  }

  /// What an address leads to, with or without the slash at its end.
  func owner(ofAddress path: String) -> (owner: Owner, path: String)? {
    if let owner = owners[path] { return (owner, path) }
    return owners[path + "/"].map { ($0, path + "/") }
  }
}

extension AddressBook.Owner {
  /// Whether its output is a page in a folder of its own.
  fileprivate var isPage: Bool {
    switch self {
    case .item, .theme, .kind, .year, .formerPath: true
    case .builtIn, .file, .publicFile: false
    }
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

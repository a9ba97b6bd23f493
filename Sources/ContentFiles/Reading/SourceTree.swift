import Publications

/// The files of a site, as they lie in `Content/` and `Public/`.
struct SourceTree: Sendable {
  /// An item's text and the files beside it.
  struct Item: Sendable {
    let id: ItemID
    /// Relative to the site's folder.
    let path: String
    /// Names in its folder; nil when the item is a file and has none.
    let files: [String]?
  }

  let site: String
  var items: [Item] = []
  /// Paths below `Public/`.
  var publicFiles: [String] = []
  var hasSettings = false
  var register: String?
  private var problems: [Diagnostic] = []
  /// Files in `Content/` itself that no rule names; `site.yml` may.
  private var otherFiles: [String] = []

  /// Looks at every folder. What no rule names is a problem: a forgotten file is how drafts leak.
  init(site: String) throws(Files.Failure) {
    self.site = site
    guard Files.kind(of: "\(site)/Content") == .folder else {
      report("Content", "no-content", "There is no folder Content here.",
        "Run the program in the site's folder, or name it with --site.")
      return
    }
    for entry in try Files.entries(of: "\(site)/Content") { try read(entry) }
    if !hasSettings {
      report("Content/site.yml", "missing-file", "Content/site.yml is missing.",
        "It says who the partnership is. Content/README.md explains it.")
    }
    if !items.contains(where: { $0.id == .front }) {
      report("Content/pages/index.md", "missing-file", "Content/pages/index.md is missing.",
        "It is the front page.")
    }
    try readPublic(below: "")
    checkSlugs()
  }

  private mutating func report(_ path: String, _ code: String, _ message: String, _ hint: String) {
    problems.append(Diagnostic(SourcePlace(path: path), code, message, hint: hint))
  }

  // MARK: Content

  private mutating func read(_ entry: Files.Entry) throws(Files.Failure) {
    let path = "Content/\(entry.name)"
    if IgnoredFiles.contain(entry.name) || (entry.name == "README.md" && entry.kind == .file) { return }
    switch (entry.kind, entry.name) {
    case (.link, _): reportLink(path)
    case (.file, "site.yml"): hasSettings = true
    case (.file, "register.csv"): register = path
    case (.folder, _):
      guard let type = ItemType(rawValue: entry.name) else {
        let names = ItemType.allCases.map(\.folder)
        let near = NearestName.of(entry.name, among: names).map { "Did you mean \($0)? " } ?? ""
        report(path, "unknown-folder", "Content has no folder \(entry.name).",
          "\(near)Its folders are \(names.joined(separator: ", ")).")
        return
      }
      for child in try Files.entries(of: "\(site)/\(path)") { try read(child, of: type) }
    case (.file, _): otherFiles.append(path)
    default: reportUnknown(path)
    }
  }

  /// What is wrong with where the files lie.
  ///
  /// - Parameter named: the files that `site.yml` names; nil when nobody can tell.
  func problems(besides named: Set<String>?) -> [Diagnostic] {
    guard let named else { return problems }
    return problems + otherFiles.filter { !named.contains($0) }.map(Self.unknown)
  }

  private mutating func read(_ entry: Files.Entry, of type: ItemType) throws(Files.Failure) {
    let path = "Content/\(type.folder)/\(entry.name)"
    if IgnoredFiles.contain(entry.name) { return }
    switch entry.kind {
    case .link: reportLink(path)
    case .folder:
      guard let id = id(type, entry.name, path) else { return }
      try readFolder(of: id, path)
    case .file where entry.name.hasSuffix(".md"):
      guard let id = id(type, String(entry.name.dropLast(3)), path) else { return }
      items.append(Item(id: id, path: path, files: nil))
    case .file, .other: reportUnknown(path)
    }
  }

  private mutating func readFolder(of id: ItemID, _ path: String) throws(Files.Failure) {
    var names: [String] = []
    var hasText = false
    for entry in try Files.entries(of: "\(site)/\(path)") where !IgnoredFiles.contain(entry.name) {
      let file = "\(path)/\(entry.name)"
      switch entry.kind {
      case .link: reportLink(file)
      case .folder:
        report(file, "nested-folder", "There can be no folder within an item's folder.",
          "Move its files up, beside index.md.")
      case .file where entry.name == "index.md": hasText = true
      case .file: if isFileName(entry.name, file) { names.append(entry.name) }
      case .other: reportUnknown(file)
      }
    }
    if hasText {
      items.append(Item(id: id, path: "\(path)/index.md", files: names))
    } else {
      report(path, "missing-file", "This folder has no index.md.",
        "An item that is a folder has its text in index.md. Write it, or delete the folder.")
    }
  }

  private mutating func id(_ type: ItemType, _ name: String, _ path: String) -> ItemID? {
    if ItemID.isSlug(name), !PlainName.isReserved(name) { return ItemID(type, name) }
    let proposal = PlainName.slug(name)
    report(path, "file-name", "“\(name)” cannot be the name of an item.",
      "Use lower-case letters, digits and hyphens"
        + (proposal.isEmpty ? "." : ", for example \(proposal)."))
    return nil
  }

  private mutating func isFileName(_ name: String, _ path: String) -> Bool {
    if PlainName.isFileName(name) { return true }
    if name.hasPrefix(".") {
      report(path, "file-name", "“\(name)” is a hidden file, and cannot be on the site.", "Move it out of the site's folder.")
      return false
    }
    report(path, "file-name", "“\(name)” cannot be the name of a file on the site.",
      "Use letters, digits, -, _ and ., for example \(PlainName.file(name)).")
    return false
  }

  /// Both forms for one slug would be two texts for one page.
  private mutating func checkSlugs() {
    var first: [ItemID: String] = [:]
    for item in items {
      guard let other = first.updateValue(item.path, forKey: item.id) else { continue }
      report(item.path, "two-forms", "\(item.id) is there twice: \(other) and \(item.path).",
        "Keep one of the two.")
    }
    items = Dictionary(grouping: items, by: \.id).values.compactMap(\.first)
      .sorted { $0.id < $1.id }
  }

  // MARK: Public

  private mutating func readPublic(below folder: String) throws(Files.Failure) {
    let root = folder.isEmpty ? "Public" : "Public/\(folder)"
    if folder.isEmpty, let kind = Files.kind(of: "\(site)/Public"), kind != .folder {
      report("Public", "unknown-file", "Public must be a folder.", "It holds the site's stylesheet.")
    }
    guard Files.kind(of: "\(site)/\(root)") == .folder else { return }
    for entry in try Files.entries(of: "\(site)/\(root)") where !IgnoredFiles.contain(entry.name) {
      let path = "\(root)/\(entry.name)"
      switch entry.kind {
      case .link: reportLink(path)
      case .other: reportUnknown(path)
      case .folder, .file:
        guard PlainName.isOfWebServer(entry.name) || isFileName(entry.name, path) else { continue }
        let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .file { publicFiles.append(name) } else { try readPublic(below: name) }
      }
    }
  }

  // MARK: Problems

  private mutating func reportLink(_ path: String) {
    report(path, "symbolic-link", "This is a symbolic link.",
      "Put the file itself here: a link can lead to what must not be published.")
  }

  private mutating func reportUnknown(_ path: String) { problems.append(Self.unknown(path)) }

  private static func unknown(_ path: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: path), "unknown-file",
      "Nothing names this file, and it is not one that belongs here.",
      hint: "Move it out of Content. What lies here by mistake could be published by mistake.")
  }
}

import Diagnostics
import FileSystem
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
  init(site: String) throws(FileFailure) {
    self.site = site
    guard FileKind(at: "\(site)/Content") == .folder else {
      report(
        "Content", .noContent, "There is no folder Content here.",
        "Run the program in the site's folder, or name it with --site.")
      return
    }
    for entry in try entries(of: "Content").entries { try read(entry) }
    if !hasSettings {
      report(
        "Content/site.yml", .missingFile, "Content/site.yml is missing.",
        "It says who the partnership is. Content/README.md explains it.")
    }
    if !items.contains(where: { $0.id == .front }) {
      report(
        "Content/pages/index.md", .missingFile, "Content/pages/index.md is missing.",
        "It is the front page.")
    }
    try readPublic(below: "")
    checkSlugs()
  }

  private mutating func report(_ path: String, _ code: Code, _ message: String, _ hint: String) {
    problems.append(Diagnostic(SourcePlace(path: path), code, message, hint: hint))
  }

  /// What lies in a folder and is looked at: not what systems and editors leave, and no copies, which are a
  /// problem of their own.
  private mutating func entries(
    of folder: String, areItems: Bool = false
  ) throws(FileFailure) -> (entries: [FolderEntry], neighbours: Neighbours) {
    let entries = try FolderHandle(path: "\(site)/\(folder)").sortedEntries().filter { !IgnoredFiles.contain($0) }
    var neighbours = Neighbours(entries, areItems: areItems)
    let copies = entries.compactMap { entry in
      entry.kind == .file || entry.kind == .folder
        ? neighbours.original(ofCopy: entry.name).map { (entry.name, $0) } : nil
    }
    for (name, version) in copies {
      report(
        "\(folder)/\(name)", .copy, "This looks like a copy that \(version.maker) made of \(version.original).",
        "Compare the two, keep one, and delete the other.")
    }
    let names = Set(copies.map(\.0))
    return (copies.isEmpty ? entries : entries.filter { !names.contains($0.name) }, neighbours)
  }

  // MARK: Content

  private mutating func read(_ entry: FolderEntry) throws(FileFailure) {
    let path = "Content/\(entry.name)"
    if entry.name == "README.md", entry.kind == .file { return }
    switch (entry.kind, entry.name) {
    case (.link, _): reportLink(path)
    case (.file, "site.yml"): hasSettings = true
    case (.file, "register.csv"): register = path
    case (.folder, _):
      guard let type = ItemType(rawValue: entry.name) else {
        let names = ItemType.allCases.map(\.folder)
        let near = NearestName.of(entry.name, among: names).map { "Did you mean \($0)? " } ?? ""
        report(
          path, .unknownFolder, "Content has no folder \(entry.name).",
          "\(near)Its folders are \(names.joined(separator: ", ")).")
        return
      }
      let (children, neighbours) = try entries(of: path, areItems: true)
      for child in children { try read(child, of: type, neighbours) }
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

  private mutating func read(
    _ entry: FolderEntry, of type: ItemType, _ neighbours: Neighbours
  ) throws(FileFailure) {
    let path = "Content/\(type.folder)/\(entry.name)"
    switch entry.kind {
    case .link: reportLink(path)
    case .folder:
      guard let id = id(type, entry.name, path, neighbours) else { return }
      try readFolder(of: id, path)
    case .file where entry.name.hasSuffix(".md"):
      guard let id = id(type, String(entry.name.dropLast(3)), path, neighbours) else { return }
      items.append(Item(id: id, path: path, files: nil))
    case .file, .other: reportUnknown(path)
    }
  }

  private mutating func readFolder(of id: ItemID, _ path: String) throws(FileFailure) {
    var names: [String] = []
    var hasText = false
    let (entries, neighbours) = try entries(of: path)
    for entry in entries {
      let file = "\(path)/\(entry.name)"
      switch entry.kind {
      case .link: reportLink(file)
      case .folder:
        report(
          file, .nestedFolder, "There can be no folder within an item's folder.",
          "Move its files up, beside index.md.")
      case .file where entry.name == "index.md": hasText = true
      case .file: if isFileName(entry.name, file, neighbours) { names.append(entry.name) }
      case .other: reportUnknown(file)
      }
    }
    if hasText {
      items.append(Item(id: id, path: "\(path)/index.md", files: names))
    } else {
      report(
        path, .missingFile, "This folder has no index.md.",
        "An item that is a folder has its text in index.md. Write it, or delete the folder.")
    }
  }

  private mutating func id(
    _ type: ItemType, _ name: String, _ path: String, _ neighbours: Neighbours
  ) -> ItemID? {
    if ItemID.isSlug(name), !PlainName.isReserved(name) { return ItemID(type, name) }
    if isHidden(name, path) { return nil }
    report(
      path, .fileName, "“\(name)” cannot be the name of an item.",
      "Use lower-case letters, digits and hyphens" + advice(PlainName.slug(name), path, neighbours))
    return nil
  }

  private mutating func isFileName(_ name: String, _ path: String, _ neighbours: Neighbours) -> Bool {
    if PlainName.isFileName(name) { return true }
    if isHidden(name, path) { return false }
    report(
      path, .fileName, "“\(name)” cannot be the name of a file on the site.",
      "Use letters, digits, -, _ and .\(advice(PlainName.file(name), path, neighbours))")
    return false
  }

  private mutating func isHidden(_ name: String, _ path: String) -> Bool {
    guard name.hasPrefix(".") else { return false }
    report(
      path, .fileName, "“\(name)” is a hidden file, and cannot be on the site.",
      "Move it out of the site's folder.")
    return true
  }

  /// Proposes a name that is free. Of two that differ in little, one is often an old version of the other.
  private func advice(_ proposal: String, _ path: String, _ neighbours: Neighbours) -> String {
    if proposal.isEmpty { return "." }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let example = ", for example \(neighbours.free(proposal, for: name))."
    return neighbours.alike(name).map {
      "\(example) If it is another version of \($0), compare the two, keep one, and delete the other."
    } ?? example
  }

  /// Both forms for one slug would be two texts for one page.
  private mutating func checkSlugs() {
    var kept: [Item] = []
    for item in items.sorted(by: { $0.id < $1.id }) {
      if let last = kept.last, last.id == item.id {
        report(
          item.path, .twoForms, "\(item.id) is there twice: \(last.path) and \(item.path).",
          "Keep one of the two.")
      } else {
        kept.append(item)
      }
    }
    items = kept
  }

  // MARK: Public

  private mutating func readPublic(below folder: String) throws(FileFailure) {
    let root = folder.isEmpty ? "Public" : "Public/\(folder)"
    if folder.isEmpty, let kind = FileKind(at: "\(site)/Public"), kind != .folder {
      report("Public", .unknownFile, "Public must be a folder.", "It holds the site's logo and pictures.")
    }
    guard FileKind(at: "\(site)/\(root)") == .folder else { return }
    let (entries, neighbours) = try entries(of: root)
    for entry in entries {
      let path = "\(root)/\(entry.name)"
      switch entry.kind {
      case .link: reportLink(path)
      case .other: reportUnknown(path)
      case .folder, .file:
        guard PlainName.isOfWebServer(entry.name) || isFileName(entry.name, path, neighbours) else { continue }
        let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .file { publicFiles.append(name) } else { try readPublic(below: name) }
      }
    }
  }

  // MARK: Problems

  private mutating func reportLink(_ path: String) {
    report(
      path, .symbolicLink, "This is a symbolic link.",
      "Put the file itself here: a link can lead to what must not be published.")
  }

  private mutating func reportUnknown(_ path: String) { problems.append(Self.unknown(path)) }

  private static func unknown(_ path: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: path), .unknownFile,
      "Nothing names this file, and it is not one that belongs here.",
      hint: "Move it out of Content. What lies here by mistake could be published by mistake.")
  }
}

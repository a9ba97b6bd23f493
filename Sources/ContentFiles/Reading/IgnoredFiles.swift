import FileSystem

/// What systems, editors and services leave in folders under fixed names; never read and never copied.
enum IgnoredFiles {
  private static let names: Set = [
    ".DS_Store", ".Spotlight-V100", ".Trashes", ".fseventsd", ".directory", "Icon\r", "Thumbs.db", "ehthumbs.db",
    "@eaDir", ".gitkeep", ".stfolder", ".stversions",
  ]
  private static let beginnings = [
    "._", "~$", ".~lock.", ".#", ".goutputstream-", ".nfs", ".fuse_hidden", ".syncthing.", ".dropbox", ".twelvemonth-",
  ]

  /// Emacs marks a file whose changes are not saved by a link that leads nowhere. Any other link is looked at.
  static func contain(_ entry: FolderEntry) -> Bool {
    entry.kind == .link ? entry.name.hasPrefix(".#") : contain(entry.name)
  }

  private static func contain(_ name: String) -> Bool {
    // The text of an item, which is nearly every file.
    if name.hasSuffix(".md"), let first = name.utf8.first, first >= UInt8(ascii: "0") && first < UInt8(ascii: "~") {
      return false
    }
    return names.contains(name) || beginnings.contains(where: name.hasPrefix) || name.hasSuffix("~")
      || name.lowercased() == "desktop.ini"
      || name.hasPrefix("~WR") && name.hasSuffix(".tmp")
      || name.hasPrefix("#") && name.hasSuffix("#") && name.count > 1
      || name.hasPrefix(".") && (name.dropFirst().hasSuffix(".kate-swp") || isSwap(name))
  }

  /// `.index.md.swp`, `.swo` and so on, of Vim.
  private static func isSwap(_ name: String) -> Bool {
    name.dropFirst().dropLast().hasSuffix(".sw")
  }
}

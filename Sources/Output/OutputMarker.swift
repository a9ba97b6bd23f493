import FileSystem

/// The file by which a folder is known to be made by this program.
package enum OutputMarker {
  package static let name = ".twelvemonth"

  /// The same at every build, so that its time stays too.
  static let text = """
    This folder is made by twelvemonth.
    Each build replaces it whole: whatever else is put here is lost.
    Change the site's own folder instead, and build again.

    """

  static var file: OutputFile {
    OutputFile(path: name, contents: .bytes(Array(text.utf8)))
  }

  /// Whether the open folder carries the marker.
  ///
  /// Only the first line is compared, so that a later version may explain itself better.
  static func stands(in folder: borrowing FolderHandle) -> Bool {
    guard let file = try? folder.reading(name) else { return false }
    return isFirstLine(of: file)
  }

  /// Whether the folder at a path does, which need not be open to reading.
  static func stands(at path: String) -> Bool {
    guard let file = try? OpenFile(reading: "\(path)/\(name)", shownAs: path) else { return false }
    return isFirstLine(of: file)
  }

  private static func isFirstLine(of file: borrowing OpenFile) -> Bool {
    guard let first = text.split(separator: "\n").first.map({ Array($0.utf8) + [0x0A] }), file.isPlain
    else { return false }
    return (try? file.bytes(upTo: first.count)) == first
  }

  /// Whether the folder `name` in `parent` does.
  static func stands(in name: String, of parent: borrowing FolderHandle) -> Bool {
    guard let folder = parent.folder(name) else { return false }
    return stands(in: folder)
  }

  /// Whether all that there is in the open folder is a marker that was not written to its end.
  static func isBegun(in folder: borrowing FolderHandle, with entries: [FolderEntry]) -> Bool {
    guard entries.count == 1, entries[0].name == name, let file = try? folder.reading(name),
      file.isPlain, let bytes = try? file.bytes(upTo: text.utf8.count)
    else { return false }
    return text.utf8.starts(with: bytes) && file.size == bytes.count
  }
}

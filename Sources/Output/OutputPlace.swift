import CLibrary
import FileSystem

/// Where a path given for the output leads to: a name in a real folder.
package struct OutputPlace {
  let parent: String
  let name: String

  var path: String { parent == "/" ? "/\(name)" : "\(parent)/\(name)" }

  /// Follows links and `..` on the way to the last part, but not a link at the last part.
  init(_ given: String) throws(OutputRefusal) {
    guard !given.isEmpty, !given.utf8.contains(0) else {
      throw OutputRefusal(path: given, reason: .empty)
    }
    var (folder, last) = Self.split(given)
    if ["", ".", ".."].contains(last) {
      // `/`, `.` and `..` are another folder's names: ask for its own.
      guard let real = Self.resolve(given) else {
        throw OutputRefusal(path: given, reason: .noParent)
      }
      (folder, last) = Self.split(real)
    }
    guard let real = Self.resolve(folder), Self.isFolder(real) else {
      throw OutputRefusal(path: given, reason: .noParent)
    }
    parent = real
    name = last
  }

  /// Why what is there may not be replaced; nil if it may.
  var obstacle: OutputRefusal.Reason? {
    do throws(FileFailure) {
      let folder = try FolderHandle(path: parent)
      return MountTable().obstacle(toReplacing: name, in: folder) ?? folder.obstacle(toReplacing: name)
    } catch {
      return .unreadable("the folder that it lies in is shut")
    }
  }

  /// Everything up to the last part, and the last part without slashes after it. By bytes: to
  /// Swift, `/` and an accent after it are one character, and no `/`.
  private static func split(_ path: String) -> (folder: String, last: String) {
    let slash: UInt8 = 0x2F
    let bytes = path.utf8
    guard let end = bytes.lastIndex(where: { $0 != slash }) else { return ("/", "") }
    let trimmed = bytes[...end]
    guard let cut = trimmed.lastIndex(of: slash) else { return (".", String(Substring(trimmed))) }
    let last = trimmed[trimmed.index(after: cut)...]
    return (String(Substring(trimmed[...cut])), String(Substring(last)))
  }

  package static func resolve(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}

/// What is mounted where, as far as this process can see (proc_pid_mountinfo(5)). Empty where there is
/// no /proc.
package struct MountTable {
  package struct Mount {
    let id: String
    /// The one that `point` is in.
    let outer: String
    /// The disk.
    let device: String
    /// The folder on that disk which is mounted: `/` for the whole.
    let root: String
    /// Where it is to be seen.
    package let point: String
  }

  package let mounts: [Mount]

  /// The mounts of now.
  package init() {
    self.init(text: Self.read("/proc/self/mountinfo"))
  }

  /// - Parameter text: `36 35 98:0 /root /point rw,noatime …` in each line.
  package init(text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", maxSplits: 5).map(String.init)
      guard fields.count == 6 else { return nil }
      return Mount(
        id: fields[0], outer: fields[1], device: fields[2], root: Self.plain(fields[3]), point: Self.plain(fields[4]))
    }
  }

  /// Those of processes that see others, as in containers, as far as this one may look at them: root may.
  static func ofOthers() -> [MountTable] {
    guard let processes = try? FolderHandle(path: "/proc").entries() else { return [] }
    var seen = [FileIdentity(at: "/proc/self/ns/mnt")]
    return processes.map(\.name).filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.compactMap { process in
      guard let space = FileIdentity(at: "/proc/\(process)/ns/mnt"), !seen.contains(space) else { return nil }
      seen.append(space)
      return MountTable(text: read("/proc/\(process)/mountinfo"))
    }
  }

  /// Blanks and backslashes stand there as `\040`.
  private static func plain(_ field: String) -> String {
    var (plain, rest) = ([UInt8](), Array(field.utf8)[...])
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), let code = UInt8(digits, radix: 8) {
        plain.append(code)
        rest = rest.dropFirst(3)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func read(_ path: String) -> String {
    guard let file = try? OpenFile(reading: path, shownAs: path), let bytes = try? file.bytes(upTo: 4_000_000)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MountTable {
  /// Where else a folder, or one in it, is to be seen.
  package func views(of path: String, in parent: borrowing FolderHandle) -> String? {
    guard let outer = mount(of: parent), let root = Self.root(of: path, in: outer) else { return nil }
    return ([self] + Self.ofOthers()).lazy.compactMap { $0.view(of: root, on: outer.device) }.first
  }

  /// Where a folder, or one in it, is mounted, given where it is on its disk. But not one that is mounted
  /// where it is, as to make it read-only for a service: that mount goes with it.
  private func view(of root: String, on device: String) -> String? {
    mounts.first { mount in
      guard mount.device == device, mount.root == root || Self.isBelow(root, mount.root) else { return false }
      let outer = mounts.first { $0.id == mount.outer && $0.device == device }
      return outer.flatMap { Self.root(of: mount.point, in: $0) } != mount.root
    }?.point
  }

  /// The one that a folder is seen in.
  private func mount(of folder: borrowing FolderHandle) -> Mount? {
    let facts = Self.read("/proc/self/fdinfo/\(folder.descriptor)")
    let id = facts.split(separator: "\n").first { $0.hasPrefix("mnt_id:") }?.split(whereSeparator: \.isWhitespace).last
    return mounts.first { $0.id == id.map(String.init) }
  }

  /// Where on its disk the folder at `path` is, which is seen through a mount.
  private static func root(of path: String, in mount: Mount) -> String? {
    guard isBelow(mount.point, path) else { return nil }
    let rest = path.utf8.dropFirst(mount.point == "/" ? 1 : mount.point.utf8.count + 1)
    return Self.path(of: String(Substring(rest)), in: mount.root)
  }

  package static func path(of name: String, in folder: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// By bytes: to Swift, `/` and an accent after it are one character, and no `/`.
  package static func isBelow(_ folder: String, _ path: String) -> Bool {
    path.utf8.count > folder.utf8.count && path.utf8.starts(with: Self.path(of: "", in: folder).utf8)
  }
}

import Foundation

/// A disk in memory, for one test, gone when the test is. Only root can make one.
package final class SmallDisk {
  package let path: String

  package static let isPossible = SmallDisk("size=64k") != nil

  /// - Parameter options: as `mount` takes them for a tmpfs.
  package init?(_ options: String) {
    var template = Array("/tmp/twelvemonth-disk-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    path = String(cString: made)
    let mount = ["-c", "mount -t tmpfs -o \(options) tmpfs \(path)"]
    guard (try? RunningProgram("/bin/sh", mount).wait()) == .exit(0) else {
      rmdir(path)
      return nil
    }
  }

  deinit {
    _ = try? RunningProgram("/bin/sh", ["-c", "umount \(path)"]).wait()
    rmdir(path)
  }

  package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Takes all room but so many bytes.
  package func fill(but left: Int) {
    var facts = statvfs()
    statvfs(path, &facts)
    let free = Int(facts.f_bavail) * Int(facts.f_frsize)
    try? Data(count: max(1, free - left)).write(to: URL(filePath: self("filler")))
  }

  package func free() { unlink(self("filler")) }
}

import Foundation

/// A made-up site's folder, in memory where the system has such a place, and gone with its value.
package final class MadeFolder: Sendable {
  package let path: String

  private static let place =
    FileManager.default.isWritableFile(atPath: "/dev/shm")
    ? "/dev/shm" : FileManager.default.temporaryDirectory.path(percentEncoded: false)

  package init(_ files: [String: [UInt8]]) throws {
    path = "\(Self.place)/twelvemonth-law-\(UUID().uuidString)"
    let folders = Set(files.keys.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    for (file, bytes) in files { try Data(bytes).write(to: URL(filePath: "\(path)/\(file)")) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

import Foundation

/// A file that is made, and never replaces another one.
struct NewFile {
  private let path: String

  /// - Throws: when something is there already, or when it would lie in the site's folder, from which it could
  ///   be published.
  init(path: String, outside site: String) throws {
    let url = URL(filePath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent()
    let parent = try CommandLine.folder(folder.path(percentEncoded: false), named: "--to")
    guard !"\(parent)/".hasPrefix("\(site)/Content/"), !"\(parent)/".hasPrefix("\(site)/Public/") else {
      throw CommandLine.refuse("\(path) lies in the content of the site.", "Name a place outside Content and Public.")
    }
    self.path = "\(parent)/\(url.lastPathComponent)"
    guard !FileManager.default.fileExists(atPath: self.path) else {
      throw CommandLine.refuse("\(path) is there already.", "Name another file, or delete this one first.")
    }
  }

  /// For the person's own eyes alone.
  func write(_ bytes: [UInt8]) throws { try Self.write(bytes, to: path, mode: 0o600) }

  /// - Parameter path: from the site's folder.
  static func makeFolders(for path: String, in site: String) throws {
    let folder = URL(filePath: "\(site)/\(path)").deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandLine.fail("The folder of \(path) cannot be made.", "There may be no right to, or no room.")
    }
  }

  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw CommandLine.fail("\(path) cannot be made.", String(cString: strerror(errno))) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
    } catch {
      unlink(path)
      throw CommandLine.fail("\(path) cannot be written.", "There may be no room left.")
    }
  }
}

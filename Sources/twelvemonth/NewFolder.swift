import Foundation

/// A folder that is made whole, or not at all.
struct NewFolder {
  private let path: String
  private let parent: String
  /// Somebody may stand in a folder that is there, or it is a disk of its own: it stays, and is filled.
  private let isThere: Bool

  /// What one that was killed may have left is no reason against the next.
  private static let draft = ".twelvemonth-new-"

  /// - Throws: when something is there already.
  init(_ path: String) throws {
    let url = URL(filePath: path).standardizedFileURL
    parent = try CommandLine.folder(
      url.deletingLastPathComponent().path(percentEncoded: false), named: "the folder to make")
    self.path = "\(parent)/\(url.lastPathComponent)"
    let there = try? FileManager.default.contentsOfDirectory(atPath: self.path)
    isThere = there != nil
    guard there?.allSatisfy({ $0.hasPrefix(Self.draft) }) ?? !FileManager.default.fileExists(atPath: self.path) else {
      throw CommandLine.refuse("\(path) is there already.", "Name a folder that is not there yet, or an empty one.")
    }
  }

  /// - Parameter check: looks at the whole folder before it is there; if it throws, nothing is.
  func fill(with files: [String: [UInt8]], check: (_ draft: String) async throws -> Void) async throws {
    let draft =
      isThere
      ? "\(path)/\(Self.draft)\(getpid())"
      : "\(parent)/.\(URL(filePath: path).lastPathComponent)\(Self.draft)\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    for (file, bytes) in files {
      try NewFile.makeFolders(for: file, in: draft)
      try NewFile.write(bytes, to: "\(draft)/\(file)", mode: 0o644)
    }
    try await check(draft)
    let parts = isThere ? try FileManager.default.contentsOfDirectory(atPath: draft).map { "/\($0)" } : [""]
    for part in parts where rename(draft + part, path + part) != 0 {
      throw CommandLine.fail("\(path) cannot be made.", String(cString: strerror(errno)))
    }
  }
}

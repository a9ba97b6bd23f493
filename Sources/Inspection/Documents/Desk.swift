import Foundation

/// A private folder in which one file is looked at, under a plain name: no tool can take the name for an
/// option, a pattern or a command.
struct Desk: Sendable {
  let folder: String
  /// A link to the file.
  let file: String
  /// The file's, if it has been read together with those of others.
  var metadata: [String: String]?

  /// The same folder with another file in it.
  init(folder: String, file: String) {
    (self.folder, self.file) = (folder, file)
  }

  init(for path: String, fileExtension: String) throws {
    let files = FileManager.default
    let source = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    guard try files.attributesOfItem(atPath: source)[.type] as? FileAttributeType == .typeRegular,
      files.isReadableFile(atPath: source)
    else { throw CocoaError(.fileReadNoPermission) }
    folder = files.temporaryDirectory.appending(path: "inspection-\(UUID().uuidString)")
      .path(percentEncoded: false)
    let plain =
      fileExtension.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? fileExtension : "bin"
    file = "\(folder)/document.\(plain)"
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    do {
      try files.createSymbolicLink(atPath: file, withDestinationPath: source)
    } catch {
      clear()
      throw error
    }
  }

  /// The file's bytes; nil if it cannot be read.
  var bytes: [UInt8]? {
    (try? Data(contentsOf: URL(filePath: file), options: .mappedIfSafe)).map(Array.init)
  }

  /// Puts something that was taken out of the file beside it.
  func put(_ bytes: [UInt8], as name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func clear() {
    try? FileManager.default.removeItem(atPath: folder)
  }
}

import CLibrary
import Foundation

/// A private folder in which one file is looked at, under a plain name: no tool can take the name for an
/// option, a pattern or a command.
struct InspectionCopy: Sendable {
  let folder: String
  /// A link to the file.
  let file: String
  /// The file's, if it has been read together with those of others.
  var metadata: [String: String]?
  /// Held as long as anybody works here.
  private let lock: InspectionCopyLock

  /// The same folder with another file in it.
  init(_ copy: InspectionCopy, with file: String) {
    (folder, self.file, lock) = (copy.folder, file, copy.lock)
  }

  init(for path: String, fileExtension: String) throws {
    let files = FileManager.default
    let source = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    guard try files.attributesOfItem(atPath: source)[.type] as? FileAttributeType == .typeRegular,
      files.isReadableFile(atPath: source)
    else { throw CocoaError(.fileReadNoPermission) }
    (folder, lock) = try Self.makeFolder()
    let plain =
      fileExtension.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? fileExtension : "bin"
    file = "\(folder)/document.\(plain)"
    do {
      try files.createSymbolicLink(atPath: file, withDestinationPath: source)
    } catch {
      clear()
      throw error
    }
  }

  private static let prefix = "inspection-"

  private static func makeFolder() throws -> (path: String, lock: InspectionCopyLock) {
    let files = FileManager.default
    for _ in 0..<Self.attempts {
      let path = files.temporaryDirectory.appending(path: prefix + UUID().uuidString).path(percentEncoded: false)
      // Private from its first instant on.
      guard mkdir(path, 0o700) == 0 else { throw CocoaError(.fileWriteNoPermission) }
      if let lock = InspectionCopyLock(in: path) { return (path, lock) }
      try? files.removeItem(atPath: path)
    }
    throw CocoaError(.fileWriteUnknown)
  }

  /// A run that tidies up at the same instant can take away a folder before it is locked.
  private static let attempts = 5

  /// Whether a folder in the temporary one has such a name.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(prefix) && UUID(uuidString: String(name.dropFirst(prefix.count))) != nil
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

  func clear() { InspectionCopyLock.remove(folder) }
}

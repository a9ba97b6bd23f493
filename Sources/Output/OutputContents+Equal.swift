import CLibrary
import FileSystem

extension OutputFile.Contents {
  /// Whether the open file, which has the same size, holds the same bytes.
  func equal(_ file: borrowing OpenFile) throws(FileFailure) -> Bool {
    switch self {
    case .bytes(let bytes): try Self.equal(bytes, file)
    case .file(let path): try Self.equal(OpenFile(reading: path, shownAs: path), file)
    }
  }

  private static func equal(_ bytes: [UInt8], _ file: borrowing OpenFile)
    throws(FileFailure) -> Bool
  {
    let buffer = Buffer()
    var done = 0
    while done < bytes.count {
      let count = try file.read(into: buffer.whole)
      guard count > 0, done + count <= bytes.count else { return false }
      let isSame = bytes.withUnsafeBytes { all in
        all[done..<done + count].elementsEqual(buffer.first(count))
      }
      guard isSame else { return false }
      done += count
    }
    return true
  }

  private static func equal(_ one: borrowing OpenFile, _ other: borrowing OpenFile)
    throws(FileFailure) -> Bool
  {
    let oneBuffer = Buffer()
    let otherBuffer = Buffer()
    while case let count = try one.read(into: oneBuffer.whole), count > 0 {
      guard try other.read(into: otherBuffer.whole) == count,
        memcmp(oneBuffer.address, otherBuffer.address, count) == 0
      else { return false }
    }
    return true
  }
}

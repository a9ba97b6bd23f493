import ContentFiles
import Crypto
import Publications

/// What tells one version of a file from another.
package enum FileHash {
  /// SHA-256 in lower-case hexadecimal digits; nil when the file cannot be read. Read in parts, since a
  /// film may be larger than the machine's memory.
  package static func sha256(ofFile path: String) -> String? {
    do throws(OutputFailure) {
      let file = try OpenFile(reading: path, shownAs: path)
      guard file.isPlain else { return nil }
      let buffer = Buffer()
      var hash = SHA256()
      while true {
        let count = try file.read(into: buffer.whole)
        if count == 0 { return digits(hash.finalize()) }
        hash.update(bufferPointer: buffer.first(count))
      }
    } catch {
      return nil
    }
  }

  static func sha256(of bytes: [UInt8]) -> String { digits(SHA256.hash(data: bytes)) }

  private static func digits(_ digest: SHA256.Digest) -> String {
    digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

extension Hashes {
  /// A text is the same whatever its line ends are.
  ///
  /// - Parameter path: where to read a file of the content.
  static func sha256(_ path: @escaping @Sendable (ItemFile) -> String) -> Hashes {
    Hashes(
      file: { file in
        guard file.source.hasSuffix(".md") else { return FileHash.sha256(ofFile: path(file)) }
        return (try? Content.bytes(ofFile: path(file))).map { FileHash.sha256(of: $0.withoutReturns) }
      }, words: { FileHash.sha256(of: Array($0.utf8)) })
  }

  /// Of the files of a site's content.
  static func sha256(ofSite site: String) -> Hashes { sha256 { "\(site)/\($0.source)" } }
}

extension [UInt8] {
  /// With CRLF as LF.
  fileprivate var withoutReturns: [UInt8] {
    indices.filter { self[$0] != 0x0D || $0 + 1 == endIndex || self[$0 + 1] != 0x0A }.map { self[$0] }
  }
}

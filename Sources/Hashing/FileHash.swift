import Crypto
import FileSystem

/// What tells one version of a file from another: SHA-256 (FIPS 180-4) in lower-case hexadecimal digits.
package enum FileHash {
  /// Nil when the file cannot be read.
  package static func sha256(ofFile path: String) -> String? {
    guard let file = try? OpenFile(reading: path), file.isPlain else { return nil }
    var hash = SHA256()
    guard (try? file.forEachPiece { hash.update(bufferPointer: $0) }) != nil else { return nil }
    return digits(hash.finalize())
  }

  package static func sha256(of bytes: [UInt8]) -> String { digits(SHA256.hash(data: bytes)) }

  private static func digits(_ digest: SHA256.Digest) -> String {
    digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

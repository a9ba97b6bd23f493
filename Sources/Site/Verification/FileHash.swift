import ContentFiles
import Crypto

/// What tells one version of a file from another.
package enum FileHash {
  /// SHA-256 in lower-case hexadecimal digits; nil when the file cannot be read.
  package static func sha256(ofFile path: String) -> String? {
    guard let bytes = try? Content.bytes(ofFile: path) else { return nil }
    return sha256(of: bytes)
  }

  static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

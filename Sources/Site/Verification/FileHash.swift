import ContentFiles
import Crypto
import Publications

/// What tells one version of a file from another.
enum FileHash {
  /// SHA-256 in lower-case hexadecimal digits; nil when the file cannot be read.
  static func sha256(ofFile path: String) -> String? {
    guard let bytes = try? Content.bytes(ofFile: path) else { return nil }
    return sha256(of: bytes)
  }

  static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension Hashes {
  /// - Parameter path: where to read a file of the content.
  static func sha256(_ path: @escaping @Sendable (ItemFile) -> String) -> Hashes {
    Hashes(file: { FileHash.sha256(ofFile: path($0)) }, words: { FileHash.sha256(of: Array($0.utf8)) })
  }

  /// Of the files of a site's content.
  static func sha256(ofSite site: String) -> Hashes { sha256 { "\(site)/\($0.source)" } }
}

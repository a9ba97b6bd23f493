import Crypto
import CryptoExtras
import Foundation

/// Bytes that only the passphrase opens: AES-256-GCM (NIST SP 800-38D), with a key from PBKDF2-HMAC-SHA256
/// (RFC 8018).
struct Sealed {
  /// A second or so for somebody who has the passphrase, and for each guess of somebody who has not. OWASP
  /// asks for 600,000 at least.
  static let rounds = 1_000_000

  let salt: [UInt8]
  /// Nonce, ciphertext and tag.
  let box: Data

  init(_ plain: [UInt8], with passphrase: Passphrase) throws {
    var generator = SystemRandomNumberGenerator()
    salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let key = try KDF.Insecure.PBKDF2.deriveKey(
      from: Data(passphrase.normalised.utf8), salt: salt, using: .sha256, outputByteCount: 32, rounds: Self.rounds)
    box = try AES.GCM.seal(plain, using: key).combined ?? Data()
  }
}

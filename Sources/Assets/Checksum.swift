/// Tells one version of some bytes from another. It keeps nothing safe.
package enum Checksum {
  /// FNV-1a with 64 bits (RFC 9923).
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { sum, byte in (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}

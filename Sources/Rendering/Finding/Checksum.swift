/// Tells one version of the index from another. It keeps nothing safe.
enum Checksum {
  /// FNV-1a with 64 bits (RFC 9923) of lines of text, in hexadecimal digits.
  static func of(_ lines: [String]) -> String {
    let sum = lines.joined(separator: "\n").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { sum, byte in
      (sum ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(sum, radix: 16)
  }
}

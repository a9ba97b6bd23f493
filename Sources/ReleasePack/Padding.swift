/// Hides how long something is. What is sealed shows its length, and so whether a report is in it, and which.
///
/// Lengths are rounded up to one of eight steps between a power of two and the next, which is at most an eighth more:
/// a step is 8 KB from 64 KB on, 128 KB from 1 MB on. Padmé (Nikitin and others, “Reducing Metadata Leakage from
/// Encrypted Files and Communication with PURBs”, PETS 2019, section 4) does the same with finer steps the longer
/// something is, for many files that hide among one another. There are few packs, so the steps stay coarse.
enum Padding {
  static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + Array(repeating: 0, count: length(of: bytes.count) - bytes.count)
  }

  static func length(of count: Int) -> Int {
    guard count > 8 else { return count }
    let step = 1 << (Int.bitWidth - 1 - count.leadingZeroBitCount - 3)
    return (count + step - 1) / step * step
  }
}

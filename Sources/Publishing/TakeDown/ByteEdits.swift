import CLibrary

/// Changes to a file, each to a part of it.
struct ByteEdits {
  private var edits: [(range: Range<Int>, new: [UInt8])] = []

  var isEmpty: Bool { edits.isEmpty }

  mutating func replace(_ range: Range<Int>, with new: [UInt8]) { edits.append((range, new)) }

  mutating func remove(_ range: Range<Int>) { replace(range, with: []) }

  /// Of two that overlap, the one that begins first and is the longest counts.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var (result, position): ([UInt8], Int) = ([], 0)
    let inOrder = edits.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    for edit in inOrder where edit.range.lowerBound >= position {
      result += bytes[position..<edit.range.lowerBound] + edit.new
      position = edit.range.upperBound
    }
    return result + bytes[position...]
  }
}

extension Collection where Element == UInt8, Index == Int, SubSequence == ArraySlice<UInt8> {
  /// Where some bytes are for the first time.
  func range(of wanted: [UInt8]) -> Range<Int>? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    return self[startIndex..<endIndex].withUnsafeBytes { bytes -> Range<Int>? in
      guard let base = bytes.baseAddress else { return nil }
      var at = 0
      while at + wanted.count <= bytes.count,
        let found = memchr(base + at, Int32(first), bytes.count - wanted.count + 1 - at)
      {
        at = UnsafeRawPointer(found) - base
        if memcmp(base + at, wanted, wanted.count) == 0 { return startIndex + at..<startIndex + at + wanted.count }
        at += 1
      }
      return nil
    }
  }

  /// Whether they are there, and are no part of a longer word.
  func hasWord(_ wanted: [UInt8]) -> Bool {
    var rest = self[startIndex..<endIndex]
    while let found = rest.range(of: wanted) {
      let before = found.lowerBound > startIndex ? self[found.lowerBound - 1] : 0x20
      let after = found.upperBound < endIndex ? self[found.upperBound] : 0x20
      let goesOn =
        before.isInWord && (wanted.first?.isInWord ?? false)
        || after.isInWord && (wanted.last?.isInWord ?? false)
      if !goesOn { return true }
      rest = self[(found.lowerBound + 1)..<endIndex]
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  fileprivate var isInWord: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self)
  }
}

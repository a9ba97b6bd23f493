import CLibrary

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, from a place on. The system's own search looks at many bytes at once.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension String {
  /// Whether a byte is anywhere in its UTF-8.
  package func hasByte(_ byte: UInt8) -> Bool {
    var text = self
    return text.withUTF8 { $0.firstIndex(of: byte, from: 0) != nil }
  }

  /// Whether any of its lines begins so.
  package func hasLine(beginningWith start: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { text in
      let start = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
      var line = 0
      while line < text.count {
        if text[line...].starts(with: start) { return true }
        guard let end = text.firstIndex(of: UInt8(ascii: "\n"), from: line) else { return false }
        line = end + 1
      }
      return false
    }
  }
}

/// A place in the rendered text, marked so that it can be found there.
///
/// A mark goes through libcmark-gfm as part of a text or a title. It begins with a byte that UTF-8
/// never has, so neither a text nor what is rendered of it can have one of its own, and the rest
/// is letters and digits, which no escaping changes.
struct Mark {
  enum Kind: UInt8 {
    case heading = 0x68  // h
    case link = 0x6C  // l
    case image = 0x69  // i
    case block = 0x62  // b
  }

  static let start: UInt8 = 0xFF
  private static let end = UInt8(ascii: ";")

  var kind: Kind
  var index: Int

  /// Calls `body` with the mark as a C string, `text` behind it.
  func withCString<Result>(
    before text: UnsafePointer<CChar>? = nil, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    var string = [CChar(bitPattern: Mark.start), CChar(kind.rawValue)]
    string.append(contentsOf: String(index).utf8.lazy.map { CChar($0) })
    string.append(CChar(Mark.end))
    var next = text
    while let character = next?.pointee, character != 0 {
      string.append(character)
      next = next?.successor()
    }
    string.append(0)
    return body(string)
  }
}

extension Mark {
  /// The mark whose first byte is at `position`, which is behind the mark then.
  init?(in rendered: UnsafeBufferPointer<UInt8>, at position: inout Int) {
    guard position + 1 < rendered.count, let kind = Kind(rawValue: rendered[position + 1]) else {
      return nil
    }
    var index = 0
    var next = position + 2
    while next < rendered.count, rendered[next] != Mark.end {
      index = index * 10 + Int(rendered[next] - UInt8(ascii: "0"))
      next += 1
    }
    position = min(next + 1, rendered.count)
    self.init(kind: kind, index: index)
  }
}

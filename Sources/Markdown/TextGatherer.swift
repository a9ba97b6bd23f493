/// Gathers the text of a document and of the headings and links in it, white space collapsed.
struct TextGatherer {
  private var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var all: String { text(from: 0) }

  /// Where text that is added from now on begins.
  var position: Int { bytes.count }

  /// What has been added since `position` was `start`.
  func text(from start: Int) -> String {
    var text = bytes[start...]
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  mutating func addSpace() {
    if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
  }

  // Copies in runs, which end only where white space is to be collapsed.
  mutating func add(_ text: UnsafePointer<CChar>) {
    var start = 0
    var end = 0
    var before = bytes.last ?? UInt8(ascii: " ")
    while true {
      let byte = UInt8(bitPattern: text[end])
      // All of ASCII's white space, and the control characters, which are no text.
      if byte < 0x20 || byte == 0x20 && before == 0x20 {
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: text + start, count: end - start))
        if byte == 0 { return }
        addSpace()
        start = end + 1
        before = 0x20
      } else {
        before = byte
      }
      end += 1
    }
  }
}

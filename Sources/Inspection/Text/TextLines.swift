/// Finds the line and column of a place in a text.
struct TextLines {
  private let text: String
  /// Where each line starts, in bytes of UTF-8.
  private let starts: [Int]

  init(_ text: String) {
    self.text = text
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    self.starts = starts
  }

  /// Counted from 1; columns in characters.
  ///
  /// - Parameter offset: in bytes of UTF-8 from the start of the text.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[low])
    let end = utf8.index(start, offsetBy: offset - starts[low])
    return (low + 1, text[start..<end].count + 1)
  }
}

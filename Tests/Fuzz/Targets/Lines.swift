/// The lines of a text, to see whether a place is in it.
struct Lines {
  /// How many characters (Unicode scalars) each has.
  private var lengths = [0]
  /// Whether there may be character references in it, as in `&amp;`.
  private(set) var hasReferences = false

  /// A line ends with LF, CR or both.
  init(_ text: String) {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && last != "\r" {
        lengths.append(0)
      } else if scalar != "\n" {
        lengths[lengths.count - 1] += 1
      }
      hasReferences = hasReferences || scalar == "&"
      last = scalar
    }
  }

  /// Throws unless a place is in the text, or directly behind the end of a line.
  func check(_ what: String, _ line: Int, _ column: Int) throws(Broken) {
    try require(
      lengths.indices.contains(line - 1) && (1...lengths[line - 1] + 1).contains(column),
      "\(what) is said to stand at \(line):\(column), where there is nothing.")
  }
}

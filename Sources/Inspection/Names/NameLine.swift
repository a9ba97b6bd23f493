/// One line of a list of names, as it is typed, or pasted from a list, a table or another program.
enum NameLine {
  /// Nothing is looked for.
  case remark
  case name(String)
  /// There is no letter in it.
  case noLetters
  /// It has words that are no part of a name, so that what is looked for could be in no text.
  case tooMuch

  init(_ line: Substring) {
    let written = Self.trimmed(line)
    // A hash mark begins a remark, and stands in no name.
    if written.isEmpty || written.first == "#" {
      self = .remark
      return
    }
    let name = Self.unwrapped(Self.trimmed(written.drop { "-–—•·*".contains($0) || $0.isWhitespace }))
    let isName = name.contains(where: \.isLetter)
    if Self.isMore(name) {
      self = isName || name.contains(where: \.isNumber) ? .tooMuch : .noLetters
    } else {
      self = isName ? .name(String(name)) : .noLetters
    }
  }

  /// What some editors put first is no part of a name.
  private static func trimmed(_ text: Substring) -> Substring {
    func isOutside(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
    var text = text.drop(while: isOutside)
    while let last = text.last, isOutside(last) { text.removeLast() }
    return text
  }

  /// Without its number in a list, and without what a table or a program's list has around it.
  private static func unwrapped(_ line: Substring) -> Substring {
    var name = line
    if let number = name.prefixMatch(of: /\(?[0-9]{1,5}[.)\]]\s*/) { name = name[number.range.upperBound...] }
    let pairs: [Character: Character] = ["[": "]", "|": "|", "\"": "\"", "'": "'", "“": "”", "‘": "’"]
    while true {
      if name.last == "," { name = trimmed(name.dropLast()) }
      guard name.count > 1, let first = name.first, let last = name.last, pairs[first] == last else { return name }
      name = trimmed(name.dropFirst().dropLast())
    }
  }

  /// The most words that a name has.
  private static let longest = 6
  /// What no name goes across, and what stands between a name and something else.
  private static let foreign = Set(";:#()[]{}<>|/=!?&+\t")

  private static func isMore(_ name: Substring) -> Bool {
    if name.contains(where: { foreign.contains($0) || $0.isNumber }) { return true }
    let sides = name.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    if sides.count > 2 || sides.count == 2 && sides.contains(where: { $0.count != 1 }) { return true }
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.count > longest || words.contains { ["-", "–", "—", "and"].contains($0) }
  }
}

/// The names of a list by their letters, so that a text is read once for all of them.
struct NameTree: Sendable {
  struct Match {
    /// Of the list, from 1.
    let line: Int
    /// In bytes of UTF-8 from the start of the text.
    let range: Range<Int>
  }

  /// Stands between the words of a name.
  private static let border: UInt32 = 0
  /// From a place in the tree (upper half) by a letter (lower half) to the next.
  private var steps: [UInt64: Int] = [:]
  /// The lines whose name ends at a place in the tree.
  private var ends: [Int: [Int]] = [:]
  private var count = 1
  /// How many lines have one.
  private(set) var names = 0

  init(list: String) throws(NameListFault) {
    // A Mac's or a Windows editor's line ends, and what some editors put first.
    let lines = list.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    var (tooMuch, empty): ([Int], [Int]) = ([], [])
    for (index, line) in lines.enumerated() {
      switch NameLine(line) {
      case .remark: break
      case .noLetters: empty.append(index + 1)
      case .tooMuch: tooMuch.append(index + 1)
      case .name(let name): add(Self.words(name), line: index + 1)
      }
    }
    guard tooMuch.isEmpty, empty.isEmpty else { throw .noNames(tooMuch: tooMuch, noLetters: empty) }
    if ends.isEmpty { throw .empty }
  }

  private mutating func add(_ words: [[UInt32]], line: Int) {
    names += 1
    insert(words, line: line)
    if words.count > 1, let surname = words.last { insert([surname] + words.dropLast(), line: line) }
  }

  private static func words(_ name: String) -> [[UInt32]] {
    let reading = NameReading(name)
    return reading.pieces.map { Array(reading.letters[$0.range]) }
  }

  private mutating func insert(_ words: [[UInt32]], line: Int) {
    var place = 0
    for letter in words.joined(separator: [Self.border]) {
      let key = Self.key(place, letter)
      if let next = steps[key] {
        place = next
      } else {
        steps[key] = count
        place = count
        count += 1
      }
    }
    if ends[place]?.contains(line) != true { ends[place, default: []].append(line) }
  }

  private static func key(_ place: Int, _ letter: UInt32) -> UInt64 { UInt64(place) << 32 | UInt64(letter) }

  /// Every name of the list in the text, in the order of the text.
  func matches(in reading: NameReading) -> [Match] {
    var matches: [Match] = []
    for start in reading.pieces.indices { collect(from: start, in: reading, into: &matches) }
    return matches
  }

  private func collect(from start: Int, in reading: NameReading, into matches: inout [Match]) {
    let pieces = reading.pieces
    guard pieces[start].gap != .within,
      steps[Self.key(0, reading.letters[pieces[start].range.lowerBound])] != nil
    else { return }
    var places = [0]
    for index in start..<pieces.count {
      if index > start {
        switch pieces[index].gap {
        case .wall: return
        case .words: places = places.compactMap { steps[Self.key($0, Self.border)] }
        case .maybe, .within: break
        }
      }
      for letter in reading.letters[pieces[index].range] {
        places = next(places, by: letter)
        if places.isEmpty { return }
      }
      if index + 1 < pieces.count, pieces[index + 1].gap == .within { continue }
      for line in places.flatMap({ ends[$0] ?? [] }) {
        matches.append(
          Match(line: line, range: pieces[start].bytes.lowerBound..<pieces[index].bytes.upperBound))
      }
    }
  }

  /// A border of the name may be passed over, as nothing need stand between its words.
  private func next(_ places: [Int], by letter: UInt32) -> [Int] {
    var next: [Int] = []
    for place in places {
      if let step = steps[Self.key(place, letter)] { next.append(step) }
      if let border = steps[Self.key(place, Self.border)], let step = steps[Self.key(border, letter)] {
        next.append(step)
      }
    }
    return next
  }
}

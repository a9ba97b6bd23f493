import TestSupport
import Testing

@testable import Rendering

@Suite struct `A table of words keeps each once` {
  @Test func `Words of all lengths, and those that differ in one letter alone, have numbers of their own`() {
    var table = WordTable()
    let first = table.texts.count
    // Up to lengths that want several looks of eight letters, with a difference at each place.
    let words = (1...40).flatMap { length in
      (0..<length).map { place in
        String((0..<length).map { $0 == place ? "b" : "a" })
      }
    }
    let numbers = words.map { table.number(of: $0) }
    #expect(Set(numbers).count == Set(words).count)
    #expect(table.texts[first...].elementsEqual(words.uniqued))
    #expect(words.map { table.number(of: $0) } == numbers)
  }

  @Test func `A text has one number for a word, however it is spelt there`() {
    var table = WordTable()
    var reader = WordReader()
    reader.read("Child CHILD child Chïld child’s Child-child childchild", into: &table)
    #expect(reader.words.map { table.texts[$0.number] } == Array(repeating: "child", count: 7) + ["childchild"])
    #expect(reader.words.map(\.followsHyphen) == [false, false, false, false, false, false, true, false])
  }

  @Test func `What it does grows with the words of a text, and not with their square`() {
    var table = WordTable()
    for number in 0..<200_000 { _ = table.number(of: "w\(number)") }
    #expect(table.texts.suffix(1) == ["w199999"])
    #expect(table.number(of: "w77") + 199_922 == table.number(of: "w199999"))
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

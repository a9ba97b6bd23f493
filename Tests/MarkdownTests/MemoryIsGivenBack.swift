import CCmarkGFM
import CTreeMemory
import Testing

@testable import Markdown

@Suite struct `A tree's memory is given back when the tree goes` {
  @Test func `As often as it is asked for, it is the same`() {
    let text = Array("## A *b*\n\n| a | b |\n|---|---|\n| [c](d) | ~~e~~ |\n".utf8)
    let before = tree_memory_begin()
    defer { tree_memory_end(before) }
    for _ in 0..<1_000 { _ = SyntaxTree(parsing: text).isSingleParagraph }
    let after = tree_memory_begin()
    #expect(after.block == before.block && after.used == before.used)
  }

  @Test func `A text within another leaves that one's tree as it is`() {
    let outer = SyntaxTree(parsing: Array("outer".utf8))
    for length in [1, 10_000, 300_000] {
      let inner = SyntaxTree(parsing: Array(String(repeating: "inner *text*\n", count: length / 13 + 1).utf8))
      let isRead = inner.isSingleParagraph
      #expect(isRead)
    }
    let rendered = outer.withRendering { String(decoding: $0, as: UTF8.self) }
    #expect(rendered == "<p>outer</p>\n")
  }

  @Test func `What is asked for is zeros, and more of it keeps what was there`() throws {
    let before = tree_memory_begin()
    defer { tree_memory_end(before) }
    let memory = tree_memory().pointee
    for size in [1, 15, 16, 17, 4_096, 1_000_000] {
      let part = try #require(memory.calloc(size, 1)).assumingMemoryBound(to: UInt8.self)
      #expect(UnsafeBufferPointer(start: part, count: size).allSatisfy { $0 == 0 })
      #expect(UInt(bitPattern: part) % 16 == 0)
      for at in 0..<size { part[at] = UInt8(truncatingIfNeeded: at) }
      let more = try #require(memory.realloc(part, size * 2)).assumingMemoryBound(to: UInt8.self)
      #expect((0..<size).allSatisfy { more[$0] == UInt8(truncatingIfNeeded: $0) })
    }
  }
}

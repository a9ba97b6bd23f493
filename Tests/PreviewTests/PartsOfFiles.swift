import Testing

@testable import Preview

@Suite struct `Parts of files` {
  @Test(arguments: [
    ("bytes=0-9", ByteRange.part(0..<10)), ("bytes=90-", .part(90..<100)), ("bytes=-10", .part(90..<100)),
    ("bytes=0-0", .part(0..<1)), ("bytes=50-500", .part(50..<100)), ("bytes=-500", .part(0..<100)),
    ("bytes=100-", .impossible), ("bytes=100-200", .impossible), ("bytes=-0", .impossible),
    ("bytes=9-0", .whole), ("bytes=", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("lines=0-9", .whole),
    ("bytes=0-1,5-6", .whole), ("bytes=--1", .whole), ("bytes=+1-2", .whole),
    ("bytes=0-99999999999999999999", .whole),
  ])
  func `A range is understood as RFC 9110 says, or not at all`(header: String, expected: ByteRange) {
    #expect(ByteRange(header, size: 100) == expected)
  }

  @Test func `Of an empty file there is no part`() {
    #expect(ByteRange("bytes=0-", size: 0) == .impossible)
    #expect(ByteRange("bytes=-1", size: 0) == .impossible)
    #expect(ByteRange(nil, size: 0) == .whole)
  }
}

/// Runs of bytes that occur again and again, each kept once and known by its number. Looking one up asks for no memory.
package struct ByteTable: Sendable {
  /// By number.
  private var places: [Place] = []
  /// The bytes of all runs, eight in each, and zeros behind the last of a run.
  private var eights: [UInt64] = []
  /// Numbers, or -1, by the hashes of their runs; a power of two, at least twice as many as runs.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)

  private struct Place {
    let hash: UInt64
    let start: Int
    let count: Int
  }

  /// How many bytes behind a run must be readable.
  package static let padding = 8

  package init() {}

  package var count: Int { places.count }

  /// The number of a run that is known; nil for another.
  ///
  /// - Parameters:
  ///   - bytes: so many bytes more than these can be read as `padding` says.
  ///   - inSmallLetters: whether capital letters are taken as small ones. Then all of them are letters or digits of ASCII.
  package func number(ofKnown bytes: UnsafeRawBufferPointer, inSmallLetters: Bool = false) -> Int? {
    let run = Run(bytes, inSmallLetters)
    let number = slots[slot(of: run)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a run, which is the next one for a run that was not known.
  package mutating func number(of bytes: UnsafeRawBufferPointer, inSmallLetters: Bool = false) -> Int {
    let run = Run(bytes, inSmallLetters)
    let slot = slot(of: run)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = places.count
    places.append(Place(hash: run.hash, start: eights.count, count: bytes.count))
    for offset in run.offsets { eights.append(run.eight(at: offset)) }
    slots[slot] = Int32(number)
    if places.count * 2 > slots.count { grow() }
    return number
  }

  package mutating func number(of text: String) -> Int {
    var bytes = Array(text.utf8)
    bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    return bytes.withUnsafeBytes { number(of: UnsafeRawBufferPointer(rebasing: $0.dropLast(Self.padding))) }
  }

  /// A run as a text.
  package func text(of number: Int) -> String {
    let place = places[number]
    return eights.withUnsafeBytes { bytes in
      String(decoding: bytes[(place.start * 8)..<(place.start * 8 + place.count)], as: UTF8.self)
    }
  }

  /// Where a run is, or would be put.
  private func slot(of run: Run) -> Int {
    var slot = Int(truncatingIfNeeded: run.hash) & (slots.count - 1)
    while slots[slot] >= 0, !isSame(run, places[Int(slots[slot])]) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isSame(_ run: Run, _ place: Place) -> Bool {
    guard place.hash == run.hash, place.count == run.bytes.count else { return false }
    return run.offsets.allSatisfy { eights[place.start + $0 / 8] == run.eight(at: $0) }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, place) in places.enumerated() {
      var slot = Int(truncatingIfNeeded: place.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

/// A run as it is looked for.
private struct Run {
  let bytes: UnsafeRawBufferPointer
  /// In ASCII this bit alone makes a letter small, and digits have it.
  private let small: UInt64
  let hash: UInt64

  init(_ bytes: UnsafeRawBufferPointer, _ inSmallLetters: Bool) {
    (self.bytes, small) = (bytes, inSmallLetters ? 0x2020_2020_2020_2020 : 0)
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for offset in stride(from: 0, to: bytes.count, by: 8) {
      let product = (hash ^ Self.eight(bytes, offset, small)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low
    }
    self.hash = hash
  }

  var offsets: StrideTo<Int> { stride(from: 0, to: bytes.count, by: 8) }

  func eight(at offset: Int) -> UInt64 { Self.eight(bytes, offset, small) }

  /// Eight bytes, or what there is and zeros.
  private static func eight(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ small: UInt64) -> UInt64 {
    guard let start = bytes.baseAddress else { return 0 }
    let all = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) | small
    let left = bytes.count - offset
    return left >= 8 ? all : all & (1 << UInt64(left * 8) - 1)
  }
}

/// The same numbers on every machine, for the same seed (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number of the range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True once in so many times.
  package mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  /// One of several, which are not none.
  package mutating func one<Value>(of values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  /// One of several; nil when there are none.
  package mutating func any<Value>(of values: [Value]) -> Value? { values.isEmpty ? nil : one(of: values) }

  /// Each of several once in so many times, in an order of its own.
  package mutating func some<Value>(of values: [Value], onceIn times: Int) -> [Value] {
    shuffled(values.filter { _ in once(in: times) })
  }

  package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for index in values.indices.dropFirst() { values.swapAt(index, number(0...index)) }
    return values
  }
}

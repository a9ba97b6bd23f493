/// The same numbers on every machine, for the same seed (SplitMix64).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { Int.random(in: 1...times, using: &self) == 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of several, which are not none.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  /// One of several, once in so many times.
  mutating func maybe<Value>(_ values: [Value], in times: Int = 3) -> Value? {
    once(in: times) && !values.isEmpty ? one(of: values) : nil
  }
}

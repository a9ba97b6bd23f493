import Parallel
import Synchronization
import Testing

@Suite struct `Values that are worked on together keep their order` {
  /// How many values there are, and in runs of how many.
  static let runs = [(0, 1), (1, 1), (7, 3), (63, 64), (1_000, 1), (1_000, 64), (1_025, 32)]

  @Test(arguments: runs)
  func `In tasks`(count: Int, length: Int) async throws {
    let values = Array(0..<count)
    let expected = values.map { "\($0)" }
    #expect(try await Parallel.map(values) { "\($0)" } == expected)
    #expect(try await Parallel.map(values, inRunsOf: length) { "\($0)" } == expected)
  }

  @Test(arguments: runs)
  func `While the caller waits`(count: Int, length: Int) {
    #expect(Parallel.waiting(count, inRunsOf: length) { "\($0)" } == (0..<count).map { "\($0)" })
    #expect(Parallel.waiting(count) { $0 } == Array(0..<count))
  }

  @Test func `Each is worked on once`() async throws {
    let calls = Mutex([Int](repeating: 0, count: 500))
    _ = try await Parallel.map(Array(0..<500), inRunsOf: 7) { value in calls.withLock { $0[value] += 1 } }
    _ = Parallel.waiting(500, inRunsOf: 7) { value in calls.withLock { $0[value] += 1 } }
    #expect(calls.withLock { $0 } == Array(repeating: 2, count: 500))
  }
}

@Suite struct `Work that fails, or that nobody waits for, ends` {
  private struct Failure: Error, Equatable { let number: Int }

  @Test func `A failure of one value is that of all`() async {
    await #expect(throws: Failure(number: 70)) {
      try await Parallel.map(Array(0..<100), inRunsOf: 10) { if $0 == 70 { throw Failure(number: $0) } }
    }
  }

  @Test func `Of several failures, the lowest number's is told`() {
    #expect(throws: Failure(number: 12)) {
      try Parallel.waiting(100, inRunsOf: 5) { number throws(Failure) in
        if number == 12 || number > 50 { throw Failure(number: number) }
      }
    }
  }

  @Test func `A task that is cancelled works on nothing more`() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await Parallel.map([1, 2, 3]) { _ in Issue.record("It works on.") }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `Work that takes too long is cancelled`() async {
    let wasCancelled = Mutex(false)
    let value = await Parallel.within(.milliseconds(1)) {
      while !Task.isCancelled { await Task.yield() }
      wasCancelled.withLock { $0 = true }
      return 1
    }
    #expect(value == nil)
    #expect(wasCancelled.withLock { $0 })
  }

  @Test(.timeLimit(.minutes(5))) func `Work that is done in time is not waited for longer`() async {
    #expect(await Parallel.within(.seconds(86_400)) { 1 } == 1)
  }
}

/// Work on many values, on all cores, in their order.
package enum Parallel {
  /// As a task costs more than a small value's work, each takes a run of them. There are several
  /// runs for each core, because the values are not all the same work.
  ///
  /// - Throws: What `transform` throws; `CancellationError` when the task is cancelled.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], inRunsOf length: Int? = nil,
    _ transform: @escaping @Sendable (Value) throws -> Result
  ) async throws -> [Result] {
    let length = length ?? max(1, min(64, values.count / 16))
    let runs = stride(from: 0, to: values.count, by: length).map { values[$0..<min($0 + length, values.count)] }
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      for (number, run) in runs.enumerated() {
        group.addTask {
          try Task.checkCancellation()
          return (number, try run.map(transform))
        }
      }
      var results: [[Result]] = Array(repeating: [], count: runs.count)
      for try await (number, result) in group { results[number] = result }
      return results.flatMap(\.self)
    }
  }

  /// What `work` returns, or nil if it takes longer; it is cancelled then.
  package static func within<Value: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async -> Value
  ) async -> Value? {
    await withTaskGroup(of: Value?.self) { group in
      group.addTask { await work() }
      group.addTask {
        try? await Task.sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
  }
}

import Dispatch
import Foundation
import FuzzTargets
import Synchronization

/// What libFuzzer calls with each input. `FUZZ_TARGET` names what reads it.
///
/// The program is stopped by what does not hold as it is by a crash, so that libFuzzer keeps the
/// input.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  waiting { try await target.check(input) }
  return 0
}

private let target: any FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  guard let type = FuzzTargets.named(name) else {
    stop("FUZZ_TARGET is one of \(FuzzTargets.all.map { $0.name }.joined(separator: ", ")).")
  }
  return waiting { try await type.init() }
}()

/// libFuzzer waits for an answer, and what is fuzzed runs on all cores.
private func waiting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) -> Value {
  let answer = Answer<Value>()
  Task {
    do { answer.give(try await work()) } catch { stop("\(error)") }
  }
  return answer.value
}

private final class Answer<Value: Sendable>: Sendable {
  private let given = Mutex<Value?>(nil)
  private let isGiven = DispatchSemaphore(value: 0)

  func give(_ value: Value) {
    given.withLock { $0 = value }
    isGiven.signal()
  }

  /// Waits for it.
  var value: Value {
    isGiven.wait()
    guard let value = given.withLock({ $0 }) else { preconditionFailure("It is given before it is signalled.") }
    return value
  }
}

private func stop(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  abort()
}

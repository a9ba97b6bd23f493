import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Somebody else's copy of the register, without which nothing goes live: `--keep-register COMMAND`, a commit and a
/// push, a copy to another machine.
package struct RegisterKeeper: Sendable {
  private let command: String
  private let limit: Duration

  /// - Parameters:
  ///   - command: for a shell (`sh -c`), in the site's folder.
  ///   - limit: after which it is ended. What is to be taken down at once waits for it.
  package init(command: String, limit: Duration = .seconds(300)) {
    (self.command, self.limit) = (command, limit)
  }

  /// Why the register is not kept.
  struct Failure: Error {
    let reason: String
  }

  /// Keeps the register after something that had to happen first.
  ///
  /// - Returns: what to tell when it could not be kept.
  package func problem(keeping site: String) async -> String? {
    do throws(Failure) {
      try await keep(in: site)
      return nil
    } catch {
      return "It is down, but the register could not be kept by the command of --keep-register: \(error.reason)."
    }
  }

  /// Runs the command and waits until it has ended. What it says goes to standard error.
  ///
  /// - Parameter site: the site's folder.
  func keep(in site: String) async throws(Failure) {
    let status: TerminationStatus?
    do {
      status = try await run(in: site)
    } catch {
      throw Failure(reason: "it could not be started: \(error)")
    }
    switch status {
    case nil: throw Failure(reason: "it took longer than \(limit.components.seconds) seconds, and was ended")
    case .exited(0): return
    case .exited(let code): throw Failure(reason: "it ended with \(code)")
    case .signaled(let signal): throw Failure(reason: "it was ended by signal \(signal)")
    }
  }

  /// - Returns: nil when it took too long.
  private func run(in site: String) async throws -> TerminationStatus? {
    let (command, limit) = (command, limit)
    return try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
      group.addTask {
        try await Subprocess.run(
          .path("/bin/sh"), arguments: ["-c", command], workingDirectory: FilePath(site), input: .none,
          output: .currentStandardError, error: .currentStandardError
        ).terminationStatus
      }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}

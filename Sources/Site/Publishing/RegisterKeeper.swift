import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Somebody else's copy of the register, without which nothing goes live: `--keep-register COMMAND`, a commit and a
/// push, a copy to another machine.
public struct RegisterKeeper: Sendable {
  private let command: String

  /// - Parameter command: for a shell (`sh -c`), in the site's folder.
  public init(command: String) {
    self.command = command
  }

  /// Why the register is not kept.
  struct Failure: Error {
    let reason: String
  }

  /// Runs the command and waits until it has ended. What it says goes to standard error.
  ///
  /// - Parameter site: the site's folder.
  func keep(in site: String) async throws(Failure) {
    let status: TerminationStatus
    do {
      status = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", command], workingDirectory: FilePath(site), input: .none,
        output: .currentStandardError, error: .currentStandardError
      ).terminationStatus
    } catch {
      throw Failure(reason: "it could not be started: \(error)")
    }
    switch status {
    case .exited(0): return
    case .exited(let code): throw Failure(reason: "it ended with \(code)")
    case .signaled(let signal): throw Failure(reason: "it was ended by signal \(signal)")
    }
  }
}

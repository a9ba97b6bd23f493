import ArgumentParser
import Foundation
import Preview

/// The running program itself.
enum Program {
  static var path: String? { Bundle.main.executablePath }

  private static let variable = "TWELVEMONTH_PREVIEW"

  /// What an earlier run has handed on, once.
  static var handedOn: PreviewContinuation? {
    defer { unsetenv(variable) }
    return ProcessInfo.processInfo.environment[variable].flatMap(PreviewContinuation.init)
  }

  private static var openFiles: [Int32] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")
    return (names ?? []).compactMap { Int32($0) }
  }

  /// The same command by the program that now lies at the same place.
  ///
  /// - Returns: only when it cannot be started.
  static func startAgain(handingOn continuation: PreviewContinuation) -> ExitCode {
    setenv(variable, continuation.text, 1)
    Interrupt.forget()
    // What is open belongs to this run.
    for file in openFiles where file > STDERR_FILENO { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    if let path { execv(path, Swift.CommandLine.unsafeArgv) }
    return CommandLine.fail("The new program cannot be started.", "Start the preview again.")
  }
}

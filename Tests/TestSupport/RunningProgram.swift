import Foundation

/// A program as a process of its own, which can be stopped at any instant.
package final class RunningProgram {
  package enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  package let process: pid_t
  private var ending: Ending?

  /// Starts the program that was built with these tests.
  ///
  /// - Parameters:
  ///   - errors: a file for what it says to standard error.
  ///   - temporary: the folder for what it needs for a while.
  ///   - path: where it finds its tools.
  package convenience init(
    _ arguments: [String], errors: String = "/dev/null", temporary: String = "/tmp",
    path: String = "/usr/sbin:/usr/bin:/sbin:/bin"
  ) throws {
    try self.init(Program.path(), arguments, errors: errors, temporary: temporary, path: path)
  }

  package init(
    _ executable: String, _ arguments: [String], errors: String = "/dev/null", temporary: String = "/tmp",
    path: String = "/usr/sbin:/usr/bin:/sbin:/bin"
  ) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A script that starts the tests in the background has them ignore SIGINT, and what they start does so, too.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let words = ([executable] + arguments).map { strdup($0) }
    let settings = Program.watched.merging(["PATH": path, "TMPDIR": temporary]) { $1 }
    let environment = settings.map { strdup("\($0)=\($1)") }
    defer { for each in words + environment { free(each) } }
    var started = pid_t()
    let code = posix_spawn(&started, executable, &actions, &attributes, words + [nil], environment + [nil])
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOENT) }
    process = started
  }

  deinit {
    if ending == nil {
      stop()
      wait()
    }
  }

  package func stop(_ signal: Int32 = SIGKILL) { kill(process, signal) }

  /// Halts it until `stop(SIGCONT)`.
  ///
  /// - Returns: whether it stands still now; otherwise it has ended.
  package func halt() -> Bool {
    stop(SIGSTOP)
    return end(WUNTRACED) == nil
  }

  package var hasEnded: Bool { end(WNOHANG) != nil }

  @discardableResult
  package func wait() -> Ending { end(0) ?? .exit(-1) }

  private func end(_ options: Int32) -> Ending? {
    var status: Int32 = 0
    if ending == nil, waitpid(process, &status, options) == process {
      let signal = status & 0x7F
      // 0x7F says that it was halted (wait(2), WIFSTOPPED).
      if signal != 0x7F { ending = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal) }
    }
    return ending
  }

  /// Waits until something is so, or the process has ended.
  package func wait(until isSo: () -> Bool) {
    while !hasEnded, !isSo() { usleep(20) }
  }
}

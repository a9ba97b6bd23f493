import Foundation

/// Runs the program as the user `nobody`, which only root can.
package struct OrdinaryUser {
  package static let number: uid_t = 65534

  package static let isPossible: Bool =
    geteuid() == 0 && (try? OrdinaryUser().run("--version").ending) == .exit(0)

  /// With a copy of the program where everybody can reach it.
  private let scratch = ScratchFolder(onDisk: true)

  package init() throws {
    chmod(scratch.path, 0o755)
    // By another process: what this one has open for writing, others that it starts have open, too, and
    // what is open for writing cannot be run.
    try RunningProgram("/bin/cp", [Program.path(), scratch("twelvemonth")]).wait()
  }

  /// - Returns: what it ended with, and what it said to standard error.
  package func run(_ arguments: String...) throws -> (ending: RunningProgram.Ending, errors: String) {
    let user = ["--reuid=\(Self.number)", "--regid=\(Self.number)", "--clear-groups", "--"]
    let ending = try RunningProgram(
      "/usr/bin/setpriv", user + [scratch("twelvemonth")] + arguments, errors: scratch("errors")
    ).wait()
    return (ending, scratch.text("errors") ?? "")
  }
}

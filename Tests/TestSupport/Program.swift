import Foundation

/// The program that was built with these tests, run as a person runs it.
package struct Program {
  package struct Result {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// Another program in its place.
  package var executable: String?
  /// The folder in which it is started.
  package var folder = "/"
  package var environment: [String: String] = [:]
  /// Shell commands that come before it, as in `umask 077`.
  package var before = ":"

  /// What watches memory and threads has settings of its own (`make test SANITIZE=address`).
  package static let watched = ProcessInfo.processInfo.environment.filter {
    ["LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  package init(
    executable: String? = nil, folder: String = "/", environment: [String: String] = [:], before: String = ":"
  ) {
    (self.executable, self.folder) = (executable, folder)
    (self.environment, self.before) = (environment, before)
  }

  package func run(_ arguments: String...) throws -> Result { try run(arguments) }

  package func run(_ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(before); exec \"$0\" \"$@\"", try executable ?? Self.path()] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(Self.watched) { $1 }.merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // What it says fits into a pipe many times over.
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self),
      errors: String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
  }

  /// It lies beside the bundle of the tests.
  package static func path() throws -> String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folders = [bundle, Bundle.main.executableURL].compactMap { $0?.deletingLastPathComponent() }
    let programs = folders.map { $0.appending(path: "twelvemonth").path(percentEncoded: false) }
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw NotOnPage(description: "no program beside the tests, at \(programs)")
    }
    return program
  }
}

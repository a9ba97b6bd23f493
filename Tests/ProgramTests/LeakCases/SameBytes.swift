import Foundation
import TestSupport
import Testing

/// A site that the program made, to be compared with the same on another machine.
struct SameBytes {
  /// In the past on every machine that runs this.
  static let moment = "2025-12-15T12:00"

  static let zones = [
    "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London", "Nowhere/Nothing", ":/etc/passwd",
    "",
  ]

  /// A file or a folder of it, as a web server or an upload sees it.
  struct File: Equatable {
    let mode: mode_t
    /// Nil for a folder.
    let bytes: Data?
  }

  /// By their paths in the output.
  let files: [String: File]

  /// - Parameters:
  ///   - site: a copy of it is made.
  ///   - folder: where that lies in a folder of its own, and where the output goes.
  ///   - before: shell commands that come before it.
  init(
    of site: Sites = .merton, in folder: String = "site", output: String = "site/Output",
    environment: [String: String] = [:], before: String = ":"
  ) throws {
    let scratch = ScratchFolder()
    try scratch.copy(site, to: folder)
    try self.init(scratch, in: folder, output: output, environment: environment, before: before)
  }

  /// - Parameter scratch: where the content lies.
  init(
    _ scratch: ScratchFolder, in folder: String = "site", output: String = "site/Output",
    environment: [String: String] = [:], before: String = ":"
  ) throws {
    let result = try Program(folder: scratch(""), environment: environment, before: before)
      .run("build", "--site", folder, "--output", output, "--as-of", Self.moment)
    try #require(result.status == 0, "\(result.errors)")
    let bytes = try scratch.contents(of: output)
    files = scratch.snapshot.reduce(into: [:]) { files, entry in
      guard entry.key == output || entry.key.hasPrefix("\(output)/") else { return }
      let path = String(entry.key.dropFirst(output.count + 1))
      files[path] = File(mode: entry.value.mode, bytes: bytes[path])
    }
  }

  private static let merton = Task { try SameBytes() }
  private static let example = Task { try SameBytes(of: .example) }

  /// What this machine makes of the site as it is.
  static func plain(_ site: Sites) async throws -> SameBytes {
    try await (site == .example ? example : merton).value
  }
}

func expectSame(
  _ made: SameBytes, as site: Sites = .merton, at location: SourceLocation = #_sourceLocation
) async throws {
  let plain = try await SameBytes.plain(site)
  #expect(plain.files.count > 50, sourceLocation: location)
  #expect(made.files.keys.sorted() == plain.files.keys.sorted(), sourceLocation: location)
  for (path, file) in plain.files { #expect(made.files[path] == file, "\(path)", sourceLocation: location) }
}

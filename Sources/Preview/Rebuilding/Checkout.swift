import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The package's checkout that the running program was built in, so that a changed template can be seen:
/// templates are a part of the program.
struct Checkout: Sendable {
  let folder: String
  /// `debug` or `release`.
  private let configuration: String

  /// Nil when the program does not lie in the `.build` folder of a package with templates.
  init?(of program: String?) {
    let parts = program.map { URL(filePath: $0).resolvingSymlinksInPath().pathComponents } ?? []
    guard let build = parts.lastIndex(of: ".build"), parts.count - build > 2 else { return nil }
    folder = "/" + parts[1..<build].joined(separator: "/")
    configuration = parts[parts.count - 2]
    guard FileManager.default.fileExists(atPath: "\(folder)/Package.swift"),
      FileManager.default.fileExists(atPath: templates)
    else { return nil }
  }

  var templates: String { "\(folder)/Templates" }

  /// As `make` builds it.
  ///
  /// - Returns: what is wrong with the templates; nil when the program is new.
  func build() async -> Fault? {
    do {
      let result = try await run(
        .name("swift"),
        arguments: [
          "build", "--configuration", configuration, "--product", "twelvemonth",
          "--explicit-target-dependency-import-check", "error",
        ],
        workingDirectory: FilePath(folder), output: .string(limit: 4_000_000), error: .combinedWithOutput)
      if result.terminationStatus.isSuccess { return nil }
      return Fault(title: "The templates cannot be built", text: Self.firstErrors(result.standardOutput))
    } catch {
      return Fault(title: "The templates cannot be built", text: "swift build cannot be run: \(error)")
    }
  }

  /// The compiler tells a mistake with the lines around it, and then again in other words.
  private static func firstErrors(_ output: String) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { $0.contains(": error: ") } ?? 0
    return lines[first...].prefix(40).joined(separator: "\n")
  }
}

import Foundation
import Parallel
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Runs the standard tools: no shell, nothing of the user's settings, and limits on time and output.
package struct ToolBox: Sendable {
  private let folders: [String]
  private let time: Duration
  private let output: Int

  /// - Parameters:
  ///   - searchPath: Where tools are looked for, as in `PATH`.
  ///   - time: How long a tool may take over one question before it is stopped. It takes a second at most, but for a
  ///     machine that does much else.
  ///   - output: How much a tool may write before it is stopped, in bytes.
  package init(searchPath: String, time: Duration = .seconds(120), output: Int = 128_000_000) {
    folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    self.time = time
    self.output = output
  }

  /// What a tool writes to its standard output.
  ///
  /// - Parameters:
  ///   - folder: Where it runs.
  ///   - accepting: Exit codes after which its output is good.
  func run(_ tool: Tool, _ arguments: [String], in folder: String, accepting: Set<Int32> = [0])
    async throws(ToolProblem) -> [UInt8]
  {
    guard let program = path(of: tool) else { throw .missing(tool) }
    let outcome = await Parallel.within(time) {
      await Self.outcome(of: tool, program, arguments, folder, environment, output)
    }
    guard let outcome else { throw .tooSlow(tool) }
    let (code, bytes) = try outcome.get()
    guard accepting.contains(code) else { throw .failed(tool) }
    return bytes
  }

  private func path(of tool: Tool) -> String? {
    folders.lazy.map { "\($0)/\(tool.rawValue)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Tools speak English and UTF-8, and read no settings: `UNZIP`, `QPDF_…` and a configuration at home
  /// would change what they do.
  private var environment: [Environment.Key: String] {
    ["PATH": folders.joined(separator: ":"), "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
  }

  private static func outcome(
    of tool: Tool, _ program: String, _ arguments: [String], _ folder: String,
    _ environment: [Environment.Key: String], _ limit: Int
  ) async -> Result<(Int32, [UInt8]), ToolProblem> {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), environment: .custom(environment),
        workingDirectory: FilePath(folder), output: .bytes(limit: limit), error: .discarded)
      guard case .exited(let code) = result.terminationStatus else { return .failure(.failed(tool)) }
      return .success((code, result.standardOutput))
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(.tooMuch(tool))
    } catch {
      return .failure(.failed(tool))
    }
  }
}

import Assets
import FileSystem
import Publications
import Rendering

/// The site as the public sees it at a moment, each file made when it is asked for.
actor RenderedView {
  nonisolated let edition: Edition
  nonisolated let moment: Moment
  private nonisolated let routes: Routes
  private nonisolated let fixedFiles: [String: OutputFile]
  private var machineFiles: Task<[String: OutputFile], any Error>?

  init(
    _ edition: Edition, asOf moment: Moment, site: String, publicFiles: [String],
    replacing replacements: [Asset: [UInt8]]
  ) async throws {
    self.edition = edition
    self.moment = moment
    routes = try await Routes(edition, site: site, publicFiles: publicFiles, replacing: replacements, isWhole: false)
    fixedFiles = Self.byPath(routes.fixedFiles())
  }

  /// - Parameter path: within the output, such as `reviews/index.html`.
  /// - Returns: nil when there is nothing.
  func file(at path: String) async throws -> OutputFile? {
    if let file = routes.page(at: path) ?? fixedFiles[path] { return file }
    return try await others()[path]
  }

  /// Every page, by its path within the output.
  nonisolated func pages() async throws -> [OutputFile] { try await routes.pages() }

  /// Everything, as a build makes it.
  nonisolated func all() async throws -> [OutputFile] {
    try await routes.pages() + routes.machineFiles() + routes.fixedFiles()
  }

  /// The index of the search is the work of as long as all pages, so it is made once, and only when
  /// something asks for it.
  private func others() async throws -> [String: OutputFile] {
    let task = machineFiles ?? Task { [routes] in Self.byPath(try await routes.machineFiles()) }
    machineFiles = task
    return try await task.value
  }

  private static func byPath(_ files: [OutputFile]) -> [String: OutputFile] {
    Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

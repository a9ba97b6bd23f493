import FileSystem
import Publications

/// An edition as the files of a website, all of them, in memory.
public struct Rendering: Sendable {
  public let files: [OutputFile]
  /// How many of the files are pages.
  public let pages: Int

  /// - Parameters:
  ///   - site: the folder that the content's files lie in.
  ///   - publicFiles: paths below `Public/`.
  public init(_ edition: Edition, site: String, publicFiles: [String]) async throws {
    let routes = try await Routes(edition, site: site, publicFiles: publicFiles)
    let pages = try await routes.pages()
    self.pages = pages.count
    files = pages + (try await routes.machineFiles()) + routes.copies()
  }
}

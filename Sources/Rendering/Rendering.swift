import Assets
import FileSystem
import Publications

/// An edition as the files of a website, all of them, in memory.
package struct Rendering: Sendable {
  package let files: [OutputFile]
  /// How many of the files are pages.
  package let pages: Int
  /// Its style and scripts.
  package let assets: SiteAssets

  /// - Parameters:
  ///   - site: the folder that the content's files lie in.
  ///   - publicFiles: paths below `Public/`.
  ///   - replacements: those of them that are used in place of the program's own style and scripts.
  package init(
    _ edition: Edition, site: String, publicFiles: [String], replacing replacements: [Asset: [UInt8]]
  ) async throws {
    let routes = try await Routes(edition, site: site, publicFiles: publicFiles, replacing: replacements)
    async let machineFiles = routes.machineFiles()
    let pages = try await routes.pages()
    self.pages = pages.count
    assets = routes.assets
    files = pages + (try await machineFiles) + routes.fixedFiles()
  }
}

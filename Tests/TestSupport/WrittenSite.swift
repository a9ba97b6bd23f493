import ContentFiles
import Foundation
import Publications

/// A site's folder for one test, gone when the test is.
package final class WrittenSite: Sendable {
  /// Absolute.
  package let path: String

  /// The least that a site is: who the partnership is, and a front page. `Public` is there, and empty.
  package static let least = [
    "Content/site.yml": """
    partnership: {name: Testshire Safeguarding Children Partnership, acronym: TSCP, area: Testshire}
    url: https://reviews.testshire.example
    contacts:
      business_unit: {name: Business Unit, email: unit@testshire.example}

    """,
    "Content/pages/index.md": "---\ntitle: Reviews\n---\n",
    "Public/.gitkeep": "",
  ]

  /// - Parameter files: texts by their paths, over the least that a site is.
  package init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "twelvemonth-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false).trimmingSuffix("/")
    for (file, text) in Self.least.merging(files, uniquingKeysWith: { $1 }) { try write(file, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func write(_ file: String, _ text: String) throws { try write(file, Array(text.utf8)) }

  package func write(_ file: String, _ bytes: [UInt8]) throws {
    let target = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }

  package func read() async throws -> Content { try await Content.read(site: path) }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

import ContentFiles
import Foundation
import Publications

/// The sites that lie in the repository: the example, one with every kind of page, and those of real pages' elements.
package enum Sites: String, CaseIterable, Sendable {
  case example = "Example"
  case everyKind = "EveryKind"
  case merton = "Merton"
  case mertonEarlier = "MertonEarlier"
  case manchester = "Manchester"
  case york = "York"
  case guide = "Guide"

  /// The moment as of which everything here is built, so that the results stay the same.
  package static let moment = "2026-11-21T09:00"

  package static let repository = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  /// Where the others lie.
  private static let fixtures = "\(repository)/Tests/TemplatesTests/Fixtures"

  /// Its folder.
  package var path: String {
    self == .example ? Self.repository : "\(Self.fixtures)/\(rawValue)"
  }

  /// Its files. Each is built once for all tests.
  package func built(asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await BuiltSites.shared.site(self, asOf: moment)
  }

  package func content() async throws -> Content { try await Content.read(site: path) }
}

private actor BuiltSites {
  static let shared = BuiltSites()
  private var sites: [String: Task<BuiltSite, any Error>] = [:]

  func site(_ site: Sites, asOf moment: String) async throws -> BuiltSite {
    let key = "\(site.rawValue) \(moment)"
    let task = sites[key] ?? Task { try await BuiltSite(site: site.path, asOf: moment) }
    sites[key] = task
    return try await task.value
  }
}

extension BuiltSite {
  /// The page at an address, as in `/reviews/child-s/`.
  package func page(_ address: String) throws -> Element {
    let path = OutputPath.file(at: address)
    guard let bytes = files[path] else { throw NotOnPage(description: "no file \(path)") }
    return Element(parsing: bytes)
  }

  package func has(_ path: String) -> Bool { files[path] != nil }

  package var pages: [(path: String, bytes: [UInt8])] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { (path: $0.key, bytes: $0.value) }
  }

  /// All pages' text.
  package var texts: [String] { pages.map { Element(parsing: $0.bytes).text } }
}

import ContentFiles
import Diagnostics
import TestSupport

@testable import Catalogue
@testable import Publications

/// What came of reading a site that a test has written.
struct SiteReading {
  let content: Content
  /// In the order in which they are told, those of links as of the moment of the tests too.
  let diagnostics: [Diagnostic]

  /// As of when the tests look at links.
  private static let moment = "2026-11-21T09:00"

  init(_ site: WrittenSite) async throws {
    content = try await site.read()
    let moment = try Moment(dayOrMoment: Self.moment)
    diagnostics =
      (content.allDiagnostics + (content.catalogue?.linkProblems(from: moment) ?? []))
      .sorted { $0.place < $1.place }
  }

  /// - Parameter files: texts by their paths, over the least that a site is.
  init(_ files: [String: String]) async throws {
    try await self.init(WrittenSite(files))
  }

  /// `Content/reviews/child-s.md:4:12: error wrong-date`.
  var problems: [String] {
    diagnostics.map {
      "\($0.place.path):\($0.place.line):\($0.place.column): \($0.severity.rawValue) \($0.code.rawValue)"
    }
  }

  /// All messages and hints.
  var words: String {
    diagnostics.flatMap { [$0.message, $0.hint ?? ""] }.joined(separator: "\n")
  }

  func item(_ id: String) throws -> Item {
    guard let id = ItemID(id), let item = content.catalogue?.item(id) else { throw NoSuchItem(id: id) }
    return item
  }

  var partnership: Partnership {
    get throws {
      guard let catalogue = content.catalogue else { throw NoSuchItem(id: "site.yml") }
      return catalogue.partnership
    }
  }

  struct NoSuchItem: Error {
    let id: String
  }
}

/// The problems of a site, as `path:line:column: severity code`.
///
/// - Parameter files: texts by their paths, over the least that a site is.
func problems(of files: [String: String]) async throws -> [String] {
  try await SiteReading(files).problems
}

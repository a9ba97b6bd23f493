import Diagnostics
import Publications
import Testing

/// Content for a test, as texts by their paths.
package typealias SiteFiles = [String: String]

/// A valid PDF, different for each number.
package func pdf(_ number: Int = 1) -> String { String(decoding: SmallPDF.bytes(pages: number), as: UTF8.self) }

/// An item's file: front matter, and a text.
package func item(_ front: String, _ text: String = "") -> String { "---\n\(front)\n---\n\n\(text)\n" }

extension WrittenSite {
  package func built(asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await BuiltSite(site: path, asOf: moment)
  }

  package func built(asOf moment: Moment) async throws -> BuiltSite {
    try await BuiltSite(site: path, asOf: moment)
  }
}

extension SiteFiles {
  package func built(asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await WrittenSite(self).built(asOf: moment)
  }

  package func built(asOf moment: Moment) async throws -> BuiltSite {
    try await WrittenSite(self).built(asOf: moment)
  }

  /// The errors that stop a build.
  package func faults(asOf moment: String = Sites.moment) async throws -> [Diagnostic] {
    do {
      _ = try await built(asOf: moment)
      return []
    } catch let fault as BuiltSite.Fault {
      return fault.diagnostics.filter { $0.severity == .error }
    }
  }
}

/// The law of the content model, section 7: the site is that without what is absent, byte for byte.
package func expectNoTrace(
  of absent: SiteFiles, in content: SiteFiles, asOf moment: String = Sites.moment,
  at location: SourceLocation = #_sourceLocation
) async throws {
  let with = try await content.merging(absent) { $1 }.built(asOf: moment)
  let without = try await content.built(asOf: moment)
  #expect(with.paths == without.paths, sourceLocation: location)
  for path in without.paths {
    #expect(with.files[path] == without.files[path], "\(path)", sourceLocation: location)
  }
}

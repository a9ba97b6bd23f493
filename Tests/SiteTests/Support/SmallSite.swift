import Diagnostics
import Publications
import TestSupport
import Testing

/// Content for a test, as texts by their paths.
typealias Files = [String: String]

/// A valid PDF, different for each number.
func pdf(_ number: Int = 1) -> String { String(decoding: SmallPDF.bytes(pages: number), as: UTF8.self) }

/// An item's file: front matter, and a text.
func item(_ front: String, _ text: String = "") -> String { "---\n\(front)\n---\n\n\(text)\n" }

extension WrittenSite {
  func built(asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await BuiltSite(site: path, asOf: moment)
  }

  func built(asOf moment: Moment) async throws -> BuiltSite {
    try await BuiltSite(site: path, asOf: moment)
  }
}

extension Files {
  func built(asOf moment: String = Sites.moment) async throws -> BuiltSite {
    try await WrittenSite(self).built(asOf: moment)
  }

  func built(asOf moment: Moment) async throws -> BuiltSite {
    try await WrittenSite(self).built(asOf: moment)
  }

  /// The errors that stop a build.
  func faults(asOf moment: String = Sites.moment) async throws -> [Diagnostic] {
    do {
      _ = try await built(asOf: moment)
      return []
    } catch let fault as BuiltSite.Fault {
      return fault.diagnostics.filter { $0.severity == .error }
    }
  }
}

/// The law of the content model, section 7: the site is that without what is absent, byte for byte.
func expectNoTrace(
  of absent: Files, in content: Files, asOf moment: String = Sites.moment,
  at location: SourceLocation = #_sourceLocation
) async throws {
  let with = try await content.merging(absent) { $1 }.built(asOf: moment)
  let without = try await content.built(asOf: moment)
  #expect(with.paths == without.paths, sourceLocation: location)
  for path in without.paths {
    #expect(with.files[path] == without.files[path], "\(path)", sourceLocation: location)
  }
}

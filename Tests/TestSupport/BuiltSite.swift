import Assets
import Catalogue
import Checking
import ContentFiles
import Diagnostics
import Foundation
import Hashing
import Publications
import Rendering

/// The files of a site as of a moment, in memory.
package struct BuiltSite: Sendable {
  /// By their paths, as in `reviews/child-s/index.html`.
  package let files: [String: [UInt8]]

  /// The content could not be built.
  package struct Fault: Error, CustomStringConvertible {
    package let diagnostics: [Diagnostic]

    package var description: String {
      diagnostics.map { "\($0.place.path):\($0.place.line):\($0.place.column): \($0.message)" }
        .joined(separator: "\n")
    }
  }

  /// - Parameters:
  ///   - site: the site's folder.
  ///   - moment: as on the command line, `2026-11-21T09:00`.
  package init(site: String, asOf moment: String) async throws {
    try await self.init(site: site, asOf: try Moment(dayOrMoment: moment))
  }

  package init(site: String, asOf moment: Moment, forgiving codes: Set<String> = []) async throws {
    try await self.init(try await Content.read(site: site), site: site, asOf: moment, forgiving: codes)
  }

  /// - Parameters:
  ///   - content: what was read from the site's folder.
  ///   - codes: of errors that do not matter here.
  package init(
    _ content: Content, site: String, asOf moment: Moment, forgiving codes: Set<String> = []
  ) async throws {
    let problems = content.allDiagnostics + content.problems(from: moment, in: site)
    guard let catalogue = content.catalogue,
      !problems.contains(where: { $0.severity == .error && !codes.contains($0.code.rawValue) })
    else { throw Fault(diagnostics: problems) }
    let edition = catalogue.edition(asOf: moment)
    let rendering = try await Rendering(
      edition, site: site, publicFiles: content.publicFiles, replacing: content.replacements)
    let faults = try await PageReports(rendering.files).deadLinks(basePath: edition.partnership.site.basePath)
    guard faults.isEmpty else { throw Fault(diagnostics: faults) }
    files = try Dictionary(
      uniqueKeysWithValues: rendering.files.map { file in
        switch file.contents {
        case .bytes(let bytes): (file.path, bytes)
        case .file(let path): (file.path, try [UInt8](Data(contentsOf: URL(filePath: path))))
        }
      })
  }

  /// The text of a file; nil when it is not there.
  package func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

  package var paths: [String] { files.keys.sorted() }

  /// The version of one of the program's own files that comes out.
  package func path(of asset: Asset) -> String? { paths.first { Asset(versionNamed: $0) == asset } }
}

extension Content {
  /// Nil when `site.yml` lacks what it must say.
  package var catalogue: Catalogue? { isWhole ? assembled?.catalogue : nil }

  /// What is wrong in single files, and in all together, in the order of their places.
  package var allDiagnostics: [Diagnostic] {
    (diagnostics + (assembled?.diagnostics ?? [])).sorted { $0.place < $1.place }
  }

  package var hasErrors: Bool { allDiagnostics.contains { $0.severity == .error } }

  private var assembled: (catalogue: Catalogue, diagnostics: [Diagnostic])? {
    partnership.map {
      Catalogue.assemble($0, items: items, publicFiles: publicFiles, areThemesKnown: areThemesKnown)
    }
  }

  /// What a build as of a moment finds wrong besides: links and twins.
  ///
  /// - Parameter site: the site's folder.
  package func problems(from moment: Moment, in site: String) -> [Diagnostic] {
    catalogue?.problems(register, from: moment, in: site) ?? []
  }
}

extension Catalogue {
  /// What a build as of a moment finds wrong in what was put together: links and twins.
  ///
  /// - Parameter site: the site's folder.
  package func problems(_ register: Register, from moment: Moment, in site: String) -> [Diagnostic] {
    linkProblems(from: moment)
      + twinProblems(register, from: moment) { FileHash.sha256(ofFile: "\(site)/\($0.source)") }
  }
}

import Catalogue
import ContentFiles
import Foundation
import Inspection
import Parallel
import Publications

/// Looks into texts and files for what could give a child away.
struct ContentInspection: Sendable {
  private let site: String
  private let sources: [String: SourceText]
  private let names: NameList?
  private let documents: [String: Located<SignOff?>]
  private let text: TextInspection
  private let files: DocumentInspection

  init(_ checked: CheckedContent, site: String, names: NameList?) {
    self.site = site
    sources = checked.content.sources
    self.names = names
    documents = checked.catalogue.office.documents
    let partnership = checked.catalogue.office.partnership
    text = TextInspection(ownDomains: partnership.ownDomains)
    files = DocumentInspection(
      tools: ToolBox(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      ownNames: partnership.ownNames)
  }

  /// - Parameter paths: of the texts to look into; nil for all.
  func problems(inTexts paths: Set<String>? = nil) -> [Diagnostic] {
    sources.values.filter { paths?.contains($0.path) ?? true }.flatMap { source -> [Diagnostic] in
      // The contacts and addresses in site.yml are meant to be read.
      let personal = source.path.hasSuffix(".md") ? text.findings(in: source.text, path: source.path) : []
      return masked(personal) + (names?.findings(in: source.text, path: source.path) ?? [])
    }
  }

  /// - Parameters:
  ///   - paths: of the files, from the site's folder.
  ///   - progress: told how many of how many have been looked into.
  func look(
    into paths: [String], _ progress: (_ done: Int, _ all: Int) -> Void
  ) async throws -> [InspectedFile] {
    let sums = try await Parallel.map(paths, inRunsOf: 1) { FileHash.sha256(ofFile: "\(site)/\($0)") }
    let isSignedOff = zip(paths, sums).map { path, sum in sum != nil && documents[path]?.value?.sha256 == sum }
    // Whoever has looked at this very file has looked enough, but for names that are on a list.
    let open = paths.indices.filter { !isSignedOff[$0] || names != nil }
    let inspected = try await files.inspect(open.map { ("\(site)/\(paths[$0])", paths[$0]) }) {
      progress($0, open.count)
    }
    let seen = Dictionary(uniqueKeysWithValues: zip(open, inspected))
    return paths.indices.map { index in
      let problems = seen[index].map { findings(in: $0, paths[index], isSignedOff: isSignedOff[index]) } ?? []
      return InspectedFile(
        path: paths[index], shown: masked(paths[index]), sha256: sums[index],
        document: documents[paths[index]].map { Located($0.value, at: masked($0.place)) },
        problems: masked(problems))
    }
  }

  private func findings(in inspected: Inspected, _ path: String, isSignedOff: Bool) -> [Diagnostic] {
    let place = SourcePlace(path: path)
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    var problems = names?.findings(inFileName: fileName, at: place) ?? []
    problems += inspected.texts.flatMap { names?.findings(in: $0, path: path) ?? [] }
    guard !isSignedOff else { return problems }
    problems += inspected.findings + inspected.notChecked
    problems += text.findings(inFileName: fileName, at: place)
    return problems + inspected.texts.flatMap { text.findings(in: $0, path: path) }
  }

  // A path can have a name in it that is on the list, which is not to be printed.

  private func masked(_ path: String) -> String { names?.masking(path) ?? path }

  private func masked(_ place: SourcePlace) -> SourcePlace {
    SourcePlace(path: masked(place.path), line: place.line, column: place.column)
  }

  private func masked(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.map { $0.moved(to: masked($0.place)) }
  }
}

extension Partnership {
  /// Where its own e-mail addresses are.
  fileprivate var ownDomains: [String] {
    let contacts = [contacts.businessUnit, contacts.media, contacts.accessibility].compactMap(\.self)
    let addresses = contacts.compactMap(\.email) + (concern?.lines.compactMap(\.email) ?? [])
    return addresses.compactMap { $0.split(separator: "@").last.map(String.init) }
      + [String(site.origin.dropFirst("https://".count))]
  }

  fileprivate var ownNames: [String] {
    [name, acronym].compactMap(\.self) + formerly.flatMap { [$0.name, $0.acronym].compactMap(\.self) }
  }
}

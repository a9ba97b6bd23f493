import Catalogue
import ContentFiles
import Diagnostics
import Foundation
import HTML
import Inspection
@_spi(Office) import Publications

/// Looks into texts and files for what could give a child away.
///
/// What it says is shown to people by a `ProblemReport` that hides the names on the list.
package struct ContentInspection: Sendable {
  private let site: SiteFolder
  private let sources: [String: SourceText]
  private let names: NameList?
  private let documents: [String: OfficeDocument]
  private let text: TextInspection
  private let files: DocumentInspection

  package init(_ content: Content, _ office: OfficeView, site: SiteFolder, names: NameList?) {
    self.site = site
    sources = content.sources
    self.names = names
    documents = office.documents
    let partnership = office.partnership
    text = TextInspection(ownDomains: partnership.ownDomains)
    files = DocumentInspection(
      tools: ToolBox(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      ownNames: partnership.ownNames)
  }

  // MARK: Texts

  /// - Parameter paths: of the texts; nil for all.
  package func personal(inTexts paths: Set<String>? = nil) -> [Diagnostic] {
    // The contacts and addresses in site.yml are meant to be read.
    texts(paths).filter { $0.path.hasSuffix(".md") }.flatMap { text.findings(in: $0.text, path: $0.path) }
  }

  /// Whether something that stops a page could be in texts, at a glance.
  func mayStop(inTexts paths: Set<String>) -> Bool { texts(paths).contains { text.mayStop($0.text) } }

  /// In what a reader sees of a page: never to be shown.
  func signs(in page: [UInt8]) -> [PersonalSign] { text.signs(in: visibleText(of: page)) }

  /// Names on the list, in texts and in the names of their files and folders, which are in their addresses.
  ///
  /// - Parameter paths: of the texts; nil for all. The register, which nobody may change, is not among them.
  package func names(inTexts paths: Set<String>? = nil) -> [Diagnostic] {
    guard let names else { return [] }
    return texts(paths).filter { $0.path != RegisterFile.path }.flatMap { source in
      names.findings(in: source.text, path: source.path).filter { !source.isSignOff(inLine: $0.place.line) }
        + names.findings(inPath: source.path)
    }
  }

  /// Whether there is a name on the list in what a reader sees or hears of a page, besides its own address.
  func names(inPage page: [UInt8], at address: String) -> Bool {
    guard let names else { return false }
    let text = visibleText(of: page)
    return !names.isAbsent(from: address == "/" ? text : text.replacing(address, with: "/"))
  }

  /// Names on the list, in an address.
  ///
  /// - Parameter source: where it comes from.
  func names(inAddress path: String, from source: () -> String) -> [Diagnostic] {
    guard let found = names?.findings(inPath: "/\(path)"), !found.isEmpty else { return [] }
    let place = SourcePlace(path: source())
    return found.map { $0.moved(to: place) }
  }

  private func texts(_ paths: Set<String>?) -> [SourceText] {
    paths.map { $0.compactMap { sources[$0] } } ?? Array(sources.values)
  }

  // MARK: Files

  /// - Parameters:
  ///   - files: by their paths from the site's folder, with their hashes, which are nil for what cannot be read.
  ///   - today: no sign-off is of a later day.
  ///   - progress: told how many of how many have been looked into.
  package func look(
    into files: [(path: String, sha256: String?)], on today: CalendarDay,
    _ progress: (_ done: Int, _ all: Int) -> Void
  ) async throws -> [InspectedFile] {
    let isSignedOff = files.map { path, sum in
      documents[path]?.signOffs.contains { $0.sha256 == sum && $0.on.firstDay <= today } ?? false
    }
    // Whoever has looked at this very file has looked enough, but for names that are on a list.
    let open = files.indices.filter { !isSignedOff[$0] || names != nil }
    let result = try await self.files.inspect(open.map { ("\(site.path)/\(files[$0].path)", files[$0].path) }) {
      progress($0, open.count)
    }
    let seen = Dictionary(uniqueKeysWithValues: zip(open, result))
    return files.indices.map { index in
      let (path, sum) = files[index]
      let problems = seen[index].map { isSignedOff[index] ? unread($0, path) : findings(in: $0, path) } ?? []
      return InspectedFile(
        path: path, sha256: sum, document: documents[path],
        problems: problems + (seen[index].map { names(in: $0, path) } ?? []))
    }
  }

  private func findings(in result: InspectionResult, _ path: String) -> [Diagnostic] {
    result.findings + result.notChecked
      + text.findings(inFileName: path.split(separator: "/").last.map(String.init) ?? path, at: SourcePlace(path: path))
      + result.texts.flatMap { text.findings(in: $0, path: path) }
  }

  private func names(in result: InspectionResult, _ path: String) -> [Diagnostic] {
    guard let names else { return [] }
    return names.findings(inPath: path) + result.texts.flatMap { names.findings(in: $0, path: path) }
  }

  /// In a file that somebody has signed off, names are looked for all the same: a tool that is missing must not be
  /// taken for a file without names. What no tool can read is what somebody has signed off.
  private func unread(_ result: InspectionResult, _ path: String) -> [Diagnostic] {
    guard names != nil else { return [] }
    return result.notChecked.map {
      Diagnostic(
        SourcePlace(path: path), $0.code == .notCheckedToolMissing ? .namesNotLookedFor : .namesNotReadable,
        "The names on the list could not be looked for. \($0.message)", hint: $0.hint)
    }
  }
}

extension NameList {
  /// In the names of a file and of the folders that it lies in.
  fileprivate func findings(inPath path: String) -> [Diagnostic] {
    path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().flatMap {
      findings(inFileName: String($0), at: SourcePlace(path: path))
    }
  }
}

extension SourceText {
  /// A hash and the name of a colleague.
  fileprivate func isSignOff(inLine line: Int) -> Bool {
    lines.indices.contains(line - 1) && ["signed_off", "sha256"].contains { lines[line - 1].contains($0) }
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
    [name, acronym].compactMap(\.self) + formerly.map(\.forOffice).flatMap { [$0.name, $0.acronym].compactMap(\.self) }
  }
}

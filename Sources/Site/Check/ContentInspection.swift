import Catalogue
import ContentFiles
import Foundation
import Inspection
import Publications

/// Looks into all texts and documents for what could give a child away.
struct ContentInspection: Sendable {
  private let site: String
  private let content: Content
  private let names: NameList?
  private let files: [ItemFile]
  private let text: TextInspection
  private let documents: DocumentInspection

  init(_ checked: CheckedContent, site: String, names: NameList?) {
    self.site = site
    content = checked.content
    self.names = names
    files = checked.catalogue.office.files
    let partnership = checked.catalogue.office.partnership
    text = TextInspection(ownDomains: partnership.ownDomains)
    documents = DocumentInspection(
      tools: ToolBox(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
      ownNames: partnership.ownNames)
  }

  /// - Parameter progress: told how many of how many documents have been looked into.
  func problems(_ progress: (_ done: Int, _ all: Int) -> Void) async -> [Diagnostic] {
    var problems = content.sources.values.flatMap { source -> [Diagnostic] in
      // The contacts and addresses in site.yml are meant to be read.
      let personal = source.path.hasSuffix(".md") ? text.findings(in: source.text, path: source.path) : []
      return personal + (names?.findings(in: source.text, path: source.path) ?? [])
    }
    for (number, file) in files.enumerated() {
      progress(number, files.count)
      problems += await look(into: file)
    }
    guard let names else { return problems }
    return problems.map { $0.moved(to: names.masking($0.place.path)) }
  }

  private func look(into file: ItemFile) async -> [Diagnostic] {
    let (name, place) = (file.source, SourcePlace(path: file.source))
    let inspected = await documents.inspect(path: "\(site)/\(name)", name: name)
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    var problems = inspected.findings + inspected.notChecked
    problems += text.findings(inFileName: fileName, at: place)
    problems += names?.findings(inFileName: fileName, at: place) ?? []
    for passage in inspected.texts {
      problems += text.findings(in: passage, path: name)
      problems += names?.findings(in: passage, path: name) ?? []
    }
    return problems
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

extension Diagnostic {
  fileprivate func moved(to path: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: path, line: place.line, column: place.column), code, message, hint: hint, severity: severity)
  }
}

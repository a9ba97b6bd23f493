import Assets
import Diagnostics
import FileSystem
import Parallel
import Publications
import SystemPackage

/// Everything under a site's folder, as it was read, and what is wrong in single files.
package struct Content: Sendable {
  /// With stand-ins for what `site.yml` lacks; nil when nothing can stand in.
  package let partnership: Partnership?
  /// Whether `site.yml` says all that it must say. If it does not, there is at least one error.
  package let isWhole: Bool
  package let items: [Item]
  /// Whether the site's themes are known: what cannot be read may be the item that has one.
  package let areThemesKnown: Bool
  /// What has been published before.
  package private(set) var register: Register
  /// What is wrong in single files and in what lies beside them.
  package let diagnostics: [Diagnostic]
  /// What was seen in single files that stops nothing, and wants a look.
  let adviceOnFiles: [Diagnostic]
  /// Paths below `Public/`, in order.
  package private(set) var publicFiles: [String]
  /// Those of them that are used in place of the program's own style and scripts.
  package private(set) var replacements: [Asset: [UInt8]]
  /// Every address outside the content that is written in it.
  package let addresses: [Located<WebAddress>]
  /// The texts that were read, by their paths, for showing lines of them.
  package let sources: [String: SourceText]

  /// The same with another register.
  package func replacing(_ register: Register) -> Content {
    var content = self
    content.register = register
    return content
  }

  /// The same without some files of `Public/`.
  package func without(publicFiles names: Set<String>) -> Content {
    guard !names.isEmpty else { return self }
    var content = self
    content.publicFiles.removeAll(where: names.contains)
    content.replacements = content.replacements.filter { !names.contains($0.key.rawValue) }
    return content
  }
}

extension Content {
  /// Reads all of a site's content on all cores.
  ///
  /// - Parameter site: the site's folder, which holds `Content/` and `Public/`.
  package static func read(site: String) async throws(FileFailure) -> Content {
    var memory = ItemMemory.none
    return try await read(site: site, remembering: &memory)
  }

  /// The same, without reading again what has not changed.
  ///
  /// - Parameter memory: what was read of the same folder before, and then what is read now.
  package static func read(
    site: String, remembering memory: inout ItemMemory
  ) async throws(FileFailure) -> Content {
    do {
      let tree = try SourceTree(site: site)
      let settings = try SiteSettings(of: tree)
      let results = try await readItems(of: tree, settings, &memory)
      let (register, damage, registerText) =
        try tree.register == nil
        ? (Register([]), [], nil) : RegisterFile.readFile(site: site)
      var diagnostics = tree.problems(besides: settings.namedFiles) + settings.diagnostics + damage
      diagnostics += results.flatMap(\.diagnostics)
      let items = tree.measuringPictures(of: results.map(\.item))
      diagnostics += try PublicCopies.problems(items, publicFiles: tree.publicFiles, site: site)
      let replacements = try tree.replacements
      diagnostics += ReplacedAssets.problems(replacements)
      let texts = [settings.text, registerText].compactMap(\.self) + results.compactMap(\.text)
      return Content(
        partnership: settings.partnership, isWhole: settings.isWhole, items: items,
        areThemesKnown: settings.partnership?.themes != nil || results.allSatisfy(\.isRead),
        register: register, diagnostics: diagnostics,
        adviceOnFiles: results.flatMap(\.advice), publicFiles: tree.publicFiles, replacements: replacements,
        addresses: settings.addresses + results.flatMap(\.addresses),
        sources: Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
    } catch let failure as FileFailure {
      throw failure
    } catch {
      // The task was cancelled: nothing else stops the reading of many files.
      throw .unreadable(site, code: Errno.canceled.rawValue)
    }
  }

  /// Reads and parses in parallel by chunks, a few for each core.
  private static func readItems(
    of tree: SourceTree, _ settings: SiteSettings, _ memory: inout ItemMemory
  ) async throws -> [ItemResult] {
    let (kinds, site) = (settings.kinds, settings.isWhole ? settings.partnership?.site : nil)
    memory.begin(kinds: kinds, site: site)
    let known = memory
    let results = try await Parallel.map(tree.items) { source in
      let stamp = known.stamp(of: source, in: tree)
      return (stamp, try known[source.path, stamp] ?? readItem(source, of: tree, kinds: kinds, site: site))
    }
    memory.remember(zip(tree.items, results).map { ($0.path, $1.0, $1.1) })
    return results.map(\.1)
  }

  private static func readItem(
    _ source: SourceTree.Item, of tree: SourceTree, kinds: Kinds?, site: SiteAddress?
  ) throws(FileFailure) -> ItemResult {
    let findings = Findings()
    let reader = ItemReader(
      source: source, kinds: kinds, site: site, findings: findings,
      measure: { measure($0, beside: source, of: tree, findings) })
    let bytes = try Files.read("\(tree.site)/\(source.path)", limit: SourceText.largest)
    do throws(Diagnostic) {
      let text = try SourceText(path: source.path, bytes: bytes)
      let item = reader.read(text)
      return ItemResult(item: item, findings, text: text)
    } catch {
      return ItemResult(placeholder: reader.placeholder, error)
    }
  }

  /// Above it, a document takes long to load on a telephone.
  private static let large = 10_000_000

  private static func measure(
    _ name: String, beside source: SourceTree.Item, of tree: SourceTree, _ findings: Findings
  ) -> FileFacts? {
    let path = source.path.dropLast("index.md".count) + name
    switch DocumentFacts.measure(path: "\(tree.site)/\(path)", name: name) {
    case .success(let facts):
      if let problem = facts.uncounted {
        let fault = DocumentFault(name: name, problem: problem)
        findings.add(
          SourcePlace(path: String(path)), .uncountedPages,
          "The pages of \(name) cannot be counted; the file may be damaged.",
          hint: "\(fault.message) \(fault.hint)")
      }
      if facts.bytes > large {
        findings.advise(
          SourcePlace(path: String(path)), .largeFile, "This file has \(facts.description).",
          hint: "On a telephone it takes long to load. Often pictures in it can be made smaller.")
      }
      return FileFacts(
        format: facts.format, bytes: facts.bytes, pages: facts.pages, description: facts.description,
        pictureSize: facts.pictureSize)
    case .failure(let fault):
      findings.add(
        SourcePlace(path: String(path)), .wrongFile, fault.message, hint: fault.hint)
      return nil
    }
  }
}

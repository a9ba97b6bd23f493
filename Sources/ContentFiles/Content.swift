import Publications

/// Everything under a site's folder, read and checked.
public struct Content: Sendable {
  /// Nil when `site.yml` cannot be read; then there is at least one error.
  public let catalogue: Catalogue?
  /// Every problem of every file, in the order of their places.
  public let diagnostics: [Diagnostic]
  /// Paths below `Public/`, in order.
  public let publicFiles: [String]
  /// The texts that were read, by their paths, for showing lines of them.
  public let sources: [String: SourceText]

  /// Reading failed for a reason that is not the content's: a disk, a permission.
  public struct ReadingFailure: Error {
    public let path: String
    public let reason: String
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Content {
  /// Reads all of a site's content on all cores.
  ///
  /// - Parameter site: the site's folder, which holds `Content/` and `Public/`.
  public static func read(site: String) async throws(ReadingFailure) -> Content {
    do {
      let tree = try SourceTree(site: site)
      let (partnership, findings, text) = try settings(of: tree)
      let kinds = partnership?.kinds ?? Kinds()
      let results = try await readItems(of: tree, kinds: kinds)
      var diagnostics = tree.problems + findings.diagnostics + results.flatMap(\.diagnostics)
      var catalogue: Catalogue?
      if let partnership {
        let assembled = Catalogue.assemble(
          partnership, items: results.map(\.item), publicFiles: tree.publicFiles)
        diagnostics += assembled.diagnostics
        catalogue = assembled.catalogue
      }
      let texts = [text].compactMap(\.self) + results.compactMap(\.text)
      return Content(
        catalogue: catalogue, diagnostics: diagnostics.sorted { $0.place < $1.place },
        publicFiles: tree.publicFiles,
        sources: Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
    } catch let failure as Files.Failure {
      throw ReadingFailure(path: failure.path, reason: failure.reason)
    } catch {
      throw ReadingFailure(path: site, reason: "\(error)")
    }
  }

  private static func settings(
    of tree: SourceTree
  ) throws(Files.Failure) -> (Partnership?, Findings, SourceText?) {
    let findings = Findings()
    guard tree.hasSettings else { return (nil, findings, nil) }
    let path = "Content/site.yml"
    let bytes = try Files.read("\(tree.site)/\(path)", limit: SourceText.largest)
    do throws(Diagnostic) {
      let text = try SourceText(path: path, bytes: bytes)
      let reader = PartnershipReader(
        findings: findings, publicFiles: Set(tree.publicFiles),
        readFile: { try? Files.read("\(tree.site)/\($0)", limit: SourceText.largest) })
      return (reader.read(text), findings, text)
    } catch {
      findings.add([error])
      return (nil, findings, nil)
    }
  }

  private struct ItemResult: Sendable {
    let item: Item
    let diagnostics: [Diagnostic]
    let text: SourceText?
  }

  /// Reads and parses in parallel by chunks, a few for each core.
  private static func readItems(
    of tree: SourceTree, kinds: Kinds
  ) async throws -> [ItemResult] {
    try await Parallel.map(tree.items) { source in
      try readItem(source, of: tree, kinds: kinds)
    }
  }

  private static func readItem(
    _ source: SourceTree.Item, of tree: SourceTree, kinds: Kinds
  ) throws(Files.Failure) -> ItemResult {
    let findings = Findings()
    let reader = ItemReader(
      source: source, kinds: kinds, findings: findings,
      measure: { measure($0, beside: source, of: tree, findings) })
    let bytes = try Files.read("\(tree.site)/\(source.path)", limit: SourceText.largest)
    do throws(Diagnostic) {
      let text = try SourceText(path: source.path, bytes: bytes)
      let item = reader.read(text)
      return ItemResult(item: item, diagnostics: findings.diagnostics, text: text)
    } catch {
      return ItemResult(item: reader.placeholder, diagnostics: [error], text: nil)
    }
  }

  private static func measure(
    _ name: String, beside source: SourceTree.Item, of tree: SourceTree, _ findings: Findings
  ) -> FileFacts? {
    let path = source.path.dropLast("index.md".count) + name
    switch DocumentFacts.measure(path: "\(tree.site)/\(path)", name: name) {
    case .success(let facts):
      return FileFacts(
        format: facts.format, bytes: facts.bytes, pages: facts.pages, description: facts.description)
    case .failure(let fault):
      findings.add(
        SourcePlace(path: String(path)), "wrong-file", fault.message, hint: fault.hint)
      return nil
    }
  }
}

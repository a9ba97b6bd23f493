import Catalogue
import ContentFiles
import Diagnostics
import FileSystem
import HTML
import Parallel
import Publications
import Rendering

/// A last look before a site is put in place: whatever the templates do, no absent item's id, title
/// or document may be in it, nor the name or the hash of a document.
///
/// Words that occur in the source of something public, in `site.yml` or in `Public/` cannot tell; nor
/// can those under eight characters. A word that is found may still be one of the templates' own, or a
/// date: a draft may well have the title “Archived”. Then the site is the same without what is absent.
package struct LeakScan {
  private let absent: [AbsentItem]
  private let editionWithoutThem: @Sendable () -> Edition
  private let site: SiteFolder
  private let content: Content
  private let search: WordSearch
  /// The absent items' files, by where they are.
  private let files: [String: Int]

  package init(
    _ office: OfficeView, besides edition: Edition, _ content: Content, site: SiteFolder, asOf moment: Moment
  ) async throws {
    absent = office.absentItems(from: edition)
    self.site = site
    self.content = content
    editionWithoutThem = {
      office.editionWithoutAbsentItems(asOf: moment, publicFiles: content.publicFiles)
    }
    files = Dictionary(
      uniqueKeysWithValues: absent.enumerated().flatMap { owner, item in
        item.files.values.map { ("\(site.path)/\($0.source)", owner) }
      })
    guard !absent.isEmpty else {
      search = WordSearch()
      return
    }
    let names = absent.enumerated().flatMap { owner, item in
      Self.words(of: item, site).map { (word: $0, owner: owner) }
    }
    let words = names.map(\.word)
    let inTexts = try await Self.occurring(words, in: Self.publicTexts(absent, content))
    let inPublic = try await site.publicWords.occurring(Set(words), in: content.publicFiles, of: site.path)
    var left = WordSearch()
    for name in names where !inTexts.contains(name.word) && !inPublic.contains(name.word) {
      for form in Self.forms(of: name.word) { left.add(form, owner: name.owner) }
    }
    search = left
  }

  /// - Returns: what is wrong, naming the file and the item; nothing when all is well.
  package func problems(in output: [OutputFile]) async throws -> [Diagnostic] {
    guard !absent.isEmpty else { return [] }
    var found = try await Parallel.map(output) { file -> Set<Int> in
      var owners: Set<Int> = []
      search.search(Array(file.path.utf8)) { owner, _ in owners.insert(owner) }
      if case .bytes(let bytes) = file.contents {
        search.search(Self.unfolded(bytes, file.path)) { owner, _ in owners.insert(owner) }
      }
      return owners
    }
    if found.contains(where: { !$0.isEmpty }), try await !isDifferentWithoutThem(output) {
      found = output.map { _ in [] }
    }
    for (number, file) in output.enumerated() {
      if case .file(let source) = file.contents, let owner = files[source] { found[number].insert(owner) }
    }
    return zip(output, found).flatMap { file, owners in
      owners.sorted().map { owner in
        let item = absent[owner]
        return Diagnostic(
          SourcePlace(path: item.source), .leak,
          item.title == nil
            ? "A file of \(item.id) is not public now, and something of it is in \(file.path)."
            : "\(item.id) is not public, and something of it is in \(file.path).",
          hint: "Nothing was published. Look for what the page says of \(item.id).")
      }
    }
  }

  /// A calendar's long lines go on in the next, behind a space (RFC 5545, 3.1).
  private static func unfolded(_ bytes: [UInt8], _ path: String) -> [UInt8] {
    guard path.hasSuffix(".ics") else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").utf8)
  }

  private func isDifferentWithoutThem(_ output: [OutputFile]) async throws -> Bool {
    try await Rendering(
      editionWithoutThem(), site: site.path, publicFiles: content.publicFiles, replacing: content.replacements
    ).files != output
  }

  private static func words(of item: AbsentItem, _ site: SiteFolder) -> [String] {
    let files = item.files.sorted { $0.key < $1.key }
    let hashes = files.compactMap { site.sha256(ofFile: $0.value.source) }
    guard let title = item.title else { return hashes }
    return [item.id.description, title] + files.map(\.key) + hashes
  }

  /// As it is, and as pages, data in pages, JSON, calendars and tables write it.
  private static func forms(of word: String) -> Set<String> {
    let (html, data): (HTML, HTML) = ("\(word)", "\(JSON.text(word))")
    let json = word.replacing("\\", with: "\\\\")
    return [
      word, String(decoding: html.bytes, as: UTF8.self),
      String(decoding: data.bytes.dropFirst().dropLast(), as: UTF8.self),
      json.replacing("\"", with: "\\\""),
      json.replacing(",", with: "\\,").replacing(";", with: "\\;"),
      word.replacing("\"", with: "\"\""),
    ]
  }

  // MARK: What may be said

  private static func publicTexts(_ absent: [AbsentItem], _ content: Content) -> [[UInt8]] {
    let hidden = Set(absent.filter { $0.title != nil }.map(\.source))
    return content.sources.filter { !hidden.contains($0.key) }.map { Array($0.value.text.utf8) }
  }

  private static func occurring(_ words: [String], in texts: [[UInt8]]) async throws -> Set<String> {
    let search = WordSearch(words)
    let found = try await Parallel.map(texts) { search.numbers(in: $0) }
    return Set(found.reduce(into: Set<Int>()) { $0.formUnion($1) }.map { words[$0] })
  }
}

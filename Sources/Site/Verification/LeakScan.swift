import Catalogue
import ContentFiles
import HTML
import Parallel
import Publications
import Rendering
import Templates

/// A last look before a site is put in place: whatever the templates do, no absent item's id, title
/// or document may be in it.
///
/// Words that occur in the source of something public, in `site.yml`, in `Public/`, in the
/// templates' own words or in the names of kinds cannot tell; nor can those under eight characters.
struct LeakScan {
  private let absent: [AbsentItem]
  private let search: WordSearch
  /// The absent items' files, by where they are.
  private let files: [String: Int]

  init(_ office: Office, _ content: Content, site: String, asOf moment: Moment) async throws {
    absent = office.absentItems(asOf: moment)
    files = Dictionary(
      uniqueKeysWithValues: absent.enumerated().flatMap { owner, item in
        item.files.values.map { ("\(site)/\($0.source)", owner) }
      })
    guard !absent.isEmpty else {
      search = WordSearch()
      return
    }
    var words = WordSearch()
    var names: [(word: String, owner: Int)] = []
    for (owner, item) in absent.enumerated() {
      for word in Self.words(of: item) {
        names.append((word, owner))
        words.add(word, owner: names.count - 1)
      }
    }
    var texts = try await Self.publicTexts(absent, content, site, office)
    if names.contains(where: { IndexedWords.of($0.word) == [$0.word] }) {
      texts += Self.indexedTexts(absent, content, office)
    }
    let known = try await Self.occurring(words, in: texts)
    var left = WordSearch()
    for (number, name) in names.enumerated() where !known.contains(number) {
      for form in Self.forms(of: name.word) { left.add(form, owner: name.owner) }
    }
    search = left
  }

  /// - Returns: what is wrong, naming the file and the item; nothing when all is well.
  func problems(in output: [OutputFile]) async throws -> [Diagnostic] {
    guard !absent.isEmpty else { return [] }
    let found = try await Parallel.map(output) { file -> Set<Int> in
      var owners: Set<Int> = []
      let path = Array(file.path.utf8)
      search.search(path) { owner, _ in owners.insert(owner) }
      switch file.contents {
      case .bytes(let bytes): search.search(bytes) { owner, _ in owners.insert(owner) }
      case .file(let source): if let owner = files[source] { owners.insert(owner) }
      }
      return owners
    }
    return zip(output, found).flatMap { file, owners in
      owners.sorted().map { owner in
        let item = absent[owner]
        return Diagnostic(
          SourcePlace(path: item.source), "leak",
          "\(item.id) is not public, and something of it is in \(file.path).",
          hint: "Nothing was published. Look for what the page says of \(item.id).")
      }
    }
  }

  private static func words(of item: AbsentItem) -> [String] {
    [item.id.description, item.title] + item.files.keys.sorted()
  }

  /// As it is, and as pages and JSON write it.
  private static func forms(of word: String) -> Set<String> {
    let html: HTML = "\(word)"
    let json = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return [word, String(decoding: html.bytes, as: UTF8.self), json]
  }

  // MARK: What may be said

  private static func publicTexts(
    _ absent: [AbsentItem], _ content: Content, _ site: String, _ office: Office
  ) async throws -> [[UInt8]] {
    let hidden = Set(absent.map(\.source))
    var texts = content.sources.filter { !hidden.contains($0.key) }.map { Array($0.value.text.utf8) }
    for file in content.publicFiles {
      texts.append(Array(file.utf8))
      texts.append(try Content.bytes(ofFile: "\(site)/Public/\(file)"))
    }
    let words = try await Rendering(office.emptyEdition, site: site, publicFiles: content.publicFiles)
    for file in words.files {
      if case .bytes(let bytes) = file.contents { texts.append(bytes) }
    }
    return texts + names(office.emptyEdition.partnership.kinds).map { Array($0.utf8) }
  }

  /// The index of the search has the words of public texts in small letters, without accents and hyphens. So a
  /// title that is a single word of that form may be there, and in no text.
  private static func indexedTexts(_ absent: [AbsentItem], _ content: Content, _ office: Office) -> [[UInt8]] {
    let hidden = Set(absent.map(\.source))
    let sources = content.sources.filter { !hidden.contains($0.key) }.map(\.value.text)
    return (sources + names(office.emptyEdition.partnership.kinds)).map { text in
      Array(IndexedWords.of(text).joined(separator: " ").utf8)
    }
  }

  /// What the program calls things, when there are any: a draft may well have the title “Serious
  /// case reviews” or “Terms of reference”, and stops nobody.
  private static func names(_ kinds: Kinds) -> [String] {
    let kinds = kinds.slugs.compactMap { kinds[$0] }.flatMap { [$0.one, $0.many] }
    return kinds + DocumentKind.allCases.map(\.name) + Outcome.allCases.map(\.name)
      + Notice.Kind.allCases.map(\.name) + Audience.allCases.map(\.name)
  }

  private static func occurring(_ words: WordSearch, in texts: [[UInt8]]) async throws -> Set<Int> {
    let found = try await Parallel.map(texts) { text -> Set<Int> in
      var numbers: Set<Int> = []
      words.search(text) { number, _ in numbers.insert(number) }
      return numbers
    }
    return found.reduce(into: []) { $0.formUnion($1) }
  }
}

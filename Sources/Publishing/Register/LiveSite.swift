import ContentFiles
import HTML
import Output
import Publications

/// What the public has now, by the live site's own list of its publications and documents.
struct LiveSite: Sendable {
  struct Publication: Sendable {
    let id: ItemID
    /// As the page shows it; nil for what is undated.
    let published: PartialDate?
    /// The last day that its page promises.
    let until: CalendarDay?
    /// Nil for a word that this version does not know.
    let standing: Standing?
    /// The files beside its page that its list of documents names, with their hashes.
    let documents: [String: String]
  }

  private let output: OutputFolder
  let publications: [Publication]
  /// Whether anything is live at all.
  let isThere: Bool
  /// Whether the list of what is live could be read.
  let isListed: Bool
  /// When it was put there, by the time of its folder.
  let made: Moment?

  static let list = BuiltIn.File.register.rawValue

  /// - Parameter output: where the site goes live.
  init(_ output: OutputFolder) {
    self.output = output
    isThere = output.isThere
    made = output.made
    let written = output.page(at: Self.list).flatMap { JSON.read($0, as: Written.self) }
    isListed = written != nil
    publications = written?.publications.compactMap { $0.publication(in: output) } ?? []
  }

  /// Whether a page is live at an item's address.
  func hasPage(of id: ItemID) -> Bool { id.path.map { output.hasFile(at: OutputPath.file(at: $0)) } ?? false }

  /// Of a live file beside an item's page; nil when there is none.
  func sha256(of file: String, of id: ItemID) -> String? {
    id.path.flatMap { output.sha256(ofFileAt: OutputPath.file(at: $0 + file)) }
  }

  /// What the list names under one of an item's ids; nil when it names none.
  func publication(_ ids: Set<ItemID>) -> Publication? { publications.first { ids.contains($0.id) } }

  /// Under which of its ids an item's page is live. At its former addresses are pages that lead on.
  func id(of item: PublicItem) -> ItemID? {
    ([item.id, publication(item.recordedIDs)?.id].compactMap(\.self) + item.recordedIDs.sorted()).first(where: hasPage)
  }
}

/// `publications.json`, as far as it is needed here.
private struct Written: Decodable {
  struct Publication: Decodable {
    let id: String
    let url: String
    let published: String?
    let standing: String
    // As publications.json spells it.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let available_until: String?
    let documents: [Document]
  }

  struct Document: Decodable {
    let url: String
  }

  let publications: [Publication]
}

extension Written.Publication {
  func publication(in output: OutputFolder) -> LiveSite.Publication? {
    guard let item = ItemID(id), let path = item.path else { return nil }
    let files = documents.compactMap { document -> String? in
      guard document.url.hasPrefix(url) else { return nil }
      let name = String(document.url.dropFirst(url.count))
      return name.isEmpty || name.contains("/") ? nil : name
    }
    let hashes = files.compactMap { name in output.sha256(ofFileAt: OutputPath.file(at: path + name)).map { (name, $0) }
    }
    var until: CalendarDay?
    if case .day(let day)? = available_until.flatMap({ PartialDate($0) }) { until = day }
    return LiveSite.Publication(
      id: item, published: published.flatMap { PartialDate($0) }, until: until, standing: Standing(rawValue: standing),
      documents: Dictionary(hashes, uniquingKeysWith: { first, _ in first }))
  }
}

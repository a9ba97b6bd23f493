import ContentFiles
import Foundation
import Publications

/// What the public has now, by the live site's own list of its publications and documents.
struct LiveSite: Sendable {
  struct Publication: Sendable {
    let id: ItemID
    /// As the page shows it; nil for what is undated.
    let published: PartialDate?
    /// The last day that its page promises.
    let until: CalendarDay?
    let standing: String
    /// The files beside its page that its list of documents names, with their hashes.
    let documents: [String: String]
  }

  private let folder: String
  let publications: [Publication]
  /// Whether anything is live at all.
  let isThere: Bool

  private static let list = "publications.json"

  /// - Parameter output: where the site goes live.
  init(_ output: OutputFolder) {
    folder = output.path
    isThere = output.isThere
    guard let bytes = output.page(at: Self.list),
      let written = try? JSONDecoder().decode(Written.self, from: Data(bytes))
    else {
      publications = []
      return
    }
    let root = folder
    publications = written.publications.compactMap { $0.publication(in: root) }
  }

  /// Whether a page is live at an item's address.
  func hasPage(of id: ItemID) -> Bool {
    guard let path = id.path else { return false }
    return FileManager.default.fileExists(atPath: "\(folder)\(path)index.html")
  }

  /// Of a live file beside an item's page; nil when there is none.
  func sha256(of file: String, of id: ItemID) -> String? {
    id.path.flatMap { FileHash.sha256(ofFile: "\(folder)\($0)\(file)") }
  }
}

/// `publications.json`, as far as it is needed here.
private struct Written: Decodable {
  struct Publication: Decodable {
    let id: String
    let url: String
    let published: String?
    let standing: String
    let available_until: String?
    let documents: [Document]
  }

  struct Document: Decodable {
    let url: String
  }

  let publications: [Publication]
}

extension Written.Publication {
  /// - Parameter folder: the live site's.
  func publication(in folder: String) -> LiveSite.Publication? {
    guard let item = ItemID(id), let path = item.path else { return nil }
    let files = documents.compactMap { document -> String? in
      guard document.url.hasPrefix(url) else { return nil }
      let name = String(document.url.dropFirst(url.count))
      return name.isEmpty || name.contains("/") ? nil : name
    }
    let hashes = files.compactMap { name in FileHash.sha256(ofFile: "\(folder)\(path)\(name)").map { (name, $0) } }
    var until: CalendarDay?
    if case .day(let day)? = available_until.flatMap({ PartialDate($0) }) { until = day }
    return LiveSite.Publication(
      id: item, published: published.flatMap { PartialDate($0) }, until: until, standing: standing,
      documents: Dictionary(hashes, uniquingKeysWith: { first, _ in first }))
  }
}

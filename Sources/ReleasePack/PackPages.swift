import Catalogue
import ContentFiles
import Foundation
import HTML
import Publications
import Rendering

/// What is in a pack, before it is sealed.
struct PackPages {
  /// By their addresses: the item's own first, then the others that it changes.
  let pages: [(path: String, html: [UInt8])]
  /// What the pages show or lead to.
  private let files: [(path: String, bytes: [UInt8])]
  private let style: [UInt8]
  /// The address at which the item will be.
  private let address: String
  /// The names of its documents.
  let documents: [String]

  init(_ release: Release, of id: ItemID, site: String, publicFiles: [String]) async throws {
    let base = release.with.partnership.site.basePath
    let routes = try await Routes(release.with, site: site, publicFiles: publicFiles)
    let before = try await Routes(release.without, site: site, publicFiles: publicFiles).pages()
    let old = Dictionary(before.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    let own = release.with.outputFile(ofPath: id.path ?? "/")
    let changed = try await routes.pages().filter { $0.contents != old[$0.path] }
    pages = (changed.filter { $0.path == own } + changed.filter { $0.path != own }).map {
      ("\(base)/\($0.path.hasSuffix("index.html") ? String($0.path.dropLast("index.html".count)) : $0.path)", $0.bytes)
    }
    address = release.with[id]?.location.absolute ?? ""
    documents = release.with[id].map { $0.files.keys.sorted() } ?? []

    let copies = routes.copies()
    let folders = release.items.compactMap { $0.path.map { String($0.dropFirst()) } }
    let shown = Self.pictures(in: pages.map(\.html))
    files = try copies.filter { file in
      folders.contains { file.path.hasPrefix($0) } || shown.contains("\(base)/\(file.path)")
    }.map { ("\(base)/\($0.path)", try $0.read()) }
    style = try copies.first { $0.path == "style.css" }?.read() ?? []
  }

  /// What stands in `src`. Text is escaped, so a quotation mark is always that of an attribute.
  private static func pictures(in pages: [[UInt8]]) -> Set<String> {
    var found: Set<String> = []
    for page in pages {
      for part in String(decoding: page, as: UTF8.self).components(separatedBy: " src=\"").dropFirst() {
        found.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    return found
  }

  /// The length of the list as four bytes, the list, and then the files one behind the other.
  func packed(opening: Moment, title: String) throws -> [UInt8] {
    var place = 0
    let list = files.map { file -> JSON in
      defer { place += file.bytes.count }
      return .object([
        .init("path", .text(file.path)), .init("at", .number(place)), .init("size", .number(file.bytes.count)),
      ])
    }
    let head = JSON.object([
      .init("title", .text(title)), .init("address", .text(address)),
      .init("until", .text("\(opening.day), \(opening.time)")),
      .init("style", .text(String(decoding: style, as: UTF8.self))),
      .init("documents", .list(documents.map { .text($0) })),
      .init("pages", .list(pages.map { page in
        .object([
          .init("path", .text(page.path)), .init("html", .text(String(decoding: page.html, as: UTF8.self))),
        ])
      })),
      .init("files", .list(list)),
    ])
    let bytes = ("\(head)" as HTML).bytes
    let length = UInt32(bytes.count)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + bytes + files.flatMap(\.bytes)
  }
}

extension OutputFile {
  fileprivate var bytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }

  fileprivate func read() throws -> [UInt8] {
    switch contents {
    case .bytes(let bytes): bytes
    case .file(let path): try Content.bytes(ofFile: path)
    }
  }
}

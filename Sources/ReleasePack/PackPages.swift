import Assets
import Catalogue
import ContentFiles
import FileSystem
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
  /// The names of its documents, and behind their ids those of the others'.
  let documents: [String]
  /// The addresses of them all.
  private let documentPaths: [String]

  /// - Parameter rendering: of the site with the item.
  init(
    _ release: Release, of id: ItemID, in rendering: Rendering, of content: Content, site: String
  ) async throws {
    let base = release.with.partnership.site.basePath
    let before = try await Routes(
      release.without, site: site, publicFiles: content.publicFiles, replacing: content.replacements
    ).pages()
    let old = Dictionary(before.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    let first = OutputPath.page(at: id.path ?? "/")
    let changed = rendering.files.filter { $0.path.hasSuffix(".html") && $0.isMade && $0.contents != old[$0.path] }
    pages = (changed.filter { $0.path == first } + changed.filter { $0.path != first }).map {
      (base + OutputPath.address(of: $0.path), $0.bytes)
    }
    address = release.with[id]?.location.absolute ?? ""
    let owned = ([id] + release.items.filter { $0 != id }).flatMap { item in
      (release.with[item]?.files.keys.sorted() ?? []).map { (item: item, name: $0) }
    }
    documents = owned.map { $0.item == id ? $0.name : "\($0.item)/\($0.name)" }
    let paths = owned.map { "\(base)\($0.item.path ?? "/")\($0.name)" }
    documentPaths = paths

    let copies = rendering.files.filter { !$0.isMade }
    let shown = Self.pictures(in: pages.map(\.html))
    files = try copies.filter { file in
      paths.contains("\(base)/\(file.path)") || shown.contains("\(base)/\(file.path)")
    }.map { ("\(base)/\($0.path)", try $0.read()) }
    style = rendering.assets.bytes(of: .style)
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

  /// The length of the list as four bytes, the list, and then the files one behind the other. Whoever opens it reads
  /// no further.
  func packed(until: Moment) throws -> [UInt8] {
    var place = 0
    let list = files.map { file -> JSON in
      defer { place += file.bytes.count }
      return .object([
        .init("path", .text(file.path)), .init("at", .number(place)), .init("size", .number(file.bytes.count)),
      ])
    }
    let head = JSON.object([
      .init("address", .text(address)), .init("until", .text(until.withTime)),
      .init("style", .text(String(decoding: style, as: UTF8.self))),
      .init("documents", .list(documentPaths.map { .text($0) })),
      .init(
        "pages",
        .list(
          pages.map { page in
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
  /// Whether the program makes it, and does not only copy it.
  fileprivate var isMade: Bool { if case .bytes = contents { true } else { false } }

  fileprivate var bytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }

  fileprivate func read() throws -> [UInt8] {
    switch contents {
    case .bytes(let bytes): bytes
    case .file(let path): try Files.read(path)
    }
  }
}

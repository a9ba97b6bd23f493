import Foundation
import HTML
import Parallel
import Publications
import Templates

/// An edition as the files of a website, in memory.
public struct Rendering: Sendable {
  public let files: [OutputFile]
  /// How many of the files are pages.
  public let pages: Int

  /// Renders all pages on all cores. The files come out in the same order whatever the number of
  /// cores.
  ///
  /// - Parameters:
  ///   - site: the folder that the content's files lie in.
  ///   - publicFiles: paths below `Public/`.
  public init(_ edition: Edition, site: String, publicFiles: [String]) async throws {
    let entries = try await Parallel.map(edition.items) { item in
      (item.id, ListEntry(item: item, edition: edition).html)
    }
    let context = TemplateContext(
      edition: edition, publicFiles: publicFiles,
      entries: Dictionary(uniqueKeysWithValues: entries),
      brandStyle: BrandStyle(edition.partnership.brand).map { ($0.css, StyleHash.of($0.css)) })
    let sitePages = SitePage.all(context)
    let rendered = try await Parallel.map(sitePages) { page in
      OutputFile(path: edition.outputFile(ofPath: page.path), contents: .bytes(page.html().bytes))
    }
    pages = rendered.count
    files = rendered + (try Self.machineFiles(edition, sitePages)) + (try await Self.search(edition))
      + Self.copies(edition, site: site, publicFiles)
  }

  /// What other programs read.
  private static func machineFiles(_ edition: Edition, _ pages: [SitePage]) throws -> [OutputFile] {
    let register = PublicRegister(edition)
    let name = edition.partnership.name
    let all = edition.publications
    return try feeds("\(name): reviews and learning", "/", all, edition)
      + [ItemType.review, .learningPack, .thematicReport].flatMap { type in
        try feeds(
          "\(name): \(type.many.lowercased())", "/\(type.folder)/", all.filter { $0.id.type == type }, edition)
      }
      + Calendar.entries(edition).map { file($0.path, Array($0.text.utf8)) }
      + [
        file("training.ics", Array(Calendar(edition: edition).text.utf8)),
        file("publications.json", try json(register)),
        file("publications.csv", Array(register.csv.utf8)),
        file("sitemap.xml", Sitemap(edition: edition, pages: pages).xml.bytes),
        file("robots.txt", Array(Robots(edition: edition).text.utf8)),
      ]
  }

  /// The same items in both forms.
  private static func feeds(
    _ title: String, _ folder: String, _ items: [PublicItem], _ edition: Edition
  ) throws -> [OutputFile] {
    let feed = Feed(edition: edition, title: title, folder: folder, items: items)
    let place = String(folder.dropFirst())
    return [
      file("\(place)feed.xml", AtomFeed(feed: feed).xml.bytes),
      file("\(place)feed.json", try json(JSONFeed(feed))),
    ]
  }

  /// What the script of the search page reads.
  private static func search(_ edition: Edition) async throws -> [OutputFile] {
    SearchFiles(index: try await SearchIndex(edition)).all.map { path, bytes in
      file(String(path.dropFirst()), bytes)
    }
  }

  private static func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: path, contents: .bytes(bytes))
  }

  private static func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// Documents of public items, and the files of `Public/`, as they are.
  private static func copies(
    _ edition: Edition, site: String, _ publicFiles: [String]
  ) -> [OutputFile] {
    let documents = edition.items.flatMap { item in
      item.files.sorted { $0.key < $1.key }.map { name, file in
        OutputFile(
          path: String(((item.path ?? "/") + name).dropFirst()),
          contents: .file(at: "\(site)/\(file.source)"))
      }
    }
    return documents
      + publicFiles.map { OutputFile(path: $0, contents: .file(at: "\(site)/Public/\($0)")) }
  }
}

import Assets
import FileSystem
import HTML
import Parallel
import Publications
import Templates

/// Every address of an edition's site, and what makes its bytes when they are wanted: all of them for
/// the public site, one at a time for the preview.
package struct Routes: Sendable {
  private let edition: Edition
  private let site: String
  private let publicFiles: [String]
  let assets: SiteAssets
  private let sitePages: [SitePage]
  /// The numbers of the pages, by where they come out.
  private let pageNumbers: [String: Int]

  /// - Parameters:
  ///   - site: the folder that the content's files lie in.
  ///   - publicFiles: paths below `Public/`.
  ///   - replacements: those of them that are used in place of the program's own style and scripts.
  ///   - isWhole: whether all pages will be made, so that what they share is best made beforehand.
  package init(
    _ edition: Edition, site: String, publicFiles: [String], replacing replacements: [Asset: [UInt8]],
    isWhole: Bool = true
  ) async throws {
    let entries = try await Parallel.map(isWhole ? edition.items : []) { item in
      (item.id, ListEntry(item: item, edition: edition).html)
    }
    assets = SiteAssets(
      replacing: replacements, colours: BrandStyle(edition.partnership.brand)?.css.bytes ?? [])
    let context = TemplateContext(
      edition: edition, publicFiles: publicFiles, assets: assets, entries: Dictionary(uniqueKeysWithValues: entries))
    self.edition = edition
    self.site = site
    self.publicFiles = publicFiles
    sitePages = SitePage.all(context)
    pageNumbers = Dictionary(
      sitePages.enumerated().map { (OutputPath.page(at: $1.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All pages, made on all cores. They come out in the same order whatever the number of cores.
  package func pages() async throws -> [OutputFile] {
    try await Parallel.map(sitePages, file)
  }

  /// One page, by its path within the output; nil when there is none.
  package func page(at path: String) -> OutputFile? {
    pageNumbers[path].map { file(sitePages[$0]) }
  }

  private func file(_ page: SitePage) -> OutputFile {
    OutputFile(path: OutputPath.page(at: page.path), contents: .bytes(page.html().bytes))
  }

  /// What other programs read, the script of the search page among them.
  package func machineFiles() async throws -> [OutputFile] {
    async let others = Parallel.map(feedsAndRegisters, inRunsOf: 1) { $0.made() }
    let search = SearchFiles(index: try await SearchIndex(edition)).all
    return try await others + Parallel.map(search, inRunsOf: 1) { $0.made() }
  }

  private var feedsAndRegisters: [FileToMake] {
    let name = edition.partnership.name
    let all = edition.publications
    return feeds("\(name): reviews and learning", "/", all)
      + BuiltIn.typesWithFeeds.flatMap { type in
        feeds("\(name): \(type.many.lowercased())", "/\(type.folder)/", all.filter { $0.id.type == type })
      }
      + Calendar.entries(edition).map { path, calendar in FileToMake(path) { Array(calendar.text.utf8) } }
      + BuiltIn.File.allCases.map { file in FileToMake(file.rawValue) { bytes(of: file) } }
  }

  private func bytes(of file: BuiltIn.File) -> [UInt8] {
    switch file {
    case .training: Array(Calendar(edition: edition).text.utf8)
    case .register: PublicRegister(edition).json.indented
    case .registerTable: PublicRegister(edition).csv
    case .sitemap: Sitemap(edition: edition, pages: sitePages).xml.bytes
    case .robots: Array(Robots(edition: edition).text.utf8)
    }
  }

  /// The same items in both forms.
  private func feeds(_ title: String, _ folder: String, _ items: [PublicItem]) -> [FileToMake] {
    let feed = Feed(edition: edition, title: title, folder: folder, items: items)
    let place = String(folder.dropFirst())
    return [
      FileToMake("\(place)feed.xml") { AtomFeed(feed: feed).xml.bytes },
      FileToMake("\(place)feed.json") { JSONFeed(feed: feed).json.indented },
    ]
  }

  /// The style and the scripts; and, as they are, documents of public items and the files of `Public/`.
  package func fixedFiles() -> [OutputFile] {
    let documents = edition.items.flatMap { item in
      item.files.sorted { $0.key < $1.key }.map { name, file in
        OutputFile(
          path: OutputPath.file(at: (item.path ?? "/") + name), contents: .file(at: "\(site)/\(file.source)"))
      }
    }
    return Asset.allCases.map { OutputFile(path: assets.name(of: $0), contents: .bytes(assets.bytes(of: $0))) }
      + documents
      + publicFiles.map { OutputFile(path: $0, contents: .file(at: "\(site)/Public/\($0)")) }
  }
}

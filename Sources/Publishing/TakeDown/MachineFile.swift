import Foundation
import HTML
import Publications
import Rendering

/// A file that other programs read, without what is taken down.
struct MachineFile {
  let path: String
  let addresses: LiveAddresses
  /// Whether an address is one of what is taken down.
  let isGone: (String) -> Bool

  /// Whether it is one of those that name publications one by one.
  static func isOne(_ path: String) -> Bool {
    switch BuiltIn.File(rawValue: path) {
    case .training, .register, .registerTable, .sitemap: true
    case .robots: false
    case nil: ["feed.xml", "feed.json"].contains(path.split(separator: "/").last)
    }
  }

  /// What it is to be. A file that cannot be understood is left with nothing in it.
  func without(_ bytes: [UInt8]) -> [UInt8] {
    switch BuiltIn.File(rawValue: path) {
    case .sitemap: XMLEntries("url", in: "urlset", bytes)?.without(isGoneEntry) ?? emptySitemap.bytes
    case .training: CalendarEvents(bytes)?.without(isGone) ?? Array(CalendarEvents.none.utf8)
    case .registerTable: PublicationRows(bytes)?.without(isGone) ?? Array(PublicationRows.none.utf8)
    case .register: JSONEntries(bytes, "publications")?.without(isGone) ?? emptyRegister.indented
    case .robots: bytes
    case nil where path.hasSuffix(".json"):
      JSONEntries(bytes, "items")?.without(isGone) ?? emptyJSONFeed.indented
    case nil:
      XMLEntries("entry", in: "feed", bytes).map { Self.withUpdated($0.without(isGoneEntry)) } ?? emptyFeed.bytes
    }
  }

  private func isGoneEntry(_ markup: Markup, _ range: Range<Int>) -> Bool {
    markup.tags.indices.contains { number in
      let tag = markup.tags[number]
      guard !tag.isEnd, range.contains(tag.range.lowerBound) else { return false }
      switch tag.name {
      case "id", "loc": return isGone(markup.text(markup.content(number)))
      case "link":
        return markup.attribute("rel", of: number) == "alternate"
          && isGone(markup.attribute("href", of: number) ?? "")
      default: return false
      }
    }
  }

  /// The feed's own date is that of the newest of its entries.
  private static func withUpdated(_ feed: [UInt8]) -> [UInt8] {
    let markup = Markup(feed)
    let all = markup.starts("updated")
    let own = all.first { number in markup.tags[number].parent.map { markup.tags[$0].name } == "feed" }
    guard let own else { return feed }
    let newest = all.filter { $0 != own }.map { markup.text(markup.content($0)) }.max()
    var edits = ByteEdits()
    edits.replace(markup.content(own), with: Array((newest ?? "1970-01-01T00:00:00Z").utf8))
    return edits.applied(to: feed)
  }

  // MARK: With nothing in them

  /// The page that it is the feed of.
  private var page: String {
    let folder = path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    return addresses.absolute("/\(folder)") ?? "urn:none"
  }

  private var emptyFeed: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <title>Reviews and learning</title>
    <id>\(page)</id>
    <updated>1970-01-01T00:00:00Z</updated>
    <author><name>Reviews and learning</name></author>
    </feed>

    """
  }

  private var emptySitemap: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(unwrap(addresses.absolute("/")) { "<url><loc>\($0)</loc></url>\n" })</urlset>

    """
  }

  private var emptyJSONFeed: JSON {
    .object([
      .init("version", .text("https://jsonfeed.org/version/1.1")), .init("title", .text("Reviews and learning")),
      .init("items", .list([])),
    ])
  }

  private var emptyRegister: JSON {
    .object([
      .init("version", .number(1)), .init("partnership", .text("")), .init("url", .text(addresses.absolute("/") ?? "")),
      .init("publications", .list([])),
    ])
  }
}

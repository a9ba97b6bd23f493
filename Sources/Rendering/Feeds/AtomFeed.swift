import HTML
import Publications

/// A news feed in Atom (RFC 4287).
struct AtomFeed {
  let feed: Feed

  /// The markup of XML is escaped as that of HTML is.
  var xml: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <title>\(feed.title)</title>
    <id>\(feed.page.absolute)</id>
    <link rel="self" type="application/atom+xml" href="\(feed.location("feed.xml").absolute)"/>
    <link rel="alternate" type="text/html" href="\(feed.page.absolute)"/>
    <updated>\(updated)</updated>
    <author><name>\(feed.edition.partnership.name)</name></author>
    \(each(feed.items, entry))</feed>

    """
  }

  /// The latest of its items' own dates. RFC 4287 wants one even where there are no items.
  private var updated: String {
    (feed.items.compactMap(\.lastChange).max() ?? .beginningOfTime).rfc3339
  }

  private func entry(_ item: PublicItem) -> HTML {
    """
    <entry>
    <title>\(item.title)</title>
    <id>\(feed.id(of: item))</id>
    <link rel="alternate" type="text/html" href="\(item.location.absolute)"/>
    <published>\((item.opened ?? .beginningOfTime).rfc3339)</published>
    <updated>\((item.lastChange ?? .beginningOfTime).rfc3339)</updated>
    <category term="\(item.kindName)"/>
    \(each(item.themes) { "<category term=\"\($0.name)\"/>\n" })\
    \(unwrap(item.summary) { "<summary>\($0.plainText)</summary>\n" })\
    </entry>

    """
  }
}

extension Moment {
  /// For what has no date of its own and must give one.
  static let beginningOfTime = Moment(secondsSince1970: 0)
}

import HTML
import Publications

/// A news feed in JSON (JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/).
struct JSONFeed {
  let feed: Feed

  /// Members are in the order of their names.
  var json: JSON {
    .object([
      .init("authors", .list([.object([.init("name", .text(feed.edition.partnership.name))])])),
      .init("feed_url", .text(feed.location("feed.json").absolute)),
      .init("home_page_url", .text(feed.page.absolute)),
      .init("items", .list(feed.items.map(entry))),
      .init("language", "en-GB"),
      .init("title", .text(feed.title)),
      .init("version", "https://jsonfeed.org/version/1.1"),
    ])
  }

  private func entry(_ item: PublicItem) -> JSON {
    let summary = item.summary?.plainText
    let members: [JSON.Member?] = [
      .init("content_text", .text(summary ?? item.title)),
      .init("date_modified", item.lastChange?.rfc3339),
      .init("date_published", item.opened?.rfc3339),
      .init("id", .text(feed.id(of: item))),
      .init("language", .text(item.language)),
      .init("summary", summary),
      .init("tags", .list(([item.kindName] + item.themes.map(\.name)).map(JSON.text))),
      .init("title", .text(item.title)),
      .init("url", .text(item.location.absolute)),
    ]
    return .object(members.compactMap(\.self))
  }
}

import Publications

// Its keys are spelt as the format has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
/// A news feed in JSON (JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/).
struct JSONFeed: Encodable {
  struct Author: Encodable { let name: String }

  struct Entry: Encodable {
    let id: String
    let url: String
    let title: String
    let summary: String?
    let content_text: String
    let date_published: String?
    let date_modified: String?
    let tags: [String]
    let language: String
  }

  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  let home_page_url: String
  let feed_url: String
  let language = "en-GB"
  let authors: [Author]
  let items: [Entry]

  init(_ feed: Feed) {
    title = feed.title
    home_page_url = feed.page.absolute
    feed_url = feed.location("feed.json").absolute
    authors = [Author(name: feed.edition.partnership.name)]
    items = feed.items.map { item in
      Entry(
        id: feed.id(of: item), url: item.location.absolute, title: item.title,
        summary: item.summary?.plainText, content_text: item.summary?.plainText ?? item.title,
        date_published: item.opened?.rfc3339, date_modified: item.lastChange?.rfc3339,
        tags: [item.kindName] + item.themes.map(\.name), language: item.language)
    }
  }
}

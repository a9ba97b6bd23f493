import HTML
import Publications

/// Which part of a long list a page shows.
package struct PageNumber: Hashable, Sendable {
  /// Entries on one page (content model, section 10).
  package static let entries = 200

  /// From 1.
  let page: Int
  let count: Int

  init(page: Int, of count: Int) {
    self.page = page
    self.count = count
  }

  /// The pages that so many entries take: one at least.
  static func all(forEntries entries: Int) -> [PageNumber] {
    let count = max(1, (entries + Self.entries - 1) / Self.entries)
    return (1...count).map { PageNumber(page: $0, of: count) }
  }

  var isFirst: Bool { page == 1 }

  /// The part of a list that this page shows.
  func part<Item>(of items: [Item]) -> ArraySlice<Item> {
    items.dropFirst((page - 1) * Self.entries).prefix(Self.entries)
  }

  func title(_ title: String) -> String {
    isFirst ? title : "\(title), page \(page) of \(count)"
  }

  /// `/reviews/`, then `/reviews/page-2/`.
  func path(_ base: String) -> String {
    isFirst ? base : "\(base)page-\(page)/"
  }
}

/// The way through a long list.
struct PageNumberNavigation {
  let number: PageNumber
  let path: String
  let context: TemplateContext

  var html: HTML {
    when(number.count > 1) {
      """
      <nav class="pages" aria-label="Pages of this list">
      <ol>
      \(each(1...number.count, link))</ol>
      </nav>

      """
    }
  }

  private func link(_ page: Int) -> HTML {
    let path = PageNumber(page: page, of: number.count).path(path)
    return page == number.page
      ? "<li aria-current=\"page\">Page \(page)</li>\n"
      : "<li><a href=\"\(context.location(path))\">Page \(page)</a></li>\n"
  }
}

import Assets
import HTML
import Publications

/// A page of the site: its address, and what makes it.
package struct SitePage: Sendable {
  /// Below the site's address, from `/`.
  package let path: String
  /// The latest of its item's own dates, for the sitemap.
  package let lastChange: Moment?
  package let isInSitemap: Bool
  package let html: @Sendable () -> HTML

  init(
    _ path: String, lastChange: Moment? = nil, isInSitemap: Bool = true,
    _ html: @escaping @Sendable () -> HTML
  ) {
    self.path = path
    self.lastChange = lastChange
    self.isInSitemap = isInSitemap
    self.html = html
  }
}

extension SitePage {
  /// Every page of an edition: the whole site can be read here.
  package static func all(_ context: TemplateContext) -> [SitePage] {
    items(context)
      + ItemType.allCases.flatMap { typeLists($0, context) }
      + BuiltIn.Page.allCases.flatMap { builtIn($0, context) }
      + context.edition.themes.flatMap { theme($0, context) }
      + context.edition.kinds.flatMap { kind($0, context) }
      + context.edition.years.flatMap { year($0, context) }
      + [notFound(context)]
      + moved(context)
  }

  private static func builtIn(_ page: BuiltIn.Page, _ context: TemplateContext) -> [SitePage] {
    switch page {
    case .archive: archive(context)
    case .themes: [themes(context)]
    case .search: [search(context)]
    case .accessibility: [accessibility(context)]
    case .privacy: [privacy(context)]
    }
  }

  /// - Parameter title: of its own, where the content gives it none and its name in the footer is too short.
  static func builtIn(
    _ page: BuiltIn.Page, _ context: TemplateContext, title: String? = nil, script: Asset? = nil,
    content: @escaping @Sendable () -> HTML
  ) -> SitePage {
    SitePage(page.path) {
      BuiltInPage(
        context: context, slug: page.rawValue, title: title ?? page.title, script: script, content: content()
      ).html
    }
  }

  private static func items(_ context: TemplateContext) -> [SitePage] {
    context.edition.items.compactMap { item in
      guard let path = item.path, !context.edition.isBuiltIn(item) else { return nil }
      return SitePage(
        path, lastChange: item.lastChange,
        isInSitemap: item.standing != .withdrawn
      ) { ItemPage(item: item, context: context).html }
    }
  }

  private static func moved(_ context: TemplateContext) -> [SitePage] {
    context.edition.formerAddresses.map { address in
      SitePage(address.path, isInSitemap: false) {
        MovedPage(item: address.item, context: context).html
      }
    }
  }
}

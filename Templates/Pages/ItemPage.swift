import HTML
import Publications

/// The page of an item: whole, or what is left of it as a record.
package struct ItemPage {
  let item: PublicItem
  let context: TemplateContext

  package init(item: PublicItem, context: TemplateContext) {
    self.item = item
    self.context = context
  }

  private var edition: Edition { context.edition }

  /// Those who may have to leave a page quickly.
  private static let mayBeWatched: Set<Audience> = [.families, .youngPeople]

  package var html: HTML {
    PageFrame(
      context: context, title: item.title, path: item.path,
      summary: item.kindName == item.title ? nil : description, trail: trail,
      updated: item.updated, isIndexed: item.standing != .withdrawn, feed: feed,
      data: StructuredData(edition: edition).things(of: item),
      hasExit: item.audiences.contains(where: Self.mayBeWatched.contains), main: main
    ).html
  }

  private var description: String? {
    switch item.standing {
    case .withdrawn, .draft, .anonymous, .embargoed, .neverPublic: nil
    case .underWay, .notPublished, .archived, .current: item.summary?.plainText
    }
  }

  private var trail: [(title: String, path: String)] {
    guard item.id.type != .page else { return [] }
    let folder = item.id.type.folder
    return [(edition.words(for: folder)?.shortTitle ?? item.id.type.many, "/\(folder)/")]
  }

  private var feed: (title: String, folder: String)? {
    item.id == .front ? ("\(context.partnership.name): reviews and learning", "/") : nil
  }

  private var main: HTML {
    switch item.standing {
    case .withdrawn: WithdrawnRecord(item: item, context: context).html
    case .archived: article(ArchivedRecord(item: item, context: context).html)
    case .draft, .anonymous, .embargoed, .neverPublic, .underWay, .notPublished, .current:
      article(WholeItem(item: item, context: context).html)
    }
  }

  private func article(_ content: HTML) -> HTML {
    """
    <article class="item">
    \(NoticeBanner(item: item, edition: edition).html)\
    \(when(item.id.type != .page) { "<p class=\"kind\">\(item.kindName)</p>\n" })\
    <h1\(item.lang)>\(item.title)</h1>
    \(content)</article>

    """
  }
}

import HTML
import Publications

extension SitePage {
  /// The list of a type, on as many pages as it takes.
  static func typeLists(_ type: ItemType, _ context: TemplateContext) -> [SitePage] {
    switch type {
    case .page: []
    case .training: training(context)
    case .review, .learningPack, .thematicReport, .national:
      list(
        slug: type.folder, title: type.many, items: context.edition.list(of: type),
        empty: Edition.empty(for: type), context,
        feed: type.isPublication
          ? ("\(context.partnership.name): \(type.many.insideSentence)", "/\(type.folder)/")
          : nil)
    }
  }

  /// - Parameter folder: what comes before the slug, and its title, for the breadcrumbs.
  static func list(
    slug: String, title: String, items: [PublicItem], empty: String, _ context: TemplateContext,
    trail: [(title: String, path: String)] = [], feed: (title: String, folder: String)? = nil
  ) -> [SitePage] {
    PageNumber.all(forEntries: items.count).map { number in
      let part = Array(number.part(of: items))
      return SitePage(number.path("/\(slug)/")) {
        let filters = FilterForm(part)
        return BuiltInPage(
          context: context, slug: slug, title: title, number: number, trail: trail, feed: feed,
          script: filters.script,
          content: part.isEmpty
            ? "<p class=\"empty\">\(empty)</p>\n" : filters.html + EntryList(items: part, context: context).html
        ).html
      }
    }
  }
}

extension SitePage {
  static func theme(_ theme: ThemePage, _ context: TemplateContext) -> [SitePage] {
    list(
      slug: "themes/\(theme.theme.slug)", title: theme.theme.name, items: theme.items, empty: "",
      context, trail: [(BuiltIn.Page.themes.title, BuiltIn.Page.themes.path)])
  }

  static func kind(_ kind: KindPage, _ context: TemplateContext) -> [SitePage] {
    list(
      slug: "kinds/\(kind.kind.slug)", title: kind.kind.many, items: kind.items, empty: "", context)
  }

  static func year(_ year: YearPage, _ context: TemplateContext) -> [SitePage] {
    list(slug: "years/\(year.year)", title: "\(year.year)", items: year.items, empty: "", context)
  }

  static func themes(_ context: TemplateContext) -> SitePage {
    builtIn(.themes, context) {
      let themes = context.edition.themes
      return themes.isEmpty
        ? "<p class=\"empty\">Nothing has a theme yet.</p>\n"
        : """
        <ul class="themes">
        \(each(themes) { themeLink($0, context) })</ul>

        """
    }
  }

  private static func themeLink(_ theme: ThemePage, _ context: TemplateContext) -> HTML {
    """
    <li><a href="\(context.location(theme.path))">\(theme.theme.name)</a> (\(theme.items.count))</li>

    """
  }

  /// Archived and withdrawn publications by year.
  static func archive(_ context: TemplateContext) -> [SitePage] {
    let items = context.edition.archive.flatMap(\.items)
    return PageNumber.all(forEntries: items.count).map { number in
      let part = Array(number.part(of: items))
      return SitePage(number.path(BuiltIn.Page.archive.path)) {
        let filters = FilterForm(part)
        return BuiltInPage(
          context: context, slug: BuiltIn.Page.archive.rawValue, title: BuiltIn.Page.archive.title, number: number,
          script: filters.script,
          content: part.isEmpty
            ? "<p class=\"empty\">Nothing has been archived yet.</p>\n" : filters.html + byYear(part, context)
        ).html
      }
    }
  }

  private static func byYear(_ items: [PublicItem], _ context: TemplateContext) -> HTML {
    each(YearPage.all(of: items)) { year in
      """
      <section class="year">
      <h2 id="page.\(year.year)">\(year.year)</h2>
      \(EntryList(items: year.items, context: context).html)</section>

      """
    }
  }
}

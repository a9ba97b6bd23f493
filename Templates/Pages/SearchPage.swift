import HTML
import Publications

extension SitePage {
  /// Ways to find a publication: by theme, by kind, by year.
  static func search(_ context: TemplateContext) -> SitePage {
    SitePage("/search/") {
      let edition = context.edition
      return BuiltInPage(
        context: context, slug: "search", title: "Search",
        content: """
          \(group("By theme", "themes", edition.themes.map { ($0.theme.name, $0.path) }, context))\
          \(group("By kind", "kinds", edition.kinds.map { ($0.kind.many, $0.path) }, context))\
          \(group("By year", "years", edition.years.map { ("\($0.year)", $0.path) }, context))\
          <p>Older publications are in the <a href="\(context.location("/archive/"))">archive</a>.</p>

          """
      ).html
    }
  }

  private static func group(
    _ title: String, _ id: String, _ links: [(title: String, path: String)],
    _ context: TemplateContext
  ) -> HTML {
    when(!links.isEmpty) {
      """
      <section class="find">
      <h2 id="page.\(id)">\(title)</h2>
      <ul>
      \(each(links) { "<li><a href=\"\(context.location($0.path))\">\($0.title)</a></li>\n" })</ul>
      </section>

      """
    }
  }
}

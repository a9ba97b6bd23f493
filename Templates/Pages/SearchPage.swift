import HTML
import Publications

extension SitePage {
  /// The search, and ways to find a publication without it: by theme, by kind, by year.
  static func search(_ context: TemplateContext) -> SitePage {
    builtIn(.search, context, script: .search) {
      let edition = context.edition
      return """
        \(SearchArea(context: context).html)\
        \(group("By theme", "themes", edition.themes.map { ($0.theme.name, $0.path) }, context))\
        \(group("By kind", "kinds", edition.kinds.map { ($0.kind.many, $0.path) }, context))\
        \(group("By year", "years", edition.years.map { ("\($0.year)", $0.path) }, context))\
        <p>Older publications are in the <a href="\(context.location("/archive/"))">archive</a>.</p>

        """
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

/// What a reader types and chooses, and the room for what is found. The script shows it and fills it.
struct SearchArea {
  let context: TemplateContext

  var html: HTML {
    """
    <noscript>
    <p>To search the words of all pages, your browser needs JavaScript. Without it, these lists lead to \
    everything.</p>
    </noscript>
    <div class="search" data-index="\(context.location("/search.json"))" hidden>
    \(form)\
    <p class="search-status" role="status"></p>
    <p class="search-hints">You can search the titles, summaries and texts of everything on this site, but \
    not inside PDFs and other files. Names, references, kinds and years are found too: “Child S”, “SCR”, \
    “2024”.</p>
    \(advice)\
    <section class="search-results" aria-labelledby="page.results" hidden>
    <h2 id="page.results">Results</h2>
    <ol class="entries"></ol>
    <p><button type="button">Show more results</button></p>
    </section>
    </div>

    """
  }

  private var form: HTML {
    """
    <form role="search" action="\(context.location("/search/"))">
    <p class="search-words"><label for="page.query">Search for</label>
    <input id="page.query" name="q" type="search" autocomplete="off">
    <button>Search</button></p>
    <div class="filters">
    \(Filters.ofSearch(context.edition.items.filter { $0.standing != .withdrawn }).html)</div>
    </form>

    """
  }

  private var advice: HTML {
    """
    <div class="search-advice" hidden>
    <ul>
    <li>Try fewer words, or other ones.</li>
    <li>If you have chosen a type, a kind, a theme, a year or a standing, choose “All”.</li>
    <li>Look through \(themes)the <a href="\(context.location("/archive/"))">archive</a>.</li>
    <li>Ask us: \(ContactLine(contact: context.partnership.contacts[.businessUnit]).html).</li>
    </ul>
    </div>

    """
  }

  private var themes: HTML {
    when(!context.edition.themes.isEmpty) { "the <a href=\"#page.themes\">themes</a> below, or " }
  }
}

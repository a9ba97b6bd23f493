import Assets
import HTML
import Publications

/// A page that the program makes. A page of the content with its slug gives it its title, its place
/// and its opening words.
struct BuiltInPage {
  let context: TemplateContext
  /// Its first part, as in `/reviews/`.
  let slug: String
  /// Its title where the content gives none.
  let title: String
  var number = PageNumber(page: 1, of: 1)
  var trail: [(title: String, path: String)] = []
  var feed: (title: String, folder: String)?
  var script: Asset?
  let content: HTML

  var html: HTML {
    let words = context.edition.words(for: slug)
    let title = words?.title ?? title
    return PageFrame(
      context: context, title: number.title(title), path: number.path("/\(slug)/"),
      summary: number.isFirst ? words?.summary?.plainText : nil, trail: trail,
      updated: words?.updated, feed: feed, script: script, main: main(title, words)
    ).html
  }

  private func main(_ title: String, _ words: PublicItem?) -> HTML {
    """
    \(when(number.isFirst) { unwrap(words) { NoticeBanner(item: $0, edition: context.edition).html } })\
    <h1>\(number.title(title))</h1>
    \(when(number.isFirst) { unwrap(words, opening) })\(content)\
    \(PageNumberNavigation(number: number, path: "/\(slug)/", context: context).html)
    """
  }

  private func opening(_ words: PublicItem) -> HTML {
    let text = context.edition.texts(of: words).body
    let isPage: Bool = if case .page(let page) = words.details { page.hasContents } else { false }
    return """
      \(when(isPage) { ContentsList(entries: text.contents).html })\
      \(when(!words.documents.isEmpty) { DocumentList(documents: words.documents).html })\
      <div class="text">
      \(ProseHTML(prose: text, context: context).html)</div>\n\(ChangesSection(item: words).html)
      """
  }
}

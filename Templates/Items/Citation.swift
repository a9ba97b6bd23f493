import HTML
import Publications

/// How to name a publication in one's own work: who published it, when, and where it is.
struct Citation {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    // What is only announced cannot be cited yet.
    when(item.id.type.isPublication && item.standing != .underWay) {
      """
      <section class="citation">
      <h2 id="page.cite">How to cite this</h2>
      <p>\(authors)\(year). <cite\(item.lang)>\(item.title)</cite>\(kind). \
      <span class="address">\(item.location.absolute)</span></p>
      \(when(item.standing != .archived) { RepositoryRecordLine(item: item, context: context).html })</section>

      """
    }
  }

  private var authors: String {
    ([item.publisher ?? context.partnership.name] + item.jointPublishers).joined(separator: ", ")
  }

  private var year: HTML { unwrap(item.availability.published) { " (\($0.year))" } }

  /// Unless the title says it.
  private var kind: HTML {
    when(!item.title.lowercased().contains(item.kindName.lowercased())) { ". \(item.kindName)" }
  }
}

import HTML
import Publications

/// What stays when a publication's window is over: that it was there, its learning, and where to
/// find the report now.
struct ArchivedRecord {
  let item: PublicItem
  let context: TemplateContext

  private var edition: Edition { context.edition }

  var html: HTML {
    let texts = edition.texts(of: item)
    return """
      <p class="standing standing-archived"><strong>Archived.</strong> \(published)\(gone)</p>
      \(unwrap(item.summary) { "<p class=\"lead\"\(item.lang)>\(edition.html($0, of: item))</p>\n" })\
      \(unwrap(item.statusLine) { "<p class=\"status-line\">\($0)</p>\n" })\
      \(ItemColumns(facts: ItemFacts(item: item, edition: edition).html, main: main(texts)).html)\
      \(Neighbours(item: item, edition: edition).html)
      """
  }

  private func main(_ texts: PageTexts) -> HTML {
    """
    \(whereNow)\(documents)\(LearningSections(item: item, texts: texts).html)\
    \(ChangesSection(item: item).html)\
    \(RelatedItems(item: item, context: context).html)\
    \(Citation(item: item, context: context).html)
    """
  }

  /// `Published in November 2023. `: an earlier page may have shown it until then, and nobody knows how long.
  private var published: HTML {
    unwrap(item.availability.published) { "Published \($0.preposition) \(HTML.time($0)). " }
  }

  /// That its report has gone, unless there was none, or it is still here.
  private var gone: HTML {
    if item.id.type == .thematicReport { return "The report is no longer on this website." }
    let isHere = item.documents.contains { $0.kind == .report }
    return item.report == nil || isHere
      ? "It is no longer on this website in full." : "Its report is no longer on this website."
  }

  private var whereNow: HTML {
    """
    <section class="where-now">
    <h2 id="page.where-now">Where to find \(item.hasReport ? "the report" : "it") now</h2>
    \(repository)\
    <p>For a copy, ask \(ContactLine(contact: context.partnership.contacts[.businessUnit]).html).</p>
    </section>

    """
  }

  private var repository: HTML {
    if item.repositoryRecord != nil {
      return RepositoryRecordLine(item: item, context: context).html
    }
    return when(edition.nationalRepositoryHolds(item)) {
      RepositoryDirections(partnership: context.partnership).html
    }
  }

  private var documents: HTML {
    when(!item.documents.isEmpty) {
      """
      <section class="item-documents">
      <h2 id="page.documents">Documents that are still here</h2>
      \(DocumentList(documents: item.documents).html)\
      \(FormatRequest(partnership: context.partnership).html)</section>

      """
    }
  }
}

extension PublicItem {
  /// Whether it is known that there is a report, which a record can speak of.
  var hasReport: Bool { report != nil || id.type == .thematicReport }
}

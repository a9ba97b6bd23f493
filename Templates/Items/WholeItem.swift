import HTML
import Publications

/// An item with everything that it has.
struct WholeItem {
  let item: PublicItem
  let context: TemplateContext

  private var edition: Edition { context.edition }

  var html: HTML {
    let texts = edition.texts(of: item)
    return """
      \(lead)\(standing)\(host)\(training)\
      \(ItemColumns(facts: ItemFacts(item: item, edition: edition).html, main: main(texts)).html)\
      \(Neighbours(item: item, edition: edition).html)
      """
  }

  private func main(_ texts: PageTexts) -> HTML {
    """
    \(contents(of: texts.body))\(documents(besides: texts.body))\
    <div class="text"\(item.lang)>
    \(ProseHTML(prose: texts.body, context: context).html)</div>
    \(LearningSections(item: item, texts: texts).html)\
    \(ChangesSection(item: item).html)\
    \(RelatedItems(item: item, context: context).html)\
    \(Citation(item: item, context: context).html)
    """
  }

  private var lead: HTML {
    guard item.id.type != .page else { return "" }
    return unwrap(item.summary) {
      "<p class=\"lead\"\(item.lang)>\(edition.html($0, of: item))</p>\n"
    }
  }

  private var standing: HTML {
    """
    \(when(item.standing == .notPublished) {
      "<p class=\"standing\"><strong>The report of this review is not published.</strong></p>\n"
    })\(when(item.standing == .underWay) {
      "<p class=\"standing\"><strong>This review is under way.</strong></p>\n"
    })\(unwrap(item.statusLine) { "<p class=\"status-line\">\($0)</p>\n" })
    """
  }

  private var host: HTML {
    guard case .review(let review) = item.details, let host = review.hostedBy else { return "" }
    return """
      <p class="host">This review was led and published by \(host.name). \
      <a href="\(Location(host.address))">Read about it on the website of \(host.name)</a>.</p>

      """
  }

  private var training: HTML {
    guard case .training(let training) = item.details else { return "" }
    return TrainingTimes(item: item, training: training, edition: edition, isList: false).html
  }

  /// A text that shows its documents itself, by a `downloads` block, does not show them twice.
  private func documents(besides text: PublicProse) -> HTML {
    let hasSome = !item.documents.isEmpty || !item.withdrawnDocuments.isEmpty
    return when(hasSome && !text.showsDocuments) {
      """
      <section class="item-documents">
      <h2 id="page.documents">Documents</h2>
      \(when(!item.documents.isEmpty) { DocumentList(documents: item.documents).html })\
      \(each(item.withdrawnDocuments, withdrawn))\
      \(FormatRequest(partnership: context.partnership).html)</section>

      """
    }
  }

  private func withdrawn(_ document: WithdrawnDocument) -> HTML {
    """
    <p class="withdrawn-document">“\(document.title)” was withdrawn on \(HTML.time(document.on)).\
    \(unwrap(document.reason) { " \($0.asSentence)" })</p>

    """
  }

  private func contents(of prose: PublicProse) -> HTML {
    guard case .page(let page) = item.details, page.hasContents else { return "" }
    return ContentsList(entries: prose.contents).html
  }
}

extension PublicProse {
  /// Whether the writer has put the documents into the text.
  fileprivate var showsDocuments: Bool {
    pieces.contains { if case .block(.downloads(let documents)) = $0 { !documents.isEmpty } else { false } }
  }
}

/// How to have a document in another form.
struct FormatRequest {
  let partnership: PublicPartnership

  var html: HTML {
    """
    <p class="format-request">If you need a document in another format, ask \
    \(ContactLine(contact: partnership.contacts[.accessibility]).html).</p>

    """
  }
}

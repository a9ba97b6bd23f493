import HTML
import Publications

/// A block inside a page's text.
struct BlockHTML {
  let block: PublicBlock
  let context: TemplateContext

  var html: HTML {
    switch block {
    case .list(let list): self.list(list)
    case .downloads(let documents):
      when(!documents.isEmpty) { DocumentList(downloads: documents).html }
    case .nationalRepository: NationalRepositoryBlock(partnership: context.partnership).html
    case .mediaEnquiries: mediaEnquiries
    case .concern: ConcernBlock(partnership: context.partnership).html
    case .contact(let contact):
      "<p class=\"contact\">\(ContactLine(contact: contact).html)</p>\n"
    case .quote(let quote): self.quote(quote)
    }
  }

  private func list(_ list: PublicList) -> HTML {
    guard !list.items.isEmpty else { return "<p class=\"empty\">\(list.empty)</p>\n" }
    return """
      \(unwrap(list.intro) { "<p>\($0)</p>\n" })\(EntryList(items: list.items, context: context).html)
      """
  }

  private var mediaEnquiries: HTML {
    """
    <p class="media-enquiries">All enquiries from the media about the publication of reviews should \
    be made to \(ContactLine(contact: context.partnership.contacts[.media]).html).</p>

    """
  }

  private func quote(_ quote: PublicQuote) -> HTML {
    """
    <figure class="quote">
    <blockquote>
    \(ProseHTML(prose: quote.text).html)</blockquote>
    <figcaption>Source: \(source(of: quote))</figcaption>
    </figure>

    """
  }

  private func source(of quote: PublicQuote) -> HTML {
    let name: HTML = "<cite>\(quote.source)</cite>"
    let edition = unwrap(quote.edition) { " (\($0))" }
    return (quote.location.map { "<a href=\"\($0)\">\(name)</a>" } ?? name) + edition
  }
}

import HTML
import Publications

/// What is said of a publication that was taken down.
struct WithdrawnRecord {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    """
    <article class="item">
    \(when(!item.availability.isBare && item.id.type != .page) { "<p class=\"kind\">\(item.kindName)</p>\n" })\
    <h1>\(item.title)</h1>
    \(item.availability.isBare ? bare : full)</article>

    """
  }

  private var bare: HTML { "<p class=\"standing\">This publication is not available.</p>\n" }

  private var full: HTML {
    """
    <p class="standing"><strong>Withdrawn.</strong> \(dates)</p>
    \(unwrap(item.availability.reason) { "<p class=\"reason\">\($0)</p>\n" })\
    <p>If you have a question, ask \(ContactLine(contact: context.partnership.contacts[.businessUnit]).html).</p>
    \(RelatedItems(item: item, context: context).html)
    """
  }

  /// `It was published in May 2018 and withdrawn on 3 June 2018.`
  private var dates: HTML {
    guard let date = item.availability.withdrawn else { return "" }
    let withdrawn: HTML = "withdrawn \(date.preposition) \(HTML.time(date))."
    guard let from = item.availability.published else { return "It was \(withdrawn)" }
    return "It was published \(from.preposition) \(HTML.time(from)) and \(withdrawn)"
  }
}

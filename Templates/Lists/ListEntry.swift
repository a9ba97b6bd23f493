import HTML
import Publications

/// An item in a list: what it is, when, what became of it, and its documents.
package struct ListEntry {
  let item: PublicItem
  let edition: Edition

  package init(item: PublicItem, edition: Edition) {
    self.item = item
    self.edition = edition
  }

  package var html: HTML {
    """
    <li class="entry"\(filterData)>
    <p class="entry-title"><a href="\(item.location)"\(item.lang)>\(item.title)</a></p>
    <p class="entry-facts">\(facts)</p>
    \(unwrap(item.statusLine) { "<p class=\"status-line\">\($0)</p>\n" })\
    \(outcomeNote)\(training)\
    \(unwrap(item.summary) { "<p class=\"entry-summary\"\(item.lang)>\(edition.html($0, of: item))</p>\n" })\
    \(host)\(when(!item.documents.isEmpty) { DocumentList(documents: item.documents).html })\
    </li>

    """
  }

  /// For the filters of the list, by their names.
  private var filterData: HTML {
    let year = item.availability.published.map { "\($0.year)" } ?? ""
    return """
       data-kind="\(item.kindSlug)" data-theme="\(item.themes.map(\.slug).joined(separator: " "))" \
      data-year="\(year)" data-standing="\(item.standing.rawValue)"
      """
  }

  private var facts: HTML {
    var facts: [HTML] = ["\(item.kindName)"]
    if case .national(let entry) = item.details {
      facts = item.publisher.map { ["\($0)"] } ?? facts
      if let covers = entry.covers { facts.append("covers \(covers.description)") }
    }
    if !item.jointPublishers.isEmpty {
      facts.append("published with \(item.jointPublishers.joined(separator: ", "))")
    }
    if item.id.type != .training, item.id.type != .page, let published = item.availability.published {
      facts.append("published \(HTML.time(published))")
    }
    if item.standing == .archived { facts.append("<strong class=\"tag\">Archived</strong>") }
    if item.standing == .withdrawn { facts.append("<strong class=\"tag\">Withdrawn</strong>") }
    if item.standing.isMarked { facts.append("<strong class=\"tag\">\(item.standing.publicName)</strong>") }
    return facts.joined(separator: " · ")
  }

  private var outcomeNote: HTML {
    guard case .review(let review) = item.details, let note = review.outcomeNote else { return "" }
    return "<p class=\"outcome-note\">\(edition.html(note, of: item))</p>\n"
  }

  private var training: HTML {
    guard case .training(let training) = item.details else { return "" }
    return TrainingTimes(item: item, training: training, edition: edition, isList: true).html
  }

  private var host: HTML {
    guard case .review(let review) = item.details, let host = review.hostedBy else { return "" }
    return "<p class=\"host\">Published by <a href=\"\(Location(host.address))\">\(host.name)</a></p>\n"
  }
}

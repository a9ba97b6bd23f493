import HTML
import Keys
import Publications

/// What is known of an item, as terms and their values.
struct ItemFacts {
  let item: PublicItem
  let edition: Edition

  var html: HTML {
    let rows = shared + own
    // A page has few, which do not stand out.
    let look = item.id.type == .page ? "facts-line" : "facts-list"
    return when(!rows.isEmpty) { "<dl class=\"\(look)\">\n\(rows.joined())</dl>\n" }
  }

  private func row(_ term: String, _ value: HTML) -> HTML {
    """
    <div><dt>\(term)</dt><dd>\(value)</dd></div>

    """
  }

  /// For whole sentences, which want the width of the list.
  private func wideRow(_ term: String, _ value: HTML) -> HTML {
    """
    <div class="wide"><dt>\(term)</dt><dd>\(value)</dd></div>

    """
  }

  private var shared: [HTML] {
    let availability = item.availability
    let isDated = item.id.type != .training && item.id.type != .page
    let before: [HTML?] = [
      isDated ? availability.published.map { row("Published", HTML.time($0)) } : nil,
      item.standing == .current ? until(availability.end) : nil,
    ]
    let behind: [HTML?] = [
      audience.map { row("For", "\($0)") }, item.themes.isEmpty ? nil : row("Themes", themes),
    ]
    return before.compactMap(\.self) + rows(SharedKeys.listed.facts) + behind.compactMap(\.self)
  }

  /// Nobody need be told that the front page is for the public.
  private var audience: String? {
    guard let first = item.audiences.first, item.id != .front || item.audiences != [.public]
    else { return nil }
    let rest = item.audiences.dropFirst().map(\.name.insideSentence)
    return ([first.name] + rest).joined(separator: ", ")
  }

  private func until(_ end: Availability.End) -> HTML? {
    switch end {
    case .none: nil
    case .atLeastUntil(let day): row("Available until at least", HTML.time(.day(day)))
    case .untilFurtherNotice: row("Available", "Until further notice")
    }
  }

  private var themes: HTML {
    item.themes.map { theme in
      "<a href=\"\(edition.location("/themes/\(theme.slug)/"))\">\(theme.name)</a>" as HTML
    }.joined(separator: ", ")
  }

  private var own: [HTML] {
    guard case .review(let review) = item.details else { return rows(item.id.type.ownKeys) }
    return item.standing == .withdrawn ? [] : [outcome(of: review)].compactMap(\.self) + rows(item.id.type.ownKeys)
  }

  /// Of the keys that have a term.
  private func rows(_ keys: [KeyFacts]) -> [HTML] {
    keys.compactMap(\.shown).compactMap { shown in
      guard let terms = shown.terms else { return nil }
      switch shown(item) {
      case .texts(let texts) where texts.isEmpty: return nil
      case .texts(let texts):
        let term = texts.count == 1 ? terms.one : terms.many
        let words: HTML = "\(texts.joined(separator: ", "))"
        return shown.isWide ? wideRow(term, words) : row(term, words)
      case .date(let date): return date.map { row(terms.one, HTML.time($0)) }
      }
    }
  }

  /// No more of the report than is there; the note is the writer's own.
  private func outcome(of review: PublicReview) -> HTML? {
    let words: HTML? = item.outcome.map { outcome in
      "\(outcome.name)\(unwrap(outcome.since) { " \(HTML.time($0))" })"
    }
    guard let note = review.outcomeNote else { return words.map { row("Outcome", $0) } }
    return wideRow("Outcome", "\(unwrap(words) { "\($0). " })\(edition.html(note, of: item))")
  }
}

import HTML
import Publications

/// What was learned from a review, and what was done since.
struct LearningSections {
  let item: PublicItem
  let texts: PageTexts

  var html: HTML {
    """
    \(unwrap(texts.learning) { section("learning", "Learning", ProseHTML(prose: $0).html) })\
    \(unwrap(texts.response) { section("response", Self.responseTitle, ProseHTML(prose: $0).html) })\
    \(actions)
    """
  }

  private static let responseTitle = "What has been done since"

  private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
    """
    <section class="\(id)">
    <h2 id="page.\(id)">\(title)</h2>
    <div\(item.lang)>
    \(content)</div>
    </section>

    """
  }

  private var actions: HTML {
    guard case .review(let review) = item.details, case .actions(let actions) = review.response
    else { return "" }
    return section(
      "response", Self.responseTitle,
      """
      \(progress(of: actions))<ul class="actions">
      \(each(actions, action))</ul>

      """)
  }

  /// `2 of 5 actions done.`
  private func progress(of actions: [PublicAction]) -> HTML {
    let done = actions.count { $0.done != nil }
    return "<p class=\"progress\">\(done) of \(actions.count) \(actions.count == 1 ? "action" : "actions") done.</p>\n"
  }

  private func action(_ action: PublicAction) -> HTML {
    let lead: HTML? = action.lead.map { "led by \($0)" }
    let due: HTML? = action.done == nil ? action.due.map { "due \(HTML.time($0))" } : nil
    let done: HTML? = action.done.map { "done \(HTML.time($0))" }
    let facts = [lead, due, done].compactMap(\.self)
    return """
      <li\(when(action.done != nil) { " class=\"done\"" })>\(action.action)\
      \(when(!facts.isEmpty) { " <span class=\"facts\">(\(facts.joined(separator: ", ")))</span>" })</li>

      """
  }
}

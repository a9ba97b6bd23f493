/// The parts of an item's words that the register keeps (content model, section 8).
package enum WordsPart: String, CaseIterable, Sendable {
  case summary, learning, response
  case outcomeNote = "outcome_note"
  case body
}

extension PublicItem {
  /// Its words as they are written, as far as the public sees them, without what is empty.
  var words: [(part: WordsPart, text: String)] {
    WordsPart.allCases.compactMap { part in
      let text = text(of: part)
      return text.isEmpty ? nil : (part, text)
    }
  }

  private func text(of part: WordsPart) -> String {
    let review: PublicReview? = if case .review(let review) = details { review } else { nil }
    return switch part {
    case .summary: summary?.words ?? ""
    case .body: body.words
    case .learning: review?.learning?.words ?? ""
    case .outcomeNote: review?.outcomeNote?.words ?? ""
    case .response: review?.response?.words ?? ""
    }
  }
}

extension PublicResponse {
  /// A list of actions counts as their words.
  fileprivate var words: String {
    switch self {
    case .text(let text): text.words
    case .actions(let actions):
      actions.map { action in
        [action.action, action.lead, action.due?.iso, action.done?.iso].compactMap(\.self).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }
}

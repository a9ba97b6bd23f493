import Keys
import Publications

extension PublicItem {
  /// All that it can be found by: what the table of keys says, and what its page says besides.
  func searchTexts(of partnership: PublicPartnership) -> [(place: SearchPlace, text: String)] {
    let kinds = id.type == .page ? [] : [kindName, id.type.one]
    let blocks = body.blocks.flatMap { $0.searchTexts(of: partnership) }
    let sessions = sessions.flatMap { [$0.time] + [$0.session.venue].compactMap(\.self) }
    return id.type.keys.compactMap(\.shown).flatMap { shown in
      shown.place.map { place in shown.texts(of: self).map { (place, $0) } } ?? []
    } + kinds.map { (.facts, $0) }
      + (plainTexts + [statusLine].compactMap(\.self) + sessions + blocks).map { (.text, $0) }
  }
}

extension Block {
  /// What it says that is in no other text. Lists and documents are found by themselves.
  fileprivate func searchTexts(of partnership: PublicPartnership) -> [String] {
    switch self {
    case .nationalRepository: [partnership.repository.name]
    case .mediaEnquiries: ["Media enquiries", partnership.contacts[.media].name]
    case .concern: ["Worried about a child?", partnership.concern?.text ?? ""]
    case .contact(let role): [partnership.contacts[role].name]
    case .list, .downloads, .quote, .when: []
    }
  }
}

import Keys
import Publications

/// A key as a new file explains it.
struct NewKey {
  let key: String
  /// What it is for, in a line or two.
  let words: String
  /// The lines that say it; of several, the first is the key's own.
  let lines: String
  /// Whether it stands there to be filled in, and not only to be looked at.
  let isActive: Bool

  /// - Parameter lines: nil for the key's own example.
  init(_ facts: KeyFacts, isActive: Bool, lines: String? = nil) {
    (key, words, self.isActive) = (facts.name, facts.words, isActive)
    self.lines = lines ?? facts.lines
  }

  /// What is not active yet becomes so when its `#` is taken away.
  var text: String {
    let comment = words.split(separator: "\n").map { "# \($0)" }
    let lines = lines.split(separator: "\n").map { isActive ? "\($0)" : "#\($0)" }
    return (comment + lines).joined(separator: "\n") + "\n"
  }
}

extension NewKey {
  /// Every key of a type, those first that most files have.
  static func all(of type: ItemType, title: String) -> [NewKey] {
    let order = order(of: type)
    func rank(_ key: KeyFacts) -> Int { order.firstIndex(of: key.name) ?? order.count }
    let keys = type.keys.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    return keys.map(\.element).map { key in
      NewKey(
        key, isActive: active(in: type).contains(key.name), lines: key.name == "title" ? "title: \(title)" : nil)
    }
  }

  /// What stands at the beginning of a file of a type. What is not named stands behind, as its table has it.
  private static func order(of type: ItemType) -> [String] {
    let own = type.ownKeys.map(\.name)
    let often = ["summary", "themes", "documents"]
    let seldom = ["short_title", "audience", "updated", "changes", "review_due", "notice", "withdrawn"]
    switch type {
    case .review:
      return [
        "title", "draft", "published", "kind", "decided", "sent_to_panel", "reviewers", "outcome", "outcome_note",
        "outcome_until", "learning", "response",
      ] + own + often + seldom
    case .learningPack, .thematicReport, .training: return ["title", "draft", "published"] + own + often + seldom
    case .national: return ["title", "draft", "url", "publisher"] + own + often
    case .page: return ["title", "draft"] + own + ["summary", "published", "themes", "documents"] + seldom
    }
  }

  /// What is to be filled in.
  private static func active(in type: ItemType) -> Set<String> {
    switch type {
    case .review, .learningPack: ["title", "draft", "kind"]
    case .thematicReport, .page: ["title", "draft"]
    case .training: ["title", "draft", "on_demand"]
    case .national: ["title", "draft", "url", "publisher", "published"]
    }
  }
}

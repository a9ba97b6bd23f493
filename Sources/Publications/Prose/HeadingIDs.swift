/// Gives the headings of one page their ids: the text's own, then `-1`, `-2` on repetition.
package struct HeadingIDs {
  private var taken: Set<String> = []
  private var repetitions: [String: Int] = [:]

  /// The ids of all headings of a page, whose texts are given in their order.
  package static func of(_ texts: [Prose]) -> Set<String> {
    var ids = HeadingIDs()
    return Set(texts.flatMap { $0.headingsInOrder.map { ids.next($0.slug) } })
  }

  mutating func next(_ slug: String) -> String {
    let slug = slug.isEmpty ? "section" : slug
    guard !taken.insert(slug).inserted else { return slug }
    while true {
      repetitions[slug, default: 0] += 1
      let id = "\(slug)-\(repetitions[slug, default: 0])"
      if taken.insert(id).inserted { return id }
    }
  }
}

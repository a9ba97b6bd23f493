/// Finds the name that somebody probably meant.
package enum NearestName {
  /// The candidate with the fewest slips from what was written, when they are few enough to be
  /// likely: one slip in three characters.
  package static func of(_ written: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, written.count / 3)
    let word = Array(written.lowercased())
    var best: (slips: Int, name: String)?
    for candidate in candidates
    where candidate != written && abs(candidate.utf8.count - written.utf8.count) <= limit + 2 {
      let slips = distance(word, Array(candidate.lowercased()))
      if slips <= limit, slips < best?.slips ?? .max { best = (slips, candidate) }
    }
    return best?.name
  }

  /// Letters put in, left out, changed, or two neighbours exchanged (optimal string alignment).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (i, a) in one.enumerated() {
      var row = [i + 1]
      for (j, b) in other.enumerated() {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == other[j - 1], one[i - 1] == b { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}

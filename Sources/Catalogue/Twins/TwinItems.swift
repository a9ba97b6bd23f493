import Diagnostics
import Publications

extension Catalogue {
  /// What is in the content twice, most likely by mistake: items with the same words, and files with the same
  /// bytes in two items (content model, section 1). While one of the two is public and the other absent, it
  /// gives the other away.
  ///
  /// - Parameter sha256: of a file, in lower-case hexadecimal digits; nil when it cannot be read. Only files that
  ///   have the size of another are looked at.
  package func twinProblems(
    _ register: Register, from now: Moment, sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    twinItems(from: now) + twinFiles(register, from: now, sha256)
  }

  private struct Words: Hashable {
    let type: ItemType
    let kind: String?
    let text: [String]
  }

  private func twinItems(from now: Moment) -> [Diagnostic] {
    // Nearly all titles are alone, and no text of theirs is looked at.
    let named = items.indices.filter { items[$0].id.type.isPublication }.groups { items[$0].title }
    return named.flatMap { $0.groups(by: words) }.flatMap { twins in
      twins.indices.dropFirst().map { problem(of: twins[$0], among: twins[..<$0], from: now) }
    }
  }

  /// Nil for an item without a text.
  private func words(ofItem number: Int) -> Words? {
    let item = items[number]
    let text = ([item.body] + item.body.quotedTexts).map(\.plainText).filter { !$0.isEmpty }
    return text.isEmpty ? nil : Words(type: item.id.type, kind: item.kind?.value, text: text)
  }

  private func problem(of number: Int, among others: ArraySlice<Int>, from now: Moment) -> Diagnostic {
    let found = others.lazy.compactMap { exposure(of: number, and: $0, from: now) }.first
    let twin = found.map { $0.shown == number ? $0.absent : $0.shown } ?? others.first ?? number
    let message = "\(items[number].id) has the same kind, title and text as \(items[twin].id)"
    return Diagnostic(
      items[number].place, found == nil ? .sameTwice : .twins,
      "\(message) (\(items[twin].place.path))\(words(for: found))",
      hint: "If one of the two is a copy, compare them, keep one, and delete the other. If they are two, let their "
        + "titles tell them apart.")
  }

  private func exposure(of one: Int, and other: Int, from now: Moment) -> Exposure? {
    if items[one].isDraft || items[other].isDraft { return nil }
    func shown(_ number: Int) -> Exposure.Shown { (number, [lifetimes[number].content].compactMap(\.self)) }
    return Exposure(of: shown(one), and: shown(other), from: now)
  }

  /// How a message about twins ends.
  func words(for exposure: Exposure?) -> String {
    guard let exposure else { return "." }
    let (shown, absent) = (items[exposure.shown].id, items[exposure.absent].id)
    return ". It would be public in \(shown) while \(absent) keeps it back"
      + (exposure.opening.map { " until \($0)." } ?? ".")
  }
}

/// Takes the links to files that are gone out of a page that stays.
///
/// The entry of a document in a list goes whole, with its title. Where a writer's text links to the file, the words
/// stay and the link goes. A picture goes.
struct LinksToFiles {
  let isGone: (String) -> Bool
  /// Of what is gone, in full, as data for other programs has them.
  let addresses: [String]

  /// The page without them; nil when there are none, or the page is not built as this program builds pages.
  func removed(from page: [UInt8]) -> [UInt8]? {
    let markup = Markup(page)
    guard markup.isBalanced else { return nil }
    var edits = ByteEdits()
    var entries: Set<Int> = []
    for number in markup.tags.indices where !markup.tags[number].isEnd {
      switch markup.tags[number].name {
      case "a" where leadsAway(number, "href", markup): remove(number, markup, &entries, &edits)
      case "img" where leadsAway(number, "src", markup): edits.remove(markup.tags[number].range)
      case "script" where tells(page[markup.content(number)]): edits.remove(page.line(of: markup.element(number)))
      default: break
      }
    }
    removeEmptyLists(of: entries, markup, &edits)
    return edits.isEmpty ? nil : edits.applied(to: page)
  }

  private func leadsAway(_ number: Int, _ attribute: String, _ markup: Markup) -> Bool {
    markup.attribute(attribute, of: number).map(isGone) ?? false
  }

  private func tells(_ script: ArraySlice<UInt8>) -> Bool {
    addresses.contains { script.hasWord(Array($0.utf8)) }
  }

  private func remove(_ link: Int, _ markup: Markup, _ entries: inout Set<Int>, _ edits: inout ByteEdits) {
    let places = markup.ancestors(of: link)
    if let alternative = places.first(where: { markup.tags[$0].name == "p" && markup.isOfClass("alternative", $0) }) {
      return edits.remove(markup.bytes.line(of: markup.element(alternative)))
    }
    let entry = places.first { markup.tags[$0].name == "li" && markup.isOfClass("document", $0) }
    if let entry, markup.tags[link].parent == entry {
      entries.insert(entry)
      return edits.remove(markup.bytes.line(of: markup.element(entry)))
    }
    edits.remove(markup.tags[link].range)
    guard let end = markup.endTag(of: link) else { return }
    edits.remove(end)
    // The type and size of the file, behind the link.
    for facts in markup.starts("span") where markup.isOfClass("facts", facts) {
      let range = markup.element(facts)
      guard (end.upperBound...end.upperBound + 1).contains(range.lowerBound) else { continue }
      edits.remove(end.upperBound..<range.upperBound)
    }
  }

  /// No heading stands above nothing.
  private func removeEmptyLists(of entries: Set<Int>, _ markup: Markup, _ edits: inout ByteEdits) {
    for list in Set(entries.compactMap { markup.tags[$0].parent }) {
      let all = markup.starts("li").filter { markup.tags[$0].parent == list }
      guard entries.isSuperset(of: all) else { continue }
      let section = markup.tags[list].parent.flatMap { section in
        markup.isOfClass("item-documents", section)
          && !markup.starts("p").contains {
            markup.tags[$0].parent == section && markup.isOfClass("withdrawn-document", $0)
          } ? section : nil
      }
      edits.remove(markup.bytes.line(of: markup.element(section ?? list)))
    }
  }
}

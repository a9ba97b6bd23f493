@testable import Publications

/// Everything that an edition holds, public or not, and every text as its page shows it: a line for
/// each value, with the way to it. Two editions are equal when their descriptions are.
func describe(_ edition: Edition) -> String {
  var description = Description()
  for child in Mirror(reflecting: edition).children where child.label != "partnership" {
    description.add(child.value, child.label ?? "")
  }
  for item in edition.items {
    description.add(edition.texts(of: item), "\(item.id)")
    for text in [item.summary, item.notice?.text] {
      if let text { description.add(edition.text(text, of: item), "\(item.id)") }
    }
  }
  return description.lines.joined(separator: "\n")
}

private struct Description {
  var lines: [String] = []

  mutating func add(_ value: Any, _ path: String) {
    switch value {
    case let text as RenderedMarkdown: add(line: String(decoding: text.bytes, as: UTF8.self), path)
    case let moment as Moment: add(line: moment.rfc3339, path)
    // Each item is told once, where all of them are.
    case let item as PublicItem where !path.hasPrefix("items."): add(line: "\(item.id)", path)
    case is String, is Int, is Bool, is ItemID, is CalendarDay: add(line: "\(value)", path)
    default: addParts(of: value, path)
    }
  }

  private mutating func addParts(of value: Any, _ path: String) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      for child in mirror.children { add(child.value, path) }
    case .dictionary, .set:
      let parts = mirror.children.map { child in
        var part = Description()
        part.add(child.value, path)
        return part.lines
      }
      for part in parts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { lines += part }
    case .collection:
      for (number, child) in mirror.children.enumerated() { add(child.value, "\(path).\(number)") }
    case .enum where mirror.children.isEmpty: add(line: "\(value)", path)
    default:
      // The ids that a writer lists are the page's own words; what is shown for them is told with
      // the page's text.
      for child in mirror.children where !(value is ListBlock && child.label == "items") {
        add(child.value, child.label.map { "\(path).\($0)" } ?? path)
      }
    }
  }

  private mutating func add(line: String, _ path: String) { lines.append("\(path) = \(line)") }
}

/// The markup of each item, one behind the other.
public func each<Items: Sequence>(_ items: Items, _ body: (Items.Element) -> HTML) -> HTML {
  var all = HTML()
  for item in items {
    all.append(body(item))
  }
  return all
}

/// The markup, or none unless `condition` holds.
public func when(_ condition: Bool, _ body: () -> HTML) -> HTML {
  condition ? body() : HTML()
}

/// The markup of what `optional` holds, or none if it holds nothing.
public func unwrap<Wrapped>(_ optional: Wrapped?, _ body: (Wrapped) -> HTML) -> HTML {
  optional.map(body) ?? HTML()
}

extension Sequence where Element == HTML {
  /// All of it, one behind the other, with `separator` between.
  public func joined(separator: HTML = HTML()) -> HTML {
    var all = HTML()
    var isFirst = true
    for html in self {
      if !isFirst { all.append(separator) }
      all.append(html)
      isFirst = false
    }
    return all
  }
}

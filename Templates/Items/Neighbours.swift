import HTML
import Publications

/// The way to the next older and the next newer of its type.
struct Neighbours {
  let item: PublicItem
  let edition: Edition

  var html: HTML {
    let (newer, older) = edition.neighbours(of: item)
    return when(newer != nil || older != nil) {
      """
      <nav class="neighbours" aria-label="\(item.id.type.many) before and after this">
      \(unwrap(older) { link($0, "Older: ") })\(unwrap(newer) { link($0, "Newer: ") })</nav>

      """
    }
  }

  private func link(_ other: PublicItem, _ relation: String) -> HTML {
    """
    <p>\(relation)<a href="\(other.location)"\(other.lang)>\(other.title)</a></p>

    """
  }
}

import HTML
import Publications

/// A page's table of contents: its headings of the second level, and below each those of the third.
struct ContentsList {
  let entries: [PublicProse.Entry]

  var html: HTML {
    when(!entries.isEmpty) {
      """
      <nav class="contents" aria-label="Contents">
      <p><strong>Contents</strong></p>
      <ul>
      \(each(groups, group))</ul>
      </nav>

      """
    }
  }

  private typealias Group = (head: PublicProse.Entry, below: [PublicProse.Entry])

  private var groups: [Group] {
    var groups: [Group] = []
    for entry in entries where entry.level <= 3 {
      if entry.level == 3, !groups.isEmpty {
        groups[groups.count - 1].below.append(entry)
      } else {
        groups.append((entry, []))
      }
    }
    return groups
  }

  private func group(_ group: Group) -> HTML {
    """
    <li>\(link(group.head))\(when(!group.below.isEmpty) {
      "\n<ul>\n\(each(group.below) { "<li>\(link($0))</li>\n" })</ul>\n"
    })</li>

    """
  }

  private func link(_ entry: PublicProse.Entry) -> HTML {
    "<a href=\"#\(entry.id)\">\(entry.text)</a>"
  }
}

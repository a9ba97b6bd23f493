import HTML
import Publications

/// What an item is about, and what is about it. What is withdrawn itself names only what is still public.
struct RelatedItems {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    let subjects = context.edition.subjects(of: item).filter {
      item.standing != .withdrawn || $0.standing != .withdrawn
    }
    let others = context.edition.items(about: item)
    return when(!subjects.isEmpty || !others.isEmpty) {
      """
      <section class="related">
      <h2 id="page.related">Related</h2>
      <ul>
      \(each(subjects) { link($0, "About: ") })\(each(others) { link($0, "") })</ul>
      </section>

      """
    }
  }

  /// Unless the title says it.
  private func kind(of other: PublicItem) -> HTML {
    when(!other.title.lowercased().contains(other.kindName.lowercased())) {
      ", \(other.kindName.insideSentence)"
    }
  }

  private func link(_ other: PublicItem, _ relation: String) -> HTML {
    """
    <li>\(relation)<a href="\(other.location)"\(other.lang)>\(other.title)</a>\(kind(of: other))</li>

    """
  }
}

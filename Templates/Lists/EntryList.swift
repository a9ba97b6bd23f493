import HTML
import Publications

/// Items, one below the other.
struct EntryList {
  let items: [PublicItem]
  let context: TemplateContext

  var html: HTML {
    """
    <ul class="entries">
    \(each(items) { context.entry(of: $0) })</ul>

    """
  }
}

import HTML
import Publications

/// What has changed in an item's words since it was published, newest first.
struct ChangesSection {
  let item: PublicItem

  var html: HTML {
    when(!item.changes.isEmpty) {
      """
      <section class="changes">
      <h2 id="page.changes">What has changed</h2>
      <ul>
      \(each(item.changes) { "<li>\(HTML.time($0.on)): \($0.note)</li>\n" })</ul>
      </section>

      """
    }
  }
}

import HTML
import Publications

/// A banner at the top of a page.
struct NoticeBanner {
  let item: PublicItem
  let edition: Edition

  var html: HTML {
    unwrap(item.notice) { notice in
      """
      <div class="notice notice-\(notice.kind.rawValue)" role="region" aria-label="Notice">
      <p><strong>\(notice.kind.name):</strong> \(edition.html(notice.text, of: item))</p>
      </div>

      """
    }
  }
}

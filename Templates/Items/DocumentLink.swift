import HTML
import Publications

/// A document that the reader can have: what it is, its type, size and pages.
struct DocumentLink {
  let document: PublicDocument
  /// Whose it is, where that is not plain from the page.
  var item: PublicItem?

  var html: HTML {
    """
    <li class="document">
    <a href="\(document.location)"\(linkLanguage)>\(document.title)\(owner)\(facts)</a>\
    \(when(document.isRedacted) { " <strong class=\"tag\">Redacted</strong>" })\(origin)\
    \(each(document.corrections, correction))\(unwrap(document.alternative, alternative))
    </li>

    """
  }

  private var owner: HTML { unwrap(item) { ": \($0.title)" } }

  private var linkLanguage: HTML { unwrap(document.language) { " hreflang=\"\($0)\"" } }

  private var facts: HTML {
    unwrap(document.facts) { " <span class=\"facts\">(\($0.description))</span>" }
  }

  /// Whose it is, about whom, for whom, and from when, as far as it is said.
  private var origin: HTML {
    let host: HTML? = document.hostedBy.map { "on the website of \($0)" }
    let publisher: HTML? = document.publisher.map { "published by \($0)" }
    let subjects: HTML? =
      document.subjects.isEmpty ? nil : "about \(document.subjects.joined(separator: ", "))"
    let audience: HTML? =
      document.audiences.isEmpty
      ? nil : "for \(document.audiences.map(\.name.insideSentence).joined(separator: ", "))"
    let date: HTML? = document.published.map { "published \(HTML.time($0))" }
    let parts = [host, publisher, subjects, audience, date].compactMap(\.self)
    return when(!parts.isEmpty) { ", \(parts.joined(separator: ", "))" }
  }

  private func correction(_ correction: Correction) -> HTML {
    """

    <p class="correction">Corrected \(HTML.time(correction.on)): \(correction.note)</p>
    """
  }

  private func alternative(_ alternative: PublicDocument.Alternative) -> HTML {
    """

    <p class="alternative"><a href="\(alternative.location)">Accessible version of \
    “\(document.title)”</a>\
    \(unwrap(alternative.facts) { " <span class=\"facts\">(\($0.description))</span>" })</p>
    """
  }
}

/// Documents, one below the other.
struct DocumentList {
  private let downloads: [PublicDownload]

  init(documents: [PublicDocument]) {
    downloads = documents.map { PublicDownload(document: $0, item: nil) }
  }

  init(downloads: [PublicDownload]) {
    self.downloads = downloads
  }

  var html: HTML {
    """
    <ul class="documents">
    \(each(downloads) { DocumentLink(document: $0.document, item: $0.item).html })</ul>

    """
  }
}

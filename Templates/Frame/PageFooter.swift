import HTML
import Publications

/// Contacts, and the way to everything else on the site.
struct PageFooter {
  let edition: Edition

  private var partnership: PublicPartnership { edition.partnership }

  var html: HTML {
    """
    <footer class="site-footer">
    \(when(partnership.concern != nil) { ConcernBlock(partnership: partnership).html })\
    <section class="contacts" aria-label="Contacts">
    <p><strong>\(partnership.name)</strong>\(acronym)\(formerly)</p>
    <p>Business unit: \(ContactLine(contact: partnership.contacts[.businessUnit]).html)</p>
    \(unwrap(partnership.contacts.media) { "<p>Media: \(ContactLine(contact: $0).html)</p>\n" })\
    </section>
    <nav class="site-map" aria-label="Everything on this site">
    <ul>
    \(each(BuiltIn.titles) { link("/\($0.slug)/", edition.words(for: $0.slug)?.shortTitle ?? $0.title) })\
    \(link("/feed.xml", "News feed (Atom)"))\
    </ul>
    </nav>
    </footer>

    """
  }

  private func link(_ path: String, _ title: String) -> HTML {
    """
    <li><a href="\(edition.location(path))">\(title)</a></li>

    """
  }

  /// The one place where the acronym is explained, on every page.
  private var acronym: HTML { unwrap(partnership.acronym) { " (\($0))" } }

  private var formerly: HTML {
    guard !partnership.formerly.isEmpty else { return "" }
    let names = partnership.formerly.map { predecessor in
      predecessor.acronym.map { "\(predecessor.name) (\($0))" } ?? predecessor.name
    }
    return ", formerly \(names.joined(separator: ", "))"
  }
}

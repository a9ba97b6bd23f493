import Diagnostics
import Foundation
import Publications

/// The web addresses outside the site that are written in its content, and where.
package struct OutsideLinks: Sendable {
  /// In the order in which they are first written.
  private(set) var addresses: [URL]
  private let places: [URL: [SourcePlace]]
  /// How many more are written, and not asked for because no page shows them now. Whoever is asked would learn of them.
  private(set) var hidden = 0

  /// - Parameter site: what leads to it is not outside, and may not be there yet.
  package init(_ written: [Located<WebAddress>], besides site: SiteAddress) {
    var places: [URL: [SourcePlace]] = [:]
    var addresses: [URL] = []
    for link in written {
      guard let url = Self.page(link.value.text), site.path(inFull: link.value.text) == nil else { continue }
      if places[url] == nil { addresses.append(url) }
      places[url, default: []].append(link.place)
    }
    self.places = places
    self.addresses = addresses
  }

  /// Those alone that pages show.
  ///
  /// - Parameter shown: the addresses on them.
  package func shown(by shown: Set<String>) -> OutsideLinks {
    let known = Set(shown.compactMap(Self.page).map(Self.plain))
    var links = self
    links.addresses = addresses.filter { known.contains(Self.plain($0)) }
    links.hidden = addresses.count - links.addresses.count
    return links
  }

  /// To compare: pages write some characters in their encoded form, and the content need not.
  private static func plain(_ url: URL) -> String { url.absoluteString.removingPercentEncoding ?? url.absoluteString }

  func places(of address: URL) -> [SourcePlace] { places[address] ?? [] }

  /// What is asked for: nothing else than the web, and without the place on the page.
  private static func page(_ text: String) -> URL? {
    guard text.lowercased().hasPrefix("http"), var parts = URLComponents(string: encoded(text)) else { return nil }
    parts.fragment = nil
    return parts.url
  }

  /// As a page writes it: other letters than ASCII's encoded, but for the host's, which have a spelling of their own
  /// (RFC 3492). Foundation would encode what is encoded already once more.
  private static func encoded(_ text: String) -> String {
    let (scheme, rest) =
      text.firstRange(of: "://").map { (text[..<$0.upperBound], text[$0.upperBound...]) } ?? ("", text[...])
    let host = rest.prefix { !"/?#".contains($0) }
    let path = rest[host.endIndex...].utf8.map { byte in
      byte < 0x80 ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return scheme + (String(host).removingPercentEncoding ?? String(host)) + path.joined()
  }
}

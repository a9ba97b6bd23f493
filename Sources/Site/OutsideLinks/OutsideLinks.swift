import Foundation
import Publications

/// The web addresses outside the site that are written in its content, and where.
public struct OutsideLinks: Sendable {
  /// In the order in which they are first written.
  let addresses: [URL]
  private let places: [URL: [SourcePlace]]

  /// - Parameter site: what leads to it is not outside, and may not be there yet.
  init(_ written: [Located<WebAddress>], besides site: SiteAddress) {
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

  func places(of address: URL) -> [SourcePlace] { places[address] ?? [] }

  /// What is asked for: nothing else than the web, and without the place on the page.
  private static func page(_ text: String) -> URL? {
    guard text.lowercased().hasPrefix("http"), var parts = URLComponents(string: text) else { return nil }
    parts.fragment = nil
    return parts.url
  }
}

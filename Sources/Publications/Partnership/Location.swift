/// Where the site is published: `https://host`, and the path below which it lies.
package struct SiteAddress: Hashable, Sendable {
  /// `https://reviews.example.org`.
  package let origin: String
  /// Empty, or `/reviews` without a slash behind it.
  package let basePath: String

  /// Reads `https://host` or `https://host/path`, with or without a slash at the end.
  package init?(_ text: String) {
    guard let address = WebAddress(text), address.text.hasPrefix("https://"),
      !text.contains("?"), !text.contains("#"), !text.contains("@")
    else { return nil }
    let rest = text.dropFirst("https://".count)
    let host = rest.prefix { $0 != "/" }
    let path = rest[host.endIndex...].split(separator: "/", omittingEmptySubsequences: true)
    guard path.allSatisfy({ part in part != "." && part != ".." && part.allSatisfy(Self.isPlain) })
    else { return nil }
    origin = "https://\(host)"
    basePath = path.map { "/\($0)" }.joined()
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-_.~".contains(character))
  }

  /// The path, without what stands behind `?` or `#`, in an address of this site that is written in
  /// full; nil for any other.
  package func path(inFull address: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: address.lowercased().hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    let path = rest[host.endIndex...].prefix { !"?#".contains($0) }
    guard origin.lowercased() == "https://\(host.lowercased())", path.hasPrefix(basePath) else { return nil }
    let below = path.dropFirst(basePath.count)
    if below.isEmpty { return "/" }
    return below.hasPrefix("/") ? String(below) : nil
  }

  /// A place of the site by its path, which begins with `/`.
  package func location(_ path: String) -> Location {
    Location(site: self, path: path)
  }
}

/// An address that may stand in `href` or `src`: of the site, or a web address.
package struct Location: Hashable, Sendable {
  /// As it stands in a page.
  package let href: String
  /// As it stands where the reader may be elsewhere: in feeds, the sitemap, a calendar.
  package let absolute: String

  package init(_ address: WebAddress) {
    href = address.text
    absolute = address.text
  }

  init(site: SiteAddress, path: String) {
    href = site.basePath + PercentCoding.encoded(path)
    absolute = site.origin + href
  }

  private init(href: String, absolute: String) {
    self.href = href
    self.absolute = absolute
  }

  /// The same place, at one of its headings.
  package func at(fragment: String?) -> Location {
    guard let fragment else { return self }
    return Location(href: "\(href)#\(fragment)", absolute: "\(absolute)#\(fragment)")
  }
}

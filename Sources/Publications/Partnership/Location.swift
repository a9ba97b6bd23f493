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
    // Nearly all addresses are of another host, which their bytes tell.
    guard let rest = ["https://", "http://"].lazy.compactMap({ address.utf8.behind($0.utf8) }).first,
      let behindHost = rest.behind(origin.utf8.dropFirst("https://".utf8.count)),
      behindHost.first.map("/?#".utf8.contains) ?? true
    else { return nil }
    let path = Substring(behindHost).prefix { !"?#".contains($0) }
    guard path.hasPrefix(basePath) else { return nil }
    let below = path.dropFirst(basePath.count)
    if below.isEmpty { return "/" }
    return below.hasPrefix("/") ? String(below) : nil
  }

  /// A place of the site by its path, which begins with `/`.
  package func location(_ path: String) -> Location {
    Location(site: self, path: path)
  }
}

extension BidirectionalCollection<UInt8> where SubSequence == Substring.UTF8View {
  /// What stands behind a beginning, in which small and capital letters of ASCII are the same; nil if it begins
  /// otherwise.
  fileprivate func behind(_ beginning: some Sequence<UInt8>) -> Substring.UTF8View? {
    var rest = self[...]
    for byte in beginning {
      guard let first = rest.popFirst(), first.smallLetter == byte.smallLetter else { return nil }
    }
    return rest
  }
}

extension UInt8 {
  fileprivate var smallLetter: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
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

import Foundation
import HTML
import Publications

/// Where the addresses of the live site lead, taken from the site itself: the content cannot be trusted.
struct LiveAddresses {
  /// Nil when the site does not say where it is; then addresses count as they stand.
  let site: SiteAddress?

  /// - Parameters:
  ///   - page: of the item, which says its own address.
  ///   - path: of that page, below the site's address: `/reviews/child-s/`.
  init(_ live: LiveFiles, page: [UInt8]?, path: String?) {
    let own = page.flatMap(Self.canonical).flatMap { address in path.flatMap { address.removing(suffix: $0) } }
    site =
      [
        live.bytes(BuiltIn.File.register.rawValue).flatMap(Self.inRegister),
        live.bytes("index.html").flatMap(Self.canonical), own,
        live.bytes(BuiltIn.File.robots.rawValue).flatMap(Self.inRobots),
      ].lazy.compactMap { $0.flatMap(SiteAddress.init) }.first
  }

  /// What tells one place from another: the path below the site's address, without letter case, percent signs and
  /// what may be left out at its end. Nil for what leads to another site.
  func key(_ address: String) -> String? {
    let plain = address.prefix { $0 != "#" && $0 != "?" }
    guard !plain.isEmpty else { return nil }
    if plain.contains("://") { return site?.path(inFull: String(plain)).map(Self.key(ofPath:)) }
    guard plain.hasPrefix("/"), !plain.hasPrefix("//") else { return nil }
    let base = site?.basePath ?? ""
    guard plain.hasPrefix(base) else { return nil }
    return Self.key(ofPath: String(plain.dropFirst(base.count)))
  }

  /// - Parameter path: of an address or a file: `/reviews/child-s/`, `reviews/child-s/index.html`.
  static func key(ofPath path: String) -> String {
    let plain = (path.removingPercentEncoding ?? path).lowercased()
    return OutputPath.address(of: plain).split(separator: "/").joined(separator: "/")
  }

  /// As people read it: `/reviews/child-s/` for `reviews/child-s/index.html`.
  func shown(_ file: String) -> String {
    (site?.basePath ?? "") + OutputPath.address(of: file)
  }

  /// In full, where that is known.
  func absolute(_ path: String) -> String? { site?.location(path).absolute }

  private static func inRegister(_ bytes: [UInt8]) -> String? { JSON.read(bytes)?["url"]?.string }

  private static func canonical(_ page: [UInt8]) -> String? {
    let markup = Markup(page)
    return markup.starts("link").first { markup.attribute("rel", of: $0) == "canonical" }
      .flatMap { markup.attribute("href", of: $0) }
  }

  private static func inRobots(_ bytes: [UInt8]) -> String? {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("Sitemap: ") }?.dropFirst("Sitemap: ".count).description.removing(
        suffix: BuiltIn.File.sitemap.rawValue)
  }
}

extension String {
  /// Nil when it does not end so.
  fileprivate func removing(suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}

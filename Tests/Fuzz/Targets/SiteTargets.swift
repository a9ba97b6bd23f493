/// The text of a page: Markdown with blocks.
struct BlockTarget: FuzzTarget {
  static let name = "blocks"
  private let site: FuzzedSite

  init() throws { site = try FuzzedSite() }

  func check(_ input: [UInt8]) async throws {
    try await site.check(["Content/pages/fuzzed.md": Array("---\ntitle: Fuzzed\n---\n".utf8) + input])
  }
}

/// `site.yml`.
struct SettingsTarget: FuzzTarget {
  static let name = "settings"
  private let site: FuzzedSite

  init() throws { site = try FuzzedSite() }

  func check(_ input: [UInt8]) async throws {
    try await site.check(["Content/site.yml": input])
  }
}

/// The files of items, front matter and text. An input is one or several of them, each below a line
/// that names it: `==> reviews/child-s.md`.
struct ItemTarget: FuzzTarget {
  static let name = "items"
  private let site: FuzzedSite

  init() throws { site = try FuzzedSite() }

  func check(_ input: [UInt8]) async throws {
    try await site.check(Self.files(input))
  }

  private static let heading = Array("==> ".utf8)
  private static let most = 6

  private static func files(_ input: [UInt8]) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var path: String?
    for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: heading), let next = Self.path(line.dropFirst(heading.count)) {
        path = next
        files[next] = []
      } else if let path {
        files[path, default: []] += line + [UInt8(ascii: "\n")]
      }
    }
    return files.count > most ? [:] : files
  }

  /// A file's path, if it is one that an item's text can have.
  private static func path(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: bytes, as: UTF8.self)
    let form = /(reviews|learning-packs|thematic-reports|training|national|pages)\/[a-z0-9-]{1,20}(\/index)?\.md/
    return name.wholeMatch(of: form).map { _ in "Content/\(name)" }
  }
}

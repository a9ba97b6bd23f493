import ContentFiles
import Diagnostics
import FileSystem
import HTML
import Parallel
import Publications
import Rendering

/// Looks at every finished page for addresses of the site at which there is nothing, and for
/// fragments that no heading has. Content is checked at its line before; this is for templates.
package struct LinkCheck {
  private struct Page: Sendable {
    let path: String
    var ids: Set<String> = []
    var links: [String] = []
  }

  /// - Returns: what is wrong, with the page named; nothing when all is well.
  package static func problems(in files: [OutputFile], basePath: String) async throws -> [Diagnostic] {
    let pages = try await Parallel.map(files.filter { $0.path.hasSuffix(".html") }, read)
    let present = Set(files.map(\.path))
    let idsByPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.ids) })
    // A template makes the same link on many pages; it is told once.
    var told: Set<String> = []
    return pages.flatMap { page in
      page.links.compactMap { link in
        guard let message = fault(of: link, on: page, basePath, present, idsByPath),
          told.insert(message).inserted
        else { return nil }
        return Diagnostic(
          SourcePlace(path: "Templates"), .deadTemplateLink, "\(message) It is on the page \(page.path).",
          hint: "A template makes this link, on this page or on several.")
      }
    }
  }

  /// The addresses outside the site to which finished pages lead.
  package static func addresses(in files: [OutputFile]) async throws -> Set<String> {
    try await Parallel.map(files.filter { $0.path.hasSuffix(".html") }, read).reduce(into: []) { all, page in
      all.formUnion(page.links.filter { !$0.hasPrefix("/") && !$0.hasPrefix("#") }.map { attributeText($0) })
    }
  }

  private static func fault(
    of link: String, on page: Page, _ basePath: String, _ present: Set<String>,
    _ ids: [String: Set<String>]
  ) -> String? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts.first.map(String.init) ?? ""
    var file = page.path
    if !target.isEmpty {
      guard target.hasPrefix("/") else { return nil }
      guard target.hasPrefix(basePath + "/") else { return "\(link) is not below \(basePath)/." }
      file = OutputPath.file(at: target.dropFirst(basePath.count))
    }
    guard present.contains(file) else { return "\(link) leads to nothing." }
    guard parts.count > 1, let ids = ids[file] else { return nil }
    return ids.contains(String(parts[1])) ? nil : "\(link) names no heading of its page."
  }

  /// Text is escaped, so a quotation mark in a page is always that of an attribute.
  private static func read(_ file: OutputFile) -> Page {
    var page = Page(path: file.path)
    guard case .bytes(let bytes) = file.contents else { return page }
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        guard bytes[at] == UInt8(ascii: "=") else {
          at += 1
          continue
        }
        let name = attributeName(before: at, in: bytes)
        at += 1
        guard name != .other, at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { continue }
        let start = at + 1
        at = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += 1 }
        let value = String(decoding: bytes[start..<at], as: UTF8.self)
        if name == .id { page.ids.insert(value) } else { page.links.append(value) }
      }
    }
    return page
  }

  private enum Name { case id, address, other }

  private static func attributeName(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Name {
    func ends(with name: StaticString) -> Bool {
      let count = name.utf8CodeUnitCount
      guard end > count, bytes[end - count - 1] == UInt8(ascii: " ") else { return false }
      return (0..<count).allSatisfy { bytes[end - count + $0] == name.utf8Start[$0] }
    }
    if ends(with: "id") { return .id }
    return ends(with: "href") || ends(with: "src") ? .address : .other
  }
}

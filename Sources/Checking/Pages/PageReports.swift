import Diagnostics
import FileSystem
import HTML
import Parallel
import Publications
import Rendering

/// What each finished page has in it, from one reading: its links, where links to it can lead, and what is wrong with its
/// markup. Content is checked at its line before; this is for templates.
package struct PageReports: Sendable {
  /// In the order of the output.
  private let pages: [(path: String, report: PageReport)]
  private let present: Set<String>

  /// - Parameter files: all of the output.
  package init(_ files: [OutputFile]) async throws {
    present = Set(files.map(\.path))
    pages = try await Parallel.map(files.filter { $0.path.hasSuffix(".html") }) { file in
      guard case .bytes(let bytes) = file.contents else { return (file.path, PageReport()) }
      return (file.path, HTMLValidator.report(on: bytes))
    }
  }

  /// Addresses of the site at which there is nothing, and fragments that no heading has.
  package func deadLinks(basePath: String) -> [Diagnostic] {
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.report.ids) })
    // A template makes the same link on many pages; it is told once.
    var told: Set<String> = []
    return pages.flatMap { page in
      page.report.links.compactMap { link in
        guard let message = fault(of: link, on: page.path, basePath, ids), told.insert(message).inserted
        else { return nil }
        return Diagnostic(
          SourcePlace(path: "Templates"), .deadTemplateLink, "\(message) It is on the page \(page.path).",
          hint: "A template makes this link, on this page or on several.")
      }
    }
  }

  /// The addresses outside the site to which finished pages lead.
  package var outsideAddresses: Set<String> {
    Set(pages.flatMap(\.report.links).filter { !$0.hasPrefix("/") && !$0.hasPrefix("#") })
  }

  /// Each fault of markup once, on the first page that has it.
  ///
  /// - Parameter uneven: the pages whose texts leave out levels of headings, which is told at their lines.
  package func markupFaults(unevenByText uneven: Set<String>) -> [Diagnostic] {
    var told: Set<String> = []
    return pages.flatMap { page in
      page.report.problems.compactMap { problem in
        guard !problem.isLevel || !uneven.contains(page.path), told.insert(problem.message).inserted else { return nil }
        return Diagnostic(
          SourcePlace(path: page.path, line: problem.line, column: problem.column), .faultyMarkup, problem.message,
          hint: "A template makes it so, on this page or on several.")
      }
    }
  }

  private func fault(
    of link: String, on page: String, _ basePath: String, _ ids: [String: Set<String>]
  ) -> String? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts.first.map(String.init) ?? ""
    var file = page
    if !target.isEmpty {
      guard target.hasPrefix("/") else { return nil }
      guard target.hasPrefix(basePath + "/") else { return "\(link) is not below \(basePath)/." }
      file = OutputPath.file(at: target.dropFirst(basePath.count))
    }
    guard present.contains(file) else { return "\(link) leads to nothing." }
    guard parts.count > 1, let ids = ids[file] else { return nil }
    return ids.contains(String(parts[1])) ? nil : "\(link) names no heading of its page."
  }
}

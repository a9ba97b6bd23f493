import ContentFiles
import TestSupport
import Testing

@testable import Publications

/// One item's file in a site that has little else: what is wrong with it, and what is read from it.
struct OneFile {
  let reading: SiteReading
  private let id: String
  private let path: String

  /// - Parameters:
  ///   - text: the whole file.
  ///   - files: others, by their paths.
  init(_ id: String, _ text: String, beside files: [String: String] = [:]) async throws {
    self.id = id
    path = "Content/\(id).md"
    reading = try await SiteReading(files.merging([path: text]) { $1 })
  }

  /// `4:12 wrong-date` for an error in the file itself, `4:12 warning raw-html` for a warning, and
  /// those of other files as they are.
  var problems: [String] {
    reading.problems.map { problem in
      guard problem.hasPrefix(path + ":") else { return problem }
      return String(problem.dropFirst(path.count + 1)).replacing(": error ", with: " ")
        .replacing(": warning ", with: " warning ")
    }
  }

  var words: String { reading.words }

  var item: Item { get throws { try reading.item(itemID) } }

  /// Of an item that is a folder, `index.md` is the text.
  private var itemID: String {
    id.hasSuffix("/index") && id != "pages/index" ? String(id.dropLast("/index".count)) : id
  }

  var review: Review { get throws { try #require(item.review) } }
}

extension OneFile {
  /// A review with one more key, or with another value for one that it has. Line 5 is the first of
  /// what is added.
  static func review(_ lines: String, text: String = "") async throws -> OneFile {
    try await OneFile(
      "reviews/child-s", "---\ntitle: Child S\nkind: lcspr\npublished: 2026-10-01\n\(lines)\n---\n\(text)",
      beside: neighbours)
  }

  /// A page with these lines of Markdown, of which the first is line 4.
  static func page(_ text: String, beside files: [String: String] = neighbours) async throws -> OneFile {
    try await OneFile("pages/about-us", "---\ntitle: About us\n---\n\(text)\n", beside: files)
  }

  /// What the other files name.
  static let neighbours = WrittenSite.neighbours
}

extension OneFile {
  /// The least that `site.yml` says.
  static let settings = WrittenSite.least["Content/site.yml"]
}

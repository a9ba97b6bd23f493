import Catalogue
import ContentFiles
import Foundation
import Publications
import TestSupport
import Testing

/// Leak cases 1 to 3, over the whole example.
@Suite struct `Nothing of the example's absent items comes out` {
  /// What is under embargo, a draft or published anonymously at `Sites.moment`.
  static let absent = [
    "learning-packs/child-t", "learning-packs/child-x", "national/annual-report-of-the-panel",
    "pages/children-and-young-people", "pages/yearly-report", "reviews/child-t", "reviews/child-x",
    "reviews/child-y", "thematic-reports/harm-outside-the-home", "training/child-t-learning-event",
  ]

  @Test func `These and no others are absent`() async throws {
    let content = try await Sites.example.content()
    let edition = try #require(content.catalogue).edition(asOf: try Moment(dayOrMoment: Sites.moment))
    let shown = Set(edition.items.map(\.id.description))
    let written = try Self.items()
    #expect(written.subtracting(shown).sorted() == Self.absent)
  }

  @Test(arguments: absent)
  func `No byte has its title, its address or a name of its files`(id: String) async throws {
    let site = try await Sites.example.built()
    let words = try Self.words(of: id)
    #expect(words.count >= 2)
    for (path, bytes) in site.files {
      // Byte for byte, as what is no text is looked at too.
      let text = String(decoding: bytes, as: UTF8.self)
      for word in words {
        #expect(!path.contains(word), "\(path)")
        #expect(!text.contains(word), "“\(word)” is in \(path)")
      }
    }
  }

  @Test func `No file of an absent item is there under any name`() async throws {
    let site = try await Sites.example.built()
    let out = Set(site.files.values)
    for id in Self.absent {
      let folder = "\(Sites.repository)/Content/\(id)"
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in files where file != "index.md" {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
        #expect(!out.contains(bytes), "\(id)/\(file)")
      }
    }
  }

  /// The ids of all items under `Content/`.
  private static func items() throws -> Set<String> {
    let files = FileManager.default
    let content = "\(Sites.repository)/Content"
    var ids: Set<String> = []
    for type in ItemType.allCases.map(\.folder) {
      for name in try files.contentsOfDirectory(atPath: "\(content)/\(type)") {
        ids.insert("\(type)/\(name.hasSuffix(".md") ? String(name.dropLast(3)) : name)")
      }
    }
    return ids
  }

  private static func words(of id: String) throws -> [String] {
    let base = "\(Sites.repository)/Content/\(id)"
    let page = ["\(base).md", "\(base)/index.md"].first(where: FileManager.default.fileExists) ?? ""
    let text = String(decoding: try Data(contentsOf: URL(filePath: page)), as: UTF8.self)
    let title = try #require(text.firstMatch(of: /(?m)^title: "?(.*?)"?$/)).output.1
    let files = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
    let slug = id.split(separator: "/")[1]
    return [id, String(title)] + files.filter { $0 != "index.md" }.map { "\(slug)/\($0)" }
  }
}

import Foundation
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

/// What a link says is measured from the file; what cannot be published is an error at the file.
@Suite struct `Files are measured` {
  /// The problems of a review whose one document is this file, and what its link says.
  static func measure(_ name: String, _ bytes: [UInt8]) async throws -> (SiteReading, words: String?) {
    let site = try WrittenSite([
      "Content/reviews/a/index.md":
        "---\ntitle: A\nkind: scr\npublished: 2026-10-01\n"
        + "documents: [{file: \(name), kind: report}]\n---\nSee [it](\(name)).\n"
    ])
    try site.write("Content/reviews/a/\(name)", bytes)
    let reading = try await SiteReading(site)
    return (reading, try reading.item("reviews/a").files[name]?.facts.description)
  }

  static let good: [(String, [UInt8], String)] = [
    ("report.pdf", SmallPDF.bytes(), "PDF, 1 KB, 1 page"),
    ("Report_2.v3.PDF", SmallPDF.bytes(pages: 24), "PDF, 3 KB, 24 pages"),
    ("a.txt", Array(repeating: 0x61, count: 999_000), "Text, 999 KB"),
    ("a.txt", Array(repeating: 0x61, count: 999_001), "Text, 1 MB"),
    ("a.zip", [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 1_249_996), "ZIP, 1.3 MB"),
    ("a.pages", [1], "PAGES, 1 KB"),
    ("plan.dwg", [1, 2, 3], "DWG, 1 KB"),
  ]

  @Test(arguments: good)
  func `A link says the type, the size and the pages`(name: String, bytes: [UInt8], words: String) async throws {
    let (reading, description) = try await Self.measure(name, bytes)
    #expect(reading.problems == [])
    #expect(description == words)
  }

  static let wrong: [(String, [UInt8], String)] =
    [
      ("report.pdf", [], "is empty"), ("a.txt", [], "is empty"), ("a.dwg", [], "is empty"),
      ("report.pdf", [0x50, 0x4B, 0x03, 0x04], "not a PDF"), ("report.pdf", Array("Words".utf8), "not a PDF"),
      ("a.docx", SmallPDF.bytes(), "is a PDF, not a Word document"), ("a.txt", [0x61, 0xE9], "UTF-8"),
      ("report", SmallPDF.bytes(), "no extension"), ("report.", SmallPDF.bytes(), "no extension"),
      ("a.PHP", Array("<?php".utf8), "end in .php"),
    ]
    + [
      "html", "htm", "xhtml", "shtml", "svgz", "js", "mjs", "css", "php", "exe", "bat", "cmd", "msi", "scr",
      "com", "jar",
    ].map { ("a.\($0)", [0x61], "end in .\($0) are not published") }

  @Test(arguments: wrong)
  func `What cannot be published is an error at the file, and none at its links`(
    name: String, bytes: [UInt8], words: String
  ) async throws {
    let (reading, _) = try await Self.measure(name, bytes)
    #expect(reading.problems == ["Content/reviews/a/\(name):1:1: error wrong-file"])
    #expect(reading.words.contains(words))
    #expect(reading.diagnostics.allSatisfy { $0.hint != nil })
  }

  static let uncounted: [(String, [UInt8])] = [
    ("cut short", Array(SmallPDF.bytes(pages: 30).prefix(900))),
    ("no PDF behind its first bytes", Array("%PDF-1.7\nnothing else\n%%EOF\n".utf8)),
    ("without pages", SmallPDF.bytes(pages: 0)),
  ]

  @Test(arguments: uncounted)
  func `A PDF whose pages cannot be counted is a warning`(name: String, bytes: [UInt8]) async throws {
    let (reading, description) = try await Self.measure("report.pdf", bytes)
    #expect(reading.problems == ["Content/reviews/a/report.pdf:1:1: warning uncounted-pages"])
    #expect(reading.words.contains("may be damaged"))
    #expect(description == "PDF, 1 KB")
    #expect(reading.content.catalogue != nil)
  }
}

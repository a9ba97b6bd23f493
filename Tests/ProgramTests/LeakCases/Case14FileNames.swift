import Foundation
import TestSupport
import Testing

@Suite struct `Leak case 14: file names` {
  static let names = [
    "Child-T", "CHILD-T", "child t", "child-t ", " child-t", "child..t", "%2F", "%2e%2e", ".child-t",
    "child-\u{E9}", "child-e\u{301}", "\u{1F600}", "\u{5E9}\u{5DC}", "child-\u{202E}t", "child-\u{200B}t",
    "child\nt", "child\\t", "child:t", "child*", "child?", "child\"t", "child'", "con", "nul", "aux", "prn",
    "com1", "lpt9", "child_t", "child.t",
  ]

  @Test(arguments: names)
  func `What is no slug is the name of no item`(name: String) async throws {
    let text = item("title: T")
    let faults = try await ["Content/pages/\(name).md": text, "Content/training/\(name)/index.md": text]
      .faults()
    #expect(faults.map(\.place.path) == ["Content/pages/\(name).md", "Content/training/\(name)"])
  }

  static let fileNames = [
    "full report.pdf", "report.pdf ", "..pdf", "a..pdf", ".report.pdf", "%2Freport.pdf",
    "report%00.pdf", "r\u{E9}port.pdf", "re\u{301}port.pdf", "\u{1F600}.pdf", "\u{5E9}.pdf",
    "report\u{202E}fdp.exe", "re\nport.pdf", "re\\port.pdf", "re:port.pdf", "con.pdf", "NUL.pdf", "Com1.pdf", "lpt9",
    "report;1.pdf", "report#1.pdf",
    "report?.pdf", "$(id).pdf", "~report.pdf",
  ]

  @Test(arguments: fileNames)
  func `What would be no plain address is the name of no file`(name: String) async throws {
    let named = "\"\(name.replacing("\\", with: "\\\\").replacing("\n", with: "\\n"))\""
    let document: SiteFiles = [
      "Content/reviews/child-t/index.md": item(
        "title: T\nkind: scr\npublished: 2025-01-15\ndocuments: [{file: \(named), kind: report}]"),
      "Content/reviews/child-t/\(name)": pdf(),
    ]
    for (path, files) in [
      ("Content/reviews/child-t/\(name)", document), ("Public/\(name)", ["Public/\(name)": "x"]),
      ("Public/files/\(name)", ["Public/files/\(name)": "x"]),
    ] {
      let faults = try await files.faults()
      #expect(faults.contains { $0.place.path == path && $0.code.rawValue == "file-name" }, "\(faults)")
    }
  }

  /// All of a folder's history is in a `.git`, and passwords are in an `.env`.
  @Test(arguments: [".git/config", ".env", ".twelvemonth", ".svn/entries", ".hidden/a.txt", "a/.htpasswd"])
  func `Nothing hidden is copied from Public`(path: String) async throws {
    let faults = try await ["Public/\(path)": "x"].faults()
    #expect(faults.map(\.code.rawValue) == ["file-name"])
  }

  @Test(arguments: [
    ["Content/reviews/a.md", "Content/reviews/a/index.md"],
    ["Content/pages/index.md", "Content/pages/index/index.md"],
    ["Content/pages/media.md", "Content/pages/media/index.md"],
  ])
  func `Two texts for one page are an error that names both`(paths: [String]) async throws {
    let text = item("title: T\nkind: scr\npublished: 2025-01-15")
    let page = item("title: T")
    let files = SiteFiles(uniqueKeysWithValues: paths.map { ($0, $0.contains("pages") ? page : text) })
    let faults = try await files.faults()
    #expect(faults.count == 1)
    for path in paths { #expect(faults.first?.message.contains(path) == true) }
  }

  @Test(arguments: ["Index.md", "INDEX.MD", "index.MD", "index.markdown", "README.md", "index"])
  func `Only index md is a folder's text`(name: String) async throws {
    let faults = try await ["Content/reviews/a/\(name)": item("title: T\nkind: scr\npublished: 2025-01-15")]
      .faults()
    #expect(faults.map(\.place.path) == ["Content/reviews/a"])
  }

  static let alike = [
    ("Report.pdf", "report.pdf"), ("REPORT.PDF", "report.pdf"), ("caf\u{E9}.pdf", "cafe\u{301}.pdf"),
  ]

  @Test(arguments: alike)
  func `Two that differ in case or in Unicode's form are not both there`(one: String, other: String)
    async throws
  {
    let documents = "documents: [{file: \(one), kind: report}, {file: \(other), kind: summary}]"
    let review = try WrittenSite([
      "Content/reviews/a/index.md": item("title: T\nkind: scr\npublished: 2025-01-15\n\(documents)")
    ])
    // Not in a table of files, where two names of the same characters are one.
    for (folder, site) in [("Content/reviews/a", review), ("Public", try WrittenSite())] {
      try site.write("\(folder)/\(one)", pdf(1))
      try site.write("\(folder)/\(other)", pdf(2))
      #expect(try await site.read().hasErrors)
    }
  }

  /// Bytes that are no text, and what is no file, can only be made with the system's own calls.
  @Test func `The program names the strangest of them and writes nothing`() throws {
    let site = try ProgramSite([
      "Content/reviews/a/index.md": item("title: T\nkind: scr\npublished: 2025-01-15")
    ])
    let folder = Array(site.scratch("work/site/Content/reviews/a/").utf8CString.dropLast())
    for byte: CChar in [-1, -2] { close(open(folder + [byte, 0], O_CREAT | O_WRONLY, 0o644)) }
    mkfifo(site.scratch("work/site/Content/reviews/b.md"), 0o644)
    mkfifo(site.scratch("work/site/Public/pipe.css"), 0o644)
    let before = site.scratch.paths
    let result = try site.run("build")
    #expect(result.status == 1)
    for path in ["Content/reviews/a/\u{FFFD}", "Content/reviews/b.md", "Public/pipe.css"] {
      #expect(result.errors.contains("\(path):1:1: error: "), "\(result.errors)")
    }
    #expect(site.scratch.paths == before)
  }
}

import Foundation
import TestSupport
import Testing

/// Where files lie in `Content/` and `Public/` (content model, section 1).
@Suite struct `Files have their places` {
  static let page = "---\ntitle: A\n---\n"

  @Test func `The least that a site is`() async throws {
    #expect(try await problems(of: [:]) == [])
  }

  static let ignored = [
    "Content/README.md", "Content/.DS_Store", "Content/Thumbs.db", "Content/desktop.ini", "Content/.gitkeep",
    "Content/site.yml~", "Content/.site.yml.swp", "Content/reviews/.DS_Store", "Content/training/.gitkeep",
    "Content/pages/index.md~", "Content/pages/.index.md.swp", "Content/pages/~$index.md",
    "Content/pages/a/.~lock.a.odt#", "Content/pages/a/~$a.docx", "Content/pages/a/Thumbs.db", "Public/.gitkeep",
    "Public/.DS_Store", "Public/images/Thumbs.db", "Public/style.css~",
    "Content/reviews/._child-a.md", "Public/._style.css", "Content/.Spotlight-V100/Store/a.db", "Public/.Trashes/501/x",
    "Content/.fseventsd/1", "Content/reviews/.directory", "Public/Icon\r", "Content/reviews/Icon\r",
    "Public/ehthumbs.db",
    "Content/pages/a/Desktop.ini", "Public/DESKTOP.INI", "Content/reviews/@eaDir/a.md/x", "Content/pages/a/@eaDir/x",
    "Content/pages/~WRL0001.tmp", "Content/pages/a/~WRD0000.tmp", "Content/reviews/.child-a.md.swx",
    "Content/reviews/.child-a.md.swo", "Content/reviews/.child-a.md.kate-swp", "Content/reviews/#child-a.md#",
    "Content/.goutputstream-A1B2C3", "Public/.nfs000000001", "Content/reviews/.fuse_hidden0001", "Content/.stfolder/x",
    "Public/.stversions/old.css", "Content/.syncthing.site.yml.tmp", "Public/.dropbox.cache/x", "Content/.dropbox",
    "Content/pages/a/.twelvemonth-abc", "Content/pages/a/.#a.pdf",
  ]

  @Test(arguments: ignored)
  func `What editors and desktops leave is ignored, and never copied`(path: String) async throws {
    let reading = try await SiteReading([path: "x", "Content/pages/a/index.md": Self.page])
    #expect(reading.problems == [])
    #expect(reading.content.publicFiles == [])
  }

  static let misplaced = [
    "Content/notes.txt", "Content/index.md", "Content/Site.yml", "Content/site.yaml", "Content/readme.md",
    "Content/.hidden", "Content/.env", "Content/reviews/child-x.pdf", "Content/reviews/child-x.txt",
    "Content/reviews/child-x.MD", "Content/reviews/child-x.markdown", "Content/reviews/child-x",
    "Content/reviews/.child-x", "Content/national/list.csv", "Content/x.swp.txt", "Content/a.DS_Store",
    "Content/a.swp", "Content/WRL1.tmp", "Content/#a", "Content/.ds_store", "Content/.swp", "Content/thumbs.db",
  ]

  @Test(arguments: misplaced)
  func `Any other file is an error`(path: String) async throws {
    #expect(try await problems(of: [path: Self.page]) == ["\(path):1:1: error unknown-file"])
  }

  static let folders = [
    ("Content/reports/a.md", "Content/reports", ""), ("Content/review/a.md", "Content/review", "reviews"),
    ("Content/Reviews/a.md", "Content/Reviews", "reviews"), ("Content/page/a.md", "Content/page", "pages"),
    ("Content/.git/config", "Content/.git", ""), ("Content/images/a.png", "Content/images", ""),
  ]

  @Test(arguments: folders)
  func `A folder is a type`(path: String, folder: String, near: String) async throws {
    let reading = try await SiteReading([path: Self.page])
    #expect(reading.problems == ["\(folder):1:1: error unknown-folder"])
    if !near.isEmpty { #expect(reading.words.contains("Did you mean \(near)?")) }
  }

  static let slugs =
    [
      ("Child-X", "child-x"), ("child_x", "child-x"), ("child x", "child-x"), ("child.x", "child-x"),
      ("chïld", "child"), ("Drugs & alcohol", "drugs-and-alcohol"), ("😀", nil), ("שלום", nil), ("%2F", "2f"),
      ("README", "readme"), ("con", "con-1"), ("lpt1", "lpt1-1"), ("a\\b", "a-b"), ("a:b", "a-b"),
    ] as [(String, String?)]

  @Test(arguments: slugs)
  func `A slug is lower-case letters, digits and hyphens`(name: String, proposal: String?) async throws {
    for (path, place) in [
      ("Content/pages/\(name).md", "Content/pages/\(name).md"),
      ("Content/pages/\(name)/index.md", "Content/pages/\(name)"),
    ] {
      let reading = try await SiteReading([path: Self.page])
      #expect(reading.problems == ["\(place):1:1: error file-name"])
      if let proposal { #expect(reading.words.contains("for example \(proposal).")) }
    }
  }

  @Test(arguments: ["a", "7", "child-s", "a--b", "-a", "2026-01", "console", "com10"])
  func `Such a slug is fine`(name: String) async throws {
    #expect(try await problems(of: ["Content/pages/\(name).md": Self.page]) == [])
    #expect(try await problems(of: ["Content/pages/\(name)/index.md": Self.page]) == [])
  }

  @Test func `One slug has one form`() async throws {
    let reading = try await SiteReading([
      "Content/pages/a.md": Self.page, "Content/pages/a/index.md": Self.page,
      "Content/pages/b.md": "---\ntitle: B\n---\n[a](a/index.md)\n",
    ])
    #expect(reading.problems == ["Content/pages/a.md:1:1: error two-forms"])
    #expect(reading.words.contains("Content/pages/a/index.md and Content/pages/a.md"))
  }

  @Test func `A folder has its text in index.md`() async throws {
    let found = try await problems(of: ["Content/reviews/child-x/report.txt": "Words."])
    #expect(found == ["Content/reviews/child-x:1:1: error missing-file"])
  }

  @Test func `An item's folder has no folders`() async throws {
    let found = try await problems(of: [
      "Content/pages/a/index.md": Self.page, "Content/pages/a/drafts/old.txt": "Words.",
    ])
    #expect(found == ["Content/pages/a/drafts:1:1: error nested-folder"])
  }

  @Test func `A front page and settings are required`() async throws {
    let site = try WrittenSite()
    try site.remove("Content/pages/index.md")
    #expect(try await SiteReading(site).problems == ["Content/pages/index.md:1:1: error missing-file"])
    try site.remove("Content/site.yml")
    #expect(
      try await SiteReading(site).problems == [
        "Content/pages/index.md:1:1: error missing-file", "Content/site.yml:1:1: error missing-file",
      ])
    try site.remove("Content")
    #expect(try await SiteReading(site).problems == ["Content:1:1: error no-content"])
  }

  @Test func `The front page may be a folder`() async throws {
    let site = try WrittenSite(["Content/pages/index/index.md": "---\ntitle: R\n---\n"])
    try site.remove("Content/pages/index.md")
    #expect(try await SiteReading(site).problems == [])
  }

  static let links = [
    "Content/notes.txt", "Content/reviews", "Content/reviews/child-l", "Content/reviews/child-l.md",
    "Content/pages/a/report.pdf", "Content/pages/a/sub", "Public/logo.svg", "Public/images",
    "Public/images/logo.svg", "Content/register.csv",
  ]

  @Test(arguments: links, ["/etc/passwd", "/etc", "nowhere", "."])
  func `A symbolic link is an error, wherever it leads`(path: String, target: String) async throws {
    let site = try WrittenSite(["Content/pages/a/index.md": Self.page])
    let link = URL(filePath: "\(site.path)/\(path)")
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: link.path(), withDestinationPath: target)
    #expect(try await SiteReading(site).problems == ["\(path):1:1: error symbolic-link"])
  }

  @Test(arguments: [
    "Content/.#site.yml", "Content/reviews/.#child-a.md", "Public/.#style.css", "Content/pages/a/.#index.md",
  ])
  func `But for the one by which Emacs marks what is not saved`(path: String) async throws {
    let site = try WrittenSite(["Content/pages/a/index.md": Self.page, "Content/reviews/.gitkeep": ""])
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.path)/\(path)", withDestinationPath: "jo@office.1234:1")
    #expect(try await SiteReading(site).problems == [])
  }

  @Test(arguments: ["Content", "Public", "Content/site.yml", "Content/pages", "Content/pages/index.md"])
  func `So is one in place of what must be there`(path: String) async throws {
    let site = try WrittenSite()
    try FileManager.default.moveItem(atPath: "\(site.path)/\(path)", toPath: "\(site.path)/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: "\(site.path)/\(path)", withDestinationPath: "\(site.path)/elsewhere")
    let reading = try await SiteReading(site)
    #expect(reading.problems.contains { $0.hasPrefix("\(path):1:1: error") }, "\(reading.problems)")
  }

  @Test(arguments: [
    "Public/my logo.svg", "Public/a..b", "Public/😀.svg", "Public/sub folder/a.txt", "Public/con.txt",
  ])
  func `A file in Public has a name for an address`(path: String) async throws {
    let found = try await problems(of: [path: "x"])
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(":1:1: error file-name") ?? false)
  }

  @Test func `A web server's own settings may lie in Public`() async throws {
    let reading = try await SiteReading(["Public/.htaccess": "x", "Public/.well-known/security.txt": "x"])
    #expect(reading.problems == [])
    #expect(reading.content.publicFiles == [".htaccess", ".well-known/security.txt"])
  }

  static let taken = [
    ("Public/feed.xml", "/feed.xml"), ("Public/Feed.XML", "/Feed.XML"), ("Public/index.html", "pages/index"),
    ("Public/a/index.html", "pages/a"), ("Public/search.json", "/search.json"),
    ("Public/reviews/child-t/report.pdf", "report.pdf of reviews/child-t"),
    ("Content/training/page-2.md", "training/page-2"),
  ]

  @Test(arguments: taken)
  func `Two things at one address are one error`(path: String, words: String) async throws {
    let text = path.hasPrefix("Content") ? "---\ntitle: A\npublished: 2026-01-01\non_demand: true\n---\n" : "x"
    let files = [path: text, "Content/pages/a.md": Self.page]
    let reading = try await SiteReading(files.merging(OneFile.neighbours) { $1 })
    #expect(reading.problems == ["\(path):1:1: error address-taken"])
    #expect(reading.words.contains(words))
  }

  @Test func `A page with the name of a built-in one gives it its words`() async throws {
    let names = [
      "reviews", "learning-packs", "thematic-reports", "training", "national", "archive", "themes", "search",
      "accessibility", "privacy",
    ]
    let files = Dictionary(uniqueKeysWithValues: names.map { ("Content/pages/\($0).md", Self.page) })
    #expect(try await problems(of: files) == [])
  }
}

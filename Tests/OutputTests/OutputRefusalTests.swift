import TestSupport
import Testing

@testable import Output

/// A site as it may lie on a disk, beside folders of somebody else.
private func someSite() -> ScratchFolder {
  let scratch = ScratchFolder()
  for folder in ["site", "site/Content", "site/Content/reviews", "site/Public", "site/empty"] {
    scratch.folder(folder)
  }
  scratch.file("site/Content/site.yml")
  scratch.folder("foreign")
  scratch.file("foreign/thesis.txt")
  scratch.folder("hidden")
  scratch.file("hidden/.DS_Store")
  scratch.folder("other-marker")
  scratch.file("other-marker/.twelvemonth", "This folder is mine.\n")
  scratch.folder("folder-marker")
  scratch.folder("folder-marker/.twelvemonth")
  scratch.folder("link-marker")
  scratch.file("real-marker", OutputMarker.text)
  scratch.link("link-marker/.twelvemonth", to: "../real-marker")
  scratch.folder("ours")
  scratch.file("ours/.twelvemonth", OutputMarker.text)
  scratch.link("link-to-ours", to: "ours")
  scratch.link("link-to-nothing", to: "nothing")
  scratch.link("link-to-content", to: "site/Content")
  scratch.link("link-to-site", to: "site")
  scratch.file("a-file")
  return scratch
}

@Suite struct `What may be the output` {
  static let refused: [(path: String, reason: OutputRefusal.Reason)] = [
    ("site", .site),
    ("site/", .site),
    ("site/.", .site),
    ("site/Content/..", .site),
    ("link-to-site", .site),
    ("", .containsSite),
    ("site/..", .containsSite),
    ("../../../../..", .containsSite),
    ("site/Content", .siteFolder("Content")),
    ("site/Content/", .siteFolder("Content")),
    ("site/Content/reviews", .siteFolder("Content")),
    ("site/Content/new", .siteFolder("Content")),
    ("site/Content/reviews/new", .siteFolder("Content")),
    ("link-to-content", .siteFolder("Content")),
    ("link-to-content/new", .siteFolder("Content")),
    ("link-to-site/Content/new", .siteFolder("Content")),
    ("site/Content/\u{301}", .siteFolder("Content")),
    ("site/Public", .siteFolder("Public")),
    ("site/Public/site", .siteFolder("Public")),
    ("site/Templates", .siteFolder("Templates")),
    ("site/sources", .siteFolder("Sources")),
    ("site/TESTS", .siteFolder("Tests")),
    ("a-file", .notFolder),
    ("foreign", .notOurs),
    ("hidden", .notOurs),
    ("other-marker", .notOurs),
    ("folder-marker", .notOurs),
    ("link-marker", .notOurs),
    ("link-to-ours", .symbolicLink),
    ("link-to-ours/", .symbolicLink),
    ("link-to-nothing", .symbolicLink),
    ("missing/new", .noParent),
    ("missing/../new", .noParent),
    ("a-file/new", .noParent),
  ]

  @Test(arguments: refused)
  func `A folder that is not ours to replace is refused, and nothing is touched`(
    path: String, reason: OutputRefusal.Reason
  ) {
    let scratch = someSite()
    let before = scratch.snapshot
    #expect(throws: OutputRefusal(path: scratch(path), reason: reason)) {
      try OutputFolder(path: scratch(path), site: scratch("site"))
    }
    #expect(scratch.snapshot == before)
  }

  @Test(arguments: [
    "site/Output", "site/Output/", "site/empty", "site/../site/Output", "new", "ours", "ours/",
    "ours/.", "link-to-site/Output", "site/Contents", "a name with blanks", "Gwefan Ŵ",
  ])
  func `A folder that is new, empty or ours is accepted, and nothing is touched`(path: String)
    throws
  {
    let scratch = someSite()
    let before = scratch.snapshot
    _ = try OutputFolder(path: scratch(path), site: scratch("site"))
    #expect(scratch.snapshot == before)
  }

  @Test(arguments: ["ours/new", "ours/reviews/new", "link-to-ours/new"])
  func `A folder in one that is replaced whole is refused, and nothing is touched`(path: String) {
    let scratch = someSite()
    scratch.folder("ours/reviews")
    let before = scratch.snapshot
    #expect(throws: OutputRefusal(path: scratch(path), reason: .insideOutput(scratch("ours")))) {
      try OutputFolder(path: scratch(path), site: scratch("site"))
    }
    #expect(scratch.snapshot == before)
  }

  @Test func `The folder is known by its own path, without links`() throws {
    let scratch = someSite()
    let output = try OutputFolder(path: scratch("link-to-site/Output/"), site: scratch("site"))
    #expect(output.path == scratch("site/Output"))
  }

  @Test(arguments: ["", ".", "..", "/"])
  func `Paths from the current folder are understood`(path: String) {
    #expect(throws: OutputRefusal.self) { try OutputFolder(path: path, site: ".") }
  }

  @Test func `A refusal says what is wrong and what to do`() {
    let refusal = OutputRefusal(path: "Thesis", reason: .notOurs)
    #expect(refusal.message == "Thesis holds files that twelvemonth did not make.")
    #expect(refusal.hint == "Name a folder that does not exist yet, or empty this one first.")
  }
}

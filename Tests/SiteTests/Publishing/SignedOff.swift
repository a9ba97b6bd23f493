import Foundation
import Publications
import TestSupport
import Testing

@testable import Site

/// A review with one document, which is one of the planted files, to be published from the command line.
private struct SiteWithDocument {
  let site: ProgramSite
  let file: String
  private let review = "Content/reviews/child-a/index.md"

  init(_ planted: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "InspectionTests/Planted/files")
    file = "Content/reviews/child-a/\(planted)"
    site = try ProgramSite([review: Self.item(planted, "")])
    let target = URL(filePath: site.scratch("work/site/\(file)"))
    try FileManager.default.copyItem(at: folder.appending(path: planted), to: target)
  }

  private static func item(_ planted: String, _ line: String) -> String {
    """
    ---
    title: Child A
    published: 2026-01-15
    kind: lcspr
    documents:
      - file: \(planted)
        kind: report
    \(line)
    ---

    """
  }

  func signOff(_ sha256: String) throws {
    let line = "    signed_off: {by: Jo Green, on: 2026-01-14, sha256: \(sha256)}"
    try site.write(review, Self.item((file as NSString).lastPathComponent, line))
  }

  func publish(_ more: String..., path: String = "/usr/bin:/bin") throws -> Program.Result {
    try Program(folder: site.scratch("work/site"), environment: ["PATH": path])
      .run(["publish", "--to", "../live"] + more)
  }

  var sha256: String { FileHash.sha256(ofFile: site.scratch("work/site/\(file)")) ?? "" }
}

@Suite struct `Nothing goes out that nobody has looked at` {
  @Test(arguments: ["scan.pdf", "older.doc", "encrypted.pdf", "comment.docx", "earlier-version.pdf", "hidden-sheet.xlsx"])
  func `Somebody has to sign it off, and a changed file again`(planted: String) throws {
    let site = try SiteWithDocument(planted)
    let before = site.site.scratch.snapshot
    let refused = try site.publish()
    #expect(refused.status == 1, "\(refused.errors)")
    #expect(refused.errors.contains("Content/reviews/child-a/index.md:6:5: error: \(planted) cannot be published before"))
    #expect(refused.errors.contains("sha256: \(site.sha256)}"), "\(refused.errors)")
    #expect(site.site.scratch.snapshot == before)

    try site.signOff(String(repeating: "0", count: 64))
    let outdated = try site.publish()
    #expect(outdated.status == 1)
    #expect(outdated.errors.contains("\(planted) has changed since Jo Green signed it off"), "\(outdated.errors)")

    try site.signOff(site.sha256)
    let published = try site.publish()
    #expect(published.status == 0, "\(published.errors)")
    #expect(!published.errors.contains("\(planted):1:1: warning: Not checked"), "\(published.errors)")
    #expect(site.site.scratch.text("work/live/reviews/child-a/index.html")?.contains(planted) == true)
  }

  @Test func `What properties tell is a warning`() throws {
    let published = try SiteWithDocument("author.pdf").publish()
    #expect(published.status == 0)
    #expect(published.errors.contains("child-a/author.pdf:1:1: warning: "), "\(published.errors)")
  }

  @Test func `Without its tools nothing is clean`() throws {
    let tools = ScratchFolder()
    for tool in ["pdftotext", "pdfdetach", "pdfimages", "qpdf", "unzip"] {
      try FileManager.default.createSymbolicLink(atPath: tools(tool), withDestinationPath: "/usr/bin/\(tool)")
    }
    let site = try SiteWithDocument("clean.pdf")
    let refused = try site.publish(path: tools(""))
    #expect(refused.status == 1)
    #expect(refused.errors.contains("The program exiftool is not installed."), "\(refused.errors)")
    #expect(try site.publish().status == 0)
  }

  @Test func `A picture that tells where it was taken is not signed off, but put right`() throws {
    let site = try SiteWithDocument("gps.jpg")
    try site.site.write(
      "Content/reviews/child-a/index.md",
      "---\ntitle: Child A\npublished: 2026-01-15\nkind: lcspr\n---\n\n![The hall](gps.jpg)\n")
    let refused = try site.publish()
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("child-a/gps.jpg:1:1: error: gps.jpg cannot be published like this: "), "\(refused.errors)")
  }

  @Test func `What the public has is not asked about again`() throws {
    let site = try SiteWithDocument("scan.pdf")
    try site.signOff(site.sha256)
    #expect(try site.publish().status == 0)
    try site.signOff(String(repeating: "0", count: 64))
    #expect(try site.publish().status == 0)
    #expect(try site.site.run("check").errors.contains("sign-off") == false)
  }

  @Test func `The check says beforehand what publish will refuse`() throws {
    let site = try SiteWithDocument("scan.pdf")
    let checked = try site.site.run("check")
    #expect(checked.status == 0)
    #expect(checked.errors.contains("index.md:6:5: warning: scan.pdf cannot be published before"), "\(checked.errors)")
    try site.signOff(site.sha256)
    let signed = try site.site.run("check").errors
    #expect(!signed.contains("[sign-off-") && !signed.contains("[not-checked-"), "\(signed)")
  }

  @Test func `A file that is changed after it was looked into does not go out`() async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t/report.pdf", pdf(7))
    try site.write(
      "reviews/child-t/index.md",
      item("title: Child T\npublished: 2026-06-14\nkind: lcspr\ndocuments: [{file: report.pdf, kind: report}]"))
    let now = try Moment(dayOrMoment: SpringSite.now)
    let before = site.lines
    let publish = try Publish(site: site.scratch("site"), to: site.scratch("live"), backdated: [])
    let problems = try await site.refusal {
      _ = try await publish.run(clock: { now }, wait: { _ in }, whileWaiting: { _ in }) { _, done, all in
        if done == all { try? site.write("reviews/child-t/report.pdf", pdf(8)) }
      }
    }
    #expect(problems.map(\.code) == ["changed-meanwhile"])
    #expect(site.lines == before)
    #expect(site.live("reviews/child-t/index.html") == nil)
  }
}

@Suite struct `A name on the list is not published` {
  private func site(_ published: String, _ text: String) throws -> (ProgramSite, list: String) {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": "---\ntitle: Child A\npublished: \(published)\nkind: lcspr\n---\n\n\(text)\n"
    ])
    try site.scratch.write("names.txt", "Kyle Bradshaw\n")
    return (site, site.scratch("names.txt"))
  }

  @Test func `It stops publish, and is not repeated`() throws {
    let (site, list) = try site("2026-01-15", "It was kyle\nBRADSHAW.")
    let before = site.scratch.snapshot
    let refused = try site.run("publish", "--to", "../live", "--names", list)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("child-a.md:7:8: error: The name on line 1 of the list of names"), "\(refused.errors)")
    #expect(site.scratch.snapshot == before)
    #expect(try site.run("check", "--names", list).status == 1)
    #expect(try site.run("publish", "--to", "../live").status == 0)
  }

  @Test func `What is not public yet stops nothing yet`() throws {
    let (site, list) = try site("2198-01-15", "It was Kyle Bradshaw.")
    let published = try site.run("publish", "--to", "../live", "--names", list)
    #expect(published.status == 0, "\(published.errors)")
    #expect(try site.run("check", "--names", list).status == 1)
  }
}

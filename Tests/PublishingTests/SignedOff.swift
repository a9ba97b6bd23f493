import Foundation
import Inspection
import Publications
import TestSupport
import Testing

@testable import FileSystem
@testable import Hashing
@testable import Publishing

/// A review with one document, which is one of the planted files, to be published from the command line.
private struct SiteWithDocument {
  let site: ProgramSite
  let file: String
  private let review = "Content/reviews/child-a/index.md"
  private static let folder = URL(filePath: "\(Sites.repository)/Tests/InspectionTests/Planted/files")

  init(_ planted: String) throws {
    file = "Content/reviews/child-a/\(planted)"
    site = try ProgramSite([review: Self.item(planted, "")])
    try copy(planted, to: file)
  }

  /// - Parameter planted: the name of a planted file.
  func copy(_ planted: String, to path: String) throws {
    try site.write(path, "")
    let target = URL(filePath: site.scratch("work/site/\(path)"))
    try FileManager.default.removeItem(at: target)
    try FileManager.default.copyItem(at: Self.folder.appending(path: planted), to: target)
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

  func signOff(_ sha256: String, by: String = "Jo Green", on: String = "2026-01-14", and more: String = "") throws {
    try write("\(more)    signed_off: {by: \(by), on: \(on), sha256: \(sha256)}")
  }

  /// - Parameter lines: below the document.
  func write(_ lines: String) throws {
    try site.write(review, Self.item((file as NSString).lastPathComponent, lines))
  }

  func publish(_ more: String..., path: String = "/usr/bin:/bin") throws -> Program.Result {
    let isFirst = site.scratch.facts("work/site/Content/register.csv") == nil
    return try Program(folder: site.scratch("work/site"), environment: ["PATH": path])
      .run(["publish", "--to", "../live"] + (isFirst ? ["--first"] : []) + more)
  }

  var sha256: String { FileHash.sha256(ofFile: site.scratch("work/site/\(file)")) ?? "" }
}

@Suite struct `Nothing goes out that nobody has looked at` {
  @Test(arguments: [
    "scan.pdf", "older.doc", "encrypted.pdf", "comment.docx", "earlier-version.pdf", "hidden-sheet.xlsx",
  ])
  func `Somebody has to sign it off, and a changed file again`(planted: String) throws {
    let site = try SiteWithDocument(planted)
    let before = site.site.scratch.snapshot
    let refused = try site.publish()
    #expect(refused.status == 1, "\(refused.errors)")
    #expect(
      refused.errors.contains("Content/reviews/child-a/index.md:6:5: error: \(planted) cannot be published before"))
    #expect(refused.errors.contains("sha256: \(site.sha256)}"), "\(refused.errors)")
    #expect(site.site.scratch.snapshot == before)

    try site.signOff(String(repeating: "0", count: 64))
    let outdated = try site.publish()
    #expect(outdated.status == 1)
    #expect(outdated.errors.contains("\(planted) is not the file that Jo Green signed off"), "\(outdated.errors)")

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
      refused.errors.contains("child-a/gps.jpg:1:1: error: gps.jpg cannot be published like this: "),
      "\(refused.errors)")
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

  @Test func `The line of the message has to be filled in, and with a day that has come`() throws {
    let site = try SiteWithDocument("scan.pdf")
    try site.signOff(site.sha256, by: "…")
    #expect(try site.publish().errors.contains("by wants the name of the person who has looked"))
    try site.signOff(site.sha256, on: "2198-01-01")
    #expect(try site.publish().errors.contains("scan.pdf is signed off on 1 January 2198, which is still to come"))
  }

  @Test func `A version that was taken back is looked at again, wherever it comes from`() throws {
    let site = try SiteWithDocument("scan.pdf")
    try site.signOff(site.sha256)
    #expect(try site.publish().status == 0)
    let pack = "Content/learning-packs/a/index.md"
    try site.site.write(
      pack, "---\ntitle: A pack\npublished: 2026-01-16\ndocuments:\n  - file: scan.pdf\n    kind: briefing\n---\n")
    try site.copy("scan.pdf", to: "Content/learning-packs/a/scan.pdf")
    let refused = try site.publish("--backdated", "learning-packs/a")
    #expect(refused.status == 1 && refused.errors.contains("\(pack):5:5: error: scan.pdf cannot"), "\(refused.errors)")
  }

  @Test func `What a build has put there is looked at all the same`() throws {
    let site = try SiteWithDocument("scan.pdf")
    #expect(try site.site.run("build", "--output", "../live").status == 0)
    #expect(try site.publish().status == 1)
  }

  @Test(arguments: ["older.doc", "gps.jpg", "comment.docx"])
  func `Public is no way round it`(planted: String) throws {
    let site = try SiteWithDocument("clean.pdf")
    try site.copy(planted, to: "Public/\(planted)")
    let refused = try site.publish()
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("Public/\(planted):1:1: error: \(planted) cannot be published like this"),
      "\(refused.errors)")
  }

  @Test func `A document and its alternative are signed off each by itself`() throws {
    let site = try SiteWithDocument("scan.pdf")
    let other = "Content/reviews/child-a/older.doc"
    try site.copy("older.doc", to: other)
    let alternative = "    accessible_alternative: older.doc\n"
    try site.signOff(site.sha256, and: alternative)
    let refused = try site.publish()
    #expect(refused.status == 1 && refused.errors.contains("older.doc cannot be published before"), "\(refused.errors)")
    #expect(refused.errors.contains("signed_off: [{by: Jo Green, on: 2026-01-14, sha256: \(site.sha256)}, {by: …"))
    let sum = FileHash.sha256(ofFile: site.site.scratch("work/site/\(other)")) ?? ""
    try site.write(
      "\(alternative)    signed_off:\n      - {by: Jo, on: 2026-01-14, sha256: \(site.sha256)}\n"
        + "      - {by: Jo, on: 2026-01-14, sha256: \(sum)}")
    let published = try site.publish()
    #expect(published.status == 0, "\(published.errors)")
  }

  @Test func `Files of pages, and of the front page, go out too`() async throws {
    let site = try PublishedSite([
      "pages/help/index.md": item("title: Help\ndocuments: [{file: form.pdf, kind: form}]"),
      "pages/help/form.pdf": pdf(3),
      "pages/index/index.md": item("title: Home\ndocuments: [{file: leaflet.pdf, kind: leaflet}]"),
      "pages/index/leaflet.pdf": pdf(4),
    ])
    try site.remove("pages/index.md")
    try await site.publish("2026-01-05T09:00")
    #expect(site.live("help/form.pdf") == pdf(3) && site.live("leaflet.pdf") == pdf(4))
  }

  @Test(arguments: ["reviews/child-s/report.pdf", "reviews/child-t/report.pdf"])
  func `A file that is changed after the first look does not go out, new or known`(changed: String) async throws {
    let site = try await SpringSite.copy()
    try site.write("reviews/child-t/report.pdf", pdf(7))
    try site.write(
      "reviews/child-t/index.md",
      item("title: Child T\npublished: 2026-06-14\nkind: lcspr\ndocuments: [{file: report.pdf, kind: report}]"))
    let now = try Moment(dayOrMoment: SpringSite.now)
    let before = site.lines
    let publish = try Publish(site: site.scratch("site"), to: site.scratch("live"))
    var environment = Publish.Environment { now }
    // Behind the last look, and before anything is staged.
    environment.warn = { _ in try? site.write(changed, pdf(8)) }
    let problems = try await site.refusal { _ = try await publish.run(in: environment) }
    #expect(problems.map(\.code.rawValue) == ["changed-meanwhile"])
    #expect(site.lines == before)
    #expect(site.live("reviews/child-t/index.html") == nil)
  }
}

@Suite struct `A name on the list is not published` {
  private func site(_ published: String, _ text: String, at name: String = "child-a") throws -> (
    ProgramSite, list: String
  ) {
    let site = try ProgramSite([
      "Content/reviews/\(name).md": "---\ntitle: Child A\npublished: \(published)\nkind: lcspr\n---\n\n\(text)\n"
    ])
    try site.scratch.write("names.txt", "Kyle Bradshaw\nTobiah\n")
    return (site, site.scratch("names.txt"))
  }

  /// Each with where it is told.
  private static let places = [
    ("child-a", "It was kyle\nBRADSHAW.", "child-a.md:7:8"), ("kyle-bradshaw", "It was a child.", "….md:1:1"),
    ("child-a", "#### Kyle Bradshaw", "child-a.md:7:6"),
    ("child-a", "[Kyle Bradshaw](../reviews/tobiah.md)", "child-a.md:7:2"),
  ]

  @Test(arguments: places)
  func `It stops publish, and is shown in no form`(name: String, text: String, place: String) throws {
    let (site, list) = try site("2026-01-15", text, at: name)
    let before = site.scratch.snapshot
    let refused = try site.publish(to: "../live", "--names", list)
    #expect(refused.status == 1)
    let isLink = text.hasPrefix("[")
    #expect(
      isLink || refused.errors.contains("reviews/\(place): error: The name on line 1 of the list of names"),
      "\(refused.errors)")
    #expect(site.scratch.snapshot == before)
    for format in ["text", "json", "github"] {
      let checked = try site.run("check", "--names", list, "--format", format)
      #expect(checked.status == 1)
      for told in [refused.errors, refused.output, checked.errors, checked.output] {
        for word in ["kyle", "bradshaw", "tobiah"] { #expect(!told.lowercased().contains(word), "\(told)") }
      }
    }
  }

  @Test func `A list within the site that goes live is refused`() throws {
    let (site, _) = try site("2026-01-15", "It was a child.")
    #expect(try site.publish().status == 0)
    try site.scratch.write("work/live/names.txt", "Kyle\n")
    let refused = try site.publish(to: "../live", "--names", "../live/names.txt")
    #expect(refused.status == 64 && refused.errors.contains("The list of names lies in"), "\(refused.errors)")
  }

  @Test func `What is not public yet stops nothing yet`() throws {
    let (site, list) = try site("2198-01-15", "It was Kyle Bradshaw.")
    let published = try site.publish(to: "../live", "--names", list)
    #expect(published.status == 0, "\(published.errors)")
    #expect(try site.run("check", "--names", list).status == 1)
  }

  @Test func `A tool that fails is not taken for a file without names`() throws {
    let site = try SiteWithDocument("clean.pdf")
    try site.signOff(site.sha256)
    try site.site.scratch.write("names.txt", "Kyle Bradshaw\n")
    let list = site.site.scratch("names.txt")
    let refused = try site.publish("--names", list, path: "/nowhere")
    #expect(
      refused.status == 1 && refused.errors.contains("The names on the list could not be looked for"),
      "\(refused.errors)")
    #expect(try site.publish("--names", list).status == 0)
  }

  @Test func `What is live already can be taken back, whatever is on the list`() throws {
    let (site, list) = try site("2026-01-15", "It was Kyle Bradshaw.", at: "kyle-bradshaw")
    #expect(try site.publish().status == 0)
    let text = try #require(site.scratch.text("work/site/Content/reviews/kyle-bradshaw.md"))
    try site.write("Content/pages/new.md", "---\ntitle: New\n---\n")
    #expect(try site.publish(to: "../live", "--names", list).status == 0)
    try site.write(
      "Content/reviews/kyle-bradshaw.md",
      text.replacing("kind: lcspr", with: "kind: lcspr\nwithdrawn: {on: 2026-01-16, record: bare}"))
    let withdrawn = try site.publish(to: "../live", "--names", list)
    #expect(withdrawn.status == 0, "\(withdrawn.errors)")
    #expect(site.scratch.text("work/live/reviews/kyle-bradshaw/index.html")?.contains("Kyle") == false)
  }

  private static let hidden = [
    "It was Kyle [Bradshaw](https://a.example/).", "It was **Kyle**\n*Bradshaw*.",
    "![A drawing of Kyle Bradshaw](/logo.svg)",
  ]

  @Test(arguments: hidden)
  func `It is seen as a reader sees it, and in what is read aloud`(text: String) throws {
    let (site, list) = try site("2026-01-15", text)
    try site.write("Public/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>")
    let refused = try site.publish(to: "../live", "--names", list)
    #expect(refused.status == 1, "\(text)")
    #expect(refused.errors.contains("[") == false && refused.errors.contains("list of names"), "\(refused.errors)")
  }

  @Test func `A month, a verb and a hash are no names that are hidden from messages`() throws {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": "---\ntitle: Child A\npublished: 2026-04-31\nkind: lcspr\n---\n"
    ])
    try site.scratch.write("names.txt", "April\nAda\nHas\n")
    let told = try site.run("check", "--names", site.scratch("names.txt")).errors
    #expect(told.contains("April 2026 has 30 days."), "\(told)")
    let names = try NameList(bytes: Array("Ada\nEd".utf8))
    let hash = "5f2c7ada9ed0" + String(repeating: "0ed1", count: 13)
    #expect(names.isAbsent(from: hash) && names.masking(sentence: "sha256: \(hash)").hasSuffix(hash))
  }

  @Test func `The check says how many were looked for`() throws {
    let (site, list) = try site("2026-01-15", "It was a child.")
    #expect(try site.run("check", "--names", list).output.contains("2 names were looked for."))
  }
}

@Suite struct `A page that seems to tell of a person` {
  static let text = "---\ntitle: Child A\npublished: 2026-01-15\nkind: lcspr\n---\n\nNHS number 943 476 5919.\n"

  @Test func `It is not published before somebody has looked, and then it is`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": Self.text])
    let before = site.scratch.snapshot
    let refused = try site.publish()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("child-a.md:7:12: error: An NHS number is here."), "\(refused.errors)")
    #expect(
      refused.errors.contains("--looked-at reviews/child-a") && !refused.errors.contains("943"), "\(refused.errors)")
    #expect(site.scratch.snapshot == before)
    #expect(try site.publish(to: "../live", "--looked-at", "reviews/child-a").status == 0)
    // What is public is no news, also when the page changes.
    try site.write("Content/pages/new.md", "---\ntitle: New\nnavigation: 1\n---\n")
    #expect(try site.publish().status == 0)
    try site.write("Content/reviews/child-a.md", Self.text + "\nBorn on 12 March 2019.\n")
    #expect(try site.publish().status == 1)
  }

  private static let written = [
    "Born on [12 March 2019](https://a.example/).", "The number is [943 476 5919](https://a.example/).",
    "Born on **12 March** 2019.",
    "Born on [](https://a.example/a-long-address-of-many-letters-that-readers-never-see) 12 March 2019.",
  ]

  @Test(arguments: written)
  func `It is seen as a reader sees it`(text: String) throws {
    let site = try ProgramSite([
      "Content/reviews/child-a.md": "---\ntitle: Child A\npublished: 2026-01-15\nkind: lcspr\n---\n\n\(text)\n"
    ])
    let refused = try site.publish()
    #expect(refused.status == 1 && refused.errors.contains("--looked-at reviews/child-a"), "\(text)\n\(refused.errors)")
  }

  @Test func `Another number in its place is looked at again, and in a new folder it is known`() throws {
    let site = try ProgramSite(["Content/reviews/child-a.md": Self.text])
    #expect(try site.publish(to: "../live", "--looked-at", "reviews/child-a").status == 0)
    #expect(try site.publish(to: "../other").status == 0)
    try site.write("Content/reviews/child-a.md", Self.text.replacing("943 476 5919", with: "401 023 2137"))
    #expect(try site.publish().status == 1)
  }

  @Test func `What a record no longer says stops nothing`() async throws {
    let site = try PublishedSite([
      "reviews/child-a.md": item("title: Child A\npublished: 2025-01-15\nkind: lcspr", "NHS number 943 476 5919."),
      "national/panel.md": item(
        "title: Panel\npublished: 2024-01\npublisher: The Panel\nurl: https://a.example/\nsummary: NHS number 943 476 5919."
      ),
    ])
    let ids: Set = [ItemID("reviews/child-a")!, ItemID("national/panel")!]
    func publish(_ day: String, lookedAt: Set<ItemID> = []) async throws {
      try await site.publish(day) { $0.lookedAt = lookedAt }
    }
    #expect(try await site.refusal { try await publish("2025-01-16") }.count == 2)
    try await publish("2025-01-16", lookedAt: ids)
    // It becomes a record, and then all pages change.
    try await publish("2026-02-01")
    try site.write("pages/new.md", item("title: New\nnavigation: 1"))
    try await publish("2026-02-02")
    #expect(site.live("reviews/child-a/index.html")?.contains("943") == false)
  }
}

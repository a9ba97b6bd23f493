import Foundation
import TestSupport
import Testing

/// What a build makes has not been looked into as `publish` looks, and it says so.
@Suite struct `A build says what publish would have looked into` {
  private static let planted = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "InspectionTests/Planted/files")
  private static let front = "---\ntitle: Child A\npublished: \(ProgramSite.yesterday)\nkind: lcspr\n"
  private static let list = "documents:\n  - {file: report.pdf, kind: report}\n"

  private func site(_ text: String, report: String? = nil, _ more: SiteFiles = [:]) throws -> ProgramSite {
    let file = report == nil ? "Content/reviews/child-a.md" : "Content/reviews/child-a/index.md"
    let site = try ProgramSite([file: text].merging(more) { $1 })
    if let report {
      try FileManager.default.copyItem(
        at: Self.planted.appending(path: report),
        to: URL(filePath: site.scratch("work/site/Content/reviews/child-a/report.pdf")))
    }
    return site
  }

  private func summary(_ site: ProgramSite) throws -> String {
    let result = try site.run("build")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("To the web:   twelvemonth publish"), "\(result.output)")
    return result.output
  }

  @Test(arguments: ["Born 12/03/2014 (DOB 12/03/2014).", "NHS number 943 476 5919", "NHS number 943 **476** 5919"])
  func `A text that publish stops at`(text: String) throws {
    let site = try site("\(Self.front)---\n\n\(text)\n")
    #expect(try summary(site).contains("Would stop:   publish, at 1 thing that twelvemonth check shows"))
    #expect(try site.run("check").errors.contains("publish stops at it"))
    #expect(try site.run("publish", "--to", "../live").status == 1)
    #expect(try site.run("publish", "--to", "../live", "--looked-at", "reviews/child-a").status == 0)
    let told = try summary(site)
    #expect(!told.contains("Would stop:"), "\(told)")
    #expect(told.contains("Would look:   publish, whether what seems to tell of a person on 1 page is new"), "\(told)")
  }

  @Test func `A document that nobody has looked into, until publish has`() throws {
    let site = try site("\(Self.front)\(Self.list)---\n", report: "author.pdf")
    #expect(
      try summary(site).contains("Not checked:  1 document, which publish would look into: twelvemonth check does, too")
    )
    #expect(try site.run("publish", "--to", "../live").status == 0)
    #expect(try !summary(site).contains("Not checked:"))
  }

  @Test func `A document that somebody has signed off, and one of other bytes`() throws {
    let site = try site("\(Self.front)\(Self.list)---\n", report: "author.pdf")
    let file = site.scratch("work/site/Content/reviews/child-a/report.pdf")
    let sum = try #require(
      String(decoding: Process.output("/usr/bin/sha256sum", file), as: UTF8.self).split(separator: " ").first)
    let signed =
      "documents:\n  - {file: report.pdf, kind: report, signed_off: {by: Jo Green, on: \(ProgramSite.yesterday), sha256: \(sum)}}\n"
    try site.write("Content/reviews/child-a/index.md", "\(Self.front)\(signed)---\n")
    #expect(try !summary(site).contains("Not checked:"))
    let other = signed.replacing(sum, with: String(repeating: "0", count: 64))
    try site.write("Content/reviews/child-a/index.md", "\(Self.front)\(other)---\n")
    #expect(try summary(site).contains("Not checked:  1 document"))
  }

  @Test func `A date of long ago that nobody has published`() throws {
    let site = try site(Self.front.replacing(ProgramSite.yesterday, with: "2025-12-02") + "---\n")
    #expect(try summary(site).contains("Would ask:    the first publish, whether the public knows 1 publication"))
    let check = try site.run("check").output
    #expect(
      check.contains("the first publish asks whether the public knows what is more than a week old, reviews/child-a."),
      "\(check)")
  }

  @Test func `Reports that are not there because their time was over before the first publish`() throws {
    let files = ["Content/reviews/adult-s.md": "---\ntitle: Adult S\npublished: 2022-05\nkind: sar\n---\n"]
    let site = try site(
      Self.front.replacing(ProgramSite.yesterday, with: "2023-11") + "\(Self.list)---\n", report: "author.pdf", files)
    let told = try summary(site)
    #expect(told.contains("Not shown:    the reports of reviews/child-a: their time was over"), "\(told)")
    #expect(told.contains("publish_until: further-notice"), "\(told)")
  }

  @Test func `Nothing of it where there is nothing`() throws {
    let told = try summary(ProgramSite())
    for word in ["Would", "Not checked", "Not shown"] { #expect(!told.contains(word), "\(told)") }
  }

  @Test func `What does not go out because of somebody else's file is named`() throws {
    let site = try site("\(Self.front)---\n")
    #expect(try site.run("publish", "--to", "../live").status == 0)
    try site.write("Content/reviews/child-b.md", Self.front.replacing("Child A", with: "Child B") + "---\n")
    try site.write("Content/training/half.md", "---\ntitle: Half\ndraft: true\nstarts: 2027\n---\n")
    let result = try site.run("publish", "--to", "../live")
    #expect(result.status == 1)
    let ending =
      "Nothing was written. This is due, and does not go out because of what is wrong in "
      + "Content/training/half.md: reviews/child-b.\n"
    #expect(result.errors.hasSuffix(ending), "\(result.errors)")
  }
}

extension Process {
  fileprivate static func output(_ program: String, _ arguments: String...) throws -> Data {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    return pipe.fileHandleForReading.readDataToEndOfFile()
  }
}

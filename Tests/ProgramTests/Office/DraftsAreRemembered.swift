import TestSupport
import Testing

/// Nothing of a draft is ever public, so that its day passes in silence when somebody forgets it.
@Suite struct `A draft whose day has come is told` {
  private static let draft = "---\ntitle: Child A\ndraft: true\npublished: 2026-11-10T10:00\nkind: lcspr\n---\n"
  private static let pack =
    "---\ntitle: Pack\npublished: 2026-11-10T10:00\nabout: [reviews/child-a]\n---\nText.\n"

  private func site(_ files: SiteFiles = [:]) throws -> ProgramSite {
    try ProgramSite(["Content/reviews/child-a.md": Self.draft].merging(files) { $1 })
  }

  static let days: [(asOf: String, isTold: Bool, words: String)] = [
    ("2026-11-02T23:59", false, ""),
    ("2026-11-03", true, "is to be public on 10 November 2026, 10am"),
    ("2026-11-10T09:59", true, "is to be public on 10 November 2026, 10am"),
    ("2026-11-10T10:00", true, "was to be public on 10 November 2026, 10am"),
    ("2027-11-10", true, "was to be public on 10 November 2026, 10am"),
  ]

  @Test(arguments: days)
  func `From a week before, by check at its line and by status`(asOf: String, isTold: Bool, words: String) throws {
    let site = try site()
    let told = try site.run("check", "--as-of", asOf)
    #expect(told.status == 0)
    #expect(told.errors.contains("[draft-day]") == isTold, "\(told.errors)")
    let status = try site.run("status", "--as-of", asOf).output
    #expect(status.contains("Child A (reviews/child-a)") == isTold, "\(status)")
    guard isTold else { return }
    #expect(
      told.errors.contains("child-a.md:4:12: warning: This \(words), and it is a draft still. [draft-day]"),
      "\(told.errors)")
    #expect(status.contains("\(words), ") && status.contains("and is a draft still."), "\(status)")
    #expect(status.contains(words.hasPrefix("was") ? "\nOverdue\n" : "\nDue\n"), "\(status)")
  }

  @Test func `By publish and by build, and it changes no exit status`() throws {
    let site = try site([
      "Content/reviews/child-b.md": "---\ntitle: Child B\npublished: \(ProgramSite.yesterday)\nkind: lcspr\n---\n"
    ])
    for arguments in [["publish", "--to", "../live"], ["publish", "--to", "../live"], ["build"]] {
      let result = try Program(folder: site.scratch("work/site")).run(arguments)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.errors.contains("This was to be public on 10 November 2026, 10am, and it is a draft still."))
    }
    #expect(try site.run("status", "--exit-code").status == 0)
  }

  @Test func `What waits for a draft is told with what it waits for`() throws {
    let site = try site(["Content/learning-packs/pack.md": Self.pack])
    let told = try site.run("check", "--as-of", "2026-11-10T10:00").errors
    #expect(told.contains("learning-packs/pack.md:3:12: warning: This was to be public on"), "\(told)")
    #expect(told.contains("and it waits for reviews/child-a, which is a draft. [waits-for-draft]"), "\(told)")
    let status = try site.run("status", "--as-of", "2026-11-10T10:00").output
    #expect(status.contains("Pack (learning-packs/pack) was to be public"), "\(status)")
    let json = try site.run("status", "--as-of", "2026-11-10T10:00", "--format", "json").output
    #expect(json.contains("\"late\":true") && json.contains("waits for reviews/child-a, which is a draft"), "\(json)")
  }

  static let quiet = [
    draft.replacing("draft: true\n", with: ""), draft.replacing("published: 2026-11-10T10:00\n", with: ""),
    draft.replacing("2026-11-10T10:00", with: "2027-11"), draft.replacing("kind:", with: "outcome: anonymous\nkind:"),
    draft.replacing("kind:", with: "withdrawn: {on: 2026-11-10, reason: Never.}\nkind:"),
  ]

  @Test(arguments: quiet)
  func `What has no day, or is meant to stay absent, is not`(file: String) throws {
    let told = try site(["Content/reviews/child-a.md": file]).run("check", "--as-of", "2026-11-09").errors
    #expect(!told.contains("[draft-day]") && !told.contains("[waits-for-draft]"), "\(told)")
  }
}

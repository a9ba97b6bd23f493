import FileSystem
import Publications
import Publishing
import TestSupport
import Testing

/// An unfinished draft stops nobody, and time alone never stops a build (content model, sections 2
/// and 7), however an absent item is called.
@Suite struct `What an absent item is called stops no build` {
  static let content: SiteFiles = [
    "Content/reviews/child-a-2026.md": item(
      """
      title: Child A and others
      published: 2026-01-15
      kind: scr
      outcome: redacted
      outcome_note: A note. Homelessness, a multi-agency plan and a protégée.
      audience: [families]
      notice: {kind: correction, text: A notice.}
      updated: 2026-01-16
      documents: [{url: "https://example.org/", kind: terms-of-reference}]
      """),
    "Content/learning-packs/pack.md": item(
      "title: A pack\npublished: 2026-01-20\nkind: 7-minute-briefing\nlearning_event: {held: 2026-01-15}"),
    "Content/training/course.md": item(
      "title: A course\npublished: 2025-01-20\nstarts: 2025-12-10T10:00\nends: 2025-12-10T12:00"),
  ]

  @Test(arguments: [
    ("reviews/child-a", "Child A"), ("pages/a", "Serious case reviews"),
    ("pages/a", "Serious case review"), ("pages/a", "7-minute briefings"),
    ("pages/a", "Terms of reference"), ("pages/a", "Correction"),
    ("pages/a", "Report published with some parts removed"),
    ("pages/a", "Child A and other"), ("pages/training-and-events", "Training"), ("pages/a", "Documents"),
    ("pages/a", "Last updated"), ("pages/a", "Past training"), ("pages/a", "Learning event held"),
    ("learning-packs/a", "January 2026"), ("learning-packs/a", "15 January 2026"),
    ("pages/archived", "Archived"),
    ("pages/a", "homelessness"), ("pages/a", "multiagency"), ("pages/a", "protegee"), ("pages/a", "briefing"),
  ])
  func `A draft may have any title and any address`(id: String, title: String) async throws {
    let draft = ["Content/\(id).md": item("title: \(title)\ndraft: true")]
    try await build(Self.content.merging(draft) { $1 }, asOf: "2026-02-01")
  }

  @Test(arguments: ["2026-01-14", "2026-01-15", "2026-01-20", "2027-01-16"])
  func `What is under embargo may have the name of what has opened`(moment: String) async throws {
    let embargoed = [
      "Content/pages/a.md": item("title: Serious case reviews\npublished: 2190-01-01"),
      "Content/reviews/child-a.md": item("title: Child A\npublished: 2190-01-01\nkind: lcspr"),
      "Content/pages/b.md": item("title: Archived\npublished: 2190-01-01"),
    ]
    try await build(Self.content.merging(embargoed) { $1 }, asOf: moment)
  }

  /// With all that the program itself looks at.
  private func build(_ files: SiteFiles, asOf moment: String) async throws {
    let site = try WrittenSite(files)
    let scratch = ScratchFolder()
    let moment = try Moment(dayOrMoment: moment)
    do {
      _ = try await SiteBuild(
        site: site.path, output: scratch("Output"), asOf: moment,
        now: try Moment(dayOrMoment: "2189-01-01")
      ).run { _ in }
    } catch SiteFailure.content(let problems) {
      Issue.record("\(problems.text)")
    }
    withExtendedLifetime(site) {}
  }
}

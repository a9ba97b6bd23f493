import TestSupport

/// A site with one text in every text field of every type.
struct HostileSite {
  /// In fields that are text.
  var text = "tame"
  /// In fields that are Markdown.
  var markdown = "tame"

  private var quoted: String { Self.quoted(text) }
  private var short: String { Self.quoted(String(text.prefix(30))) }
  private var themes: String { "[\(Self.quoted("Theme \(text)"))]" }
  private var prose: String { Self.quoted(markdown) }
  /// Where one paragraph is wanted, markup cannot stand at the beginning.
  private var line: String { Self.quoted("A \(markdown)") }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  var files: SiteFiles {
    [
      "Content/site.yml": settings, "Content/pages/index.md": frontPage,
      "Content/pages/other/index.md": page,
      "Content/reviews/whole/index.md": review, "Content/reviews/hosted.md": hosted,
      "Content/reviews/withdrawn.md": withdrawn, "Content/reviews/archived.md": archived,
      "Content/reviews/actions.md": actions, "Content/learning-packs/pack.md": pack,
      "Content/thematic-reports/report.md": report, "Content/training/course.md": course,
      "Content/national/entry.md": entry,
      "Content/reviews/whole/report.pdf": pdf(), "Content/pages/other/form.pdf": pdf(2),
    ]
  }

  private var settings: String {
    """
    partnership:
      name: \(quoted)
      acronym: \(quoted)
      area: \(quoted)
      formerly: [{name: \(quoted), acronym: \(quoted)}]
    url: https://reviews.testshire.example
    contacts:
      business_unit: {name: \(quoted), email: unit@testshire.example}
      media: {name: \(quoted), email: media@testshire.example}
      accessibility: {name: \(quoted), email: access@testshire.example}
    concern: {text: \(quoted), lines: [{name: \(quoted), phone: 0161 496 0100}]}
    national_repository: {name: \(quoted), url: https://learning.nspcc.org.uk/, search_as: \(quoted)}
    kinds: {own: {one: \(quoted), many: \(quoted)}}
    accessibility:
      status: partially
      tested: \(quoted)
      problems: [\(quoted)]
      out_of_scope: [\(quoted)]
      disproportionate_burden: [\(quoted)]

    """
  }

  private var shared: String {
    "title: \(quoted)\nshort_title: \(short)\nsummary: \(line)\nthemes: \(themes)\n"
      + "publisher: \(quoted)\nwith: [\(quoted)]\naudience: [public]"
  }

  private var review: String {
    item(
      """
      \(shared)
      published: 2026-10-05
      kind: own
      outcome: redacted
      outcome_note: \(line)
      changes: [{on: 2026-10-06, note: \(quoted)}]
      reference: \(quoted)
      subjects: [\(quoted)]
      reviewers: [\(quoted)]
      notice: {kind: legal, text: \(line)}
      learning: \(prose)
      response: \(prose)
      national_repository: {url: "https://example.org/", cited_as: \(quoted)}
      documents:
        - file: report.pdf
          kind: report
          title: \(quoted)
          label: \(quoted)
          publisher: \(quoted)
          subjects: [\(quoted)]
          corrected: {on: 2026-10-06, note: \(quoted)}
        - {url: "https://example.org/b", kind: summary, title: \(quoted), hosted_by: \(quoted)}
        - url: "https://example.org/c"
          kind: summary
          title: \(quoted)
          withdrawn: {on: 2026-10-07, reason: \(quoted)}
      """, markdown)
  }

  private var hosted: String {
    item(
      "\(shared)\npublished: 2026-10-05\nkind: scr\n"
        + "hosted_by: {name: \(quoted), url: \"https://example.org/\"}")
  }

  private var withdrawn: String {
    item(
      "\(shared)\npublished: 2026-10-05\nkind: scr\nwithdrawn: {on: 2026-10-09, reason: \(quoted)}")
  }

  private var archived: String { item("\(shared)\npublished: 2020-10-05\nkind: lcspr\nlearning: \(prose)") }

  private var actions: String {
    item("\(shared)\npublished: 2026-10-05\nkind: own\nresponse: [{action: \(quoted), lead: \(quoted)}]")
  }

  private var pack: String {
    item("\(shared)\npublished: 2026-10-05\nabout: [reviews/whole]\nsubjects: [\(quoted)]", markdown)
  }

  private var report: String { item("\(shared)\npublished: 2026-10-05\nscope: \(quoted)", markdown) }

  private var course: String {
    item(
      "\(shared)\npublished: 2026-10-05\nstarts: 2026-12-05T10:00\nends: 2026-12-05T12:00\n"
        + "venue: \(quoted)\ncost: \(quoted)\nbooking: https://example.org/", markdown)
  }

  private var entry: String {
    item(
      "title: \(quoted)\nurl: https://example.org/\npublisher: \(quoted)\npublished: 2026-10-05\n"
        + "summary: \(line)\nthemes: \(themes)")
  }

  private var page: String {
    item(
      "title: \(quoted)\nshort_title: \(short)\nnavigation: 1\ncontents: true\nsummary: \(line)\n"
        + "documents: [{file: form.pdf, kind: form, title: \(quoted)}]", markdown)
  }

  private var frontPage: String {
    item(
      "title: \(quoted)",
      """
      ```quote
      text: \(prose)
      source: \(quoted)
      edition: \(quoted)
      ```

      ```list
      of: reviews
      intro: \(quoted)
      ```

      ```list
      of: reviews
      kind: dhr
      empty: \(quoted)
      ```

      ```when
      from: 2026-01-01
      text: \(prose)
      ```

      ```downloads
      from: both
      ```

      ```concern
      ```

      ```national-repository
      ```
      """)
  }
}

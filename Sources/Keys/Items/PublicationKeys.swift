import Publications

/// What only learning packs have.
package struct LearningPackKeys: KeyTable {
  package let kind = Key(
    "kind", .special("a kind"), "What it is: \(Kinds().slugs(for: .learningPack).joined(separator: ", ")).",
    "learning-pack",
    more: "The public sees it above the title. It is `learning-pack` if you say nothing. `site.yml` can add others")
  package let about = aboutKey
  package let subjects = Key(
    "subjects", .texts, "Whom it is about, in the words that the public may read.", "[Child X]",
    shown: .learningPack(as: "About", found: .facts) { .texts($0.subjects) })
  package let learningEvent = Key(
    "learning_event", .mapping(LearningEventKeys.self, "learning_event"), "When its event was held, or is planned.",
    "{planned: 2027-01-20}", more: "The public sees “Learning event planned for 20 January 2027”")
  package let report = Key(
    "report", .either(.word("not-published"), .mapping("report", ReportKeys.listed.facts)),
    "Of a review that has no file here: not-published, or when it was published.", "{published: 2017-12-14}",
    more: "The public sees “full report published 14 December 2017”")
  package static let listed = Listed(Self())

  /// Thematic reports and training have it too.
  static let aboutKey = Key(
    "about", .ids, "What it is about, by folder and name. It opens no earlier than these.", "[reviews/child-x]",
    more: "The public sees links both ways under “Related”")
}

/// Either of the two.
package struct LearningEventKeys: KeyTable {
  package let held = Key(
    "held", .either(.date, .word("true")), "When it was held. It is true when the day is not known.", "2018-04",
    isDated: true)
  package let planned = Key("planned", .date, "When it is planned.", "2026-12-03")
  package static let listed = Listed(Self())
}

/// A report that is not on the site.
package struct ReportKeys: KeyTable {
  package let published = Key(
    "published", .date, "When it was published.", "2018-05-15",
    need: .required("Write when the report was published."), isDated: true)
  package static let listed = Listed(Self())
}

/// What only thematic reports have.
package struct ThematicReportKeys: KeyTable {
  package let covers = Key(
    "covers", .mapping(CoverageKeys.self, "covers"), "The time and the number of reviews that it covers.",
    "{from: 2019-10, to: 2026-03, reviews: 6}", more: "The public sees “October 2019 to March 2026, 6 reviews”",
    shown: .thematicReport(as: "Covers") { .text($0.covers?.description) })
  package let scope = Key(
    "scope", .lines, "Which reviews it draws together.", "All reviews about a child under one.",
    shown: .thematicReport(as: "Scope", isWide: true, found: .text) { .text($0.scope) })
  package let about = LearningPackKeys.aboutKey
  package let publishUntil = ReviewKeys.publishUntilKey
  package let repository = ReviewKeys.repositoryRecordKey
  package static let listed = Listed(Self())
}

/// The years and the number of reviews that a report looks at, each as far as it is known.
package struct CoverageKeys: KeyTable {
  package let from = Key("from", .date, "Where its time begins.", "2019-10")
  package let to = Key("to", .date, "Where its time ends.", "2026-03")
  package let reviews = Key("reviews", .number(1...9999), "How many reviews there are in it.", "6")
  package static let listed = Listed(Self())
}

/// What only national entries have, and what they say of the keys that all items share.
package struct NationalKeys: KeyTable {
  package let published = Key(
    "published", .timing(or: "undated"), "When, as precisely as you know it, or undated.", "undated",
    more: "A month opens at its beginning", need: .depends("required"), isDated: true,
    shown: Shown(found: .facts) { .date($0.availability.published) })
  package let publisher = Key(
    "publisher", .text, "Who published it.", "Child Safeguarding Practice Review Panel",
    need: .required("Write who publishes it."), shown: Shown(as: "Published by", found: .text) { .text($0.publisher) })
  package let url = Key(
    "url", .link, "Where it is.", "https://www.gov.uk/", need: .required("Write the address of the publisher's page."))
  package let covers = Key(
    "covers", .mapping(CoverageKeys.self, "covers"), "The time and the number of reviews that it covers.",
    "{from: 2019-10, to: 2026-03, reviews: 6}")
  package let checked = Key(
    "checked", .date, "When somebody last saw that the link works. The public does not see it.", "2026-11-25")
  package static let listed = Listed(Self())
}

/// What only pages have.
package struct PageKeys: KeyTable {
  package let contents = Key("contents", .boolean, "A table of contents at the top.", "true")
  package let navigation = Key(
    "navigation", .number(1...99), "Its place in the navigation. Without it, the page is not there.", "3")
  package static let listed = Listed(Self())
}

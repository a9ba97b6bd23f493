import Publications

/// What only reviews have (content model, section 5).
package struct ReviewKeys: KeyTable {
  package let kind = Key(
    "kind", .special("a kind"),
    "What kind of review it is:\n"
      + Kinds.reviews.map { "\($0.slug) (\($0.one.lowercased()))" }.joined(separator: ",\n") + ".",
    "lcspr", more: "The public sees it above the title. `site.yml` can add others", need: .depends("required"))

  package let reference = Key(
    "reference", .text, "Your own reference.", "NSCP2026-01",
    shown: .review(as: "Reference", found: .facts) { .text($0.reference) })

  package let subjects = Key(
    "subjects", .texts, "Whom it is about, in the words that the public may read.", "[Child X]",
    shown: .review(as: "About", found: .facts) { .texts($0.subjects) })

  package let reviewers = Key(
    "reviewers", .texts, "Who reviewed.", "[Name of the reviewer]",
    shown: .review(as: "Reviewer", many: "Reviewers", found: .text) { .texts($0.reviewers) })

  package let decided = Key(
    "decided", .date, "When the partners decided on it.", "2026-05-20", isDated: true,
    shown: .review(as: "Decision to review") { .date($0.decided) })

  package let sentToPanel = Key(
    "sent_to_panel", .date,
    "When the report went to the Panel and the Secretary of State. The public does not see it.", "2026-11-12")

  package let publishUntil = publishUntilKey

  package let learning = Key(
    "learning", .markdown, "What is to be learned. It stays when the report has gone.",
    "|\n  **Look at the drawing.** What to do next time.", more: "The public sees “Learning”")

  package let response = Key(
    "response", .either(.markdown, .list(.mapping("an action of response", ActionKeys.listed.facts), orOne: false)),
    "What has been done since.", "\n  - action: What was agreed.\n    lead: Who leads.\n    due: 2027-03-31",
    more: "The public sees “What has been done since”. It stays in the archive",
    shown: .review(found: .text) { review in
      if case .actions(let actions) = review.response { .texts(actions.map(\.action)) } else { .texts([]) }
    })

  package let repository = repositoryRecordKey

  package let hostedBy = Key(
    "hosted_by", .mapping(HostKeys.self, "hosted_by"), "Another partnership publishes it, and this page leads there.",
    "{name: Name of the partnership, url: \"https://example.org/child-x\"}",
    more: "The public sees who publishes it. It has no window",
    shown: .review(found: .text) { .text($0.hostedBy?.name) })

  package let outcome = Key(
    "outcome", .choice(Outcome.self),
    """
    What becomes of the report: \(Outcome.allCases.map(\.rawValue).joined(separator: ", ")).
    All but full and anonymous want an outcome_note.
    """, "full", more: "The public sees what became of the report")

  package let outcomeNote = Key(
    "outcome_note", .paragraph, "Why, as the public may read it.", "Parts of page 4 have been removed.",
    more: "The public sees it beside the outcome, and in lists", need: .depends("required for most outcomes"),
    shown: .review(found: .text) { .text($0.outcomeNote?.plainText) })

  package let outcomeUntil = Key(
    "outcome_until", .timing,
    "When that ends and the full report takes its place. Documents that the outcome refuses open then.",
    "2027-02-15T10:00", more: "From then on the outcome is `full`, see below", isDated: true)

  package static let listed = Listed(Self())

  /// Thematic reports have it too.
  static let publishUntilKey = Key(
    "publish_until", .either(.date, .word("further-notice")),
    "To keep it longer than the twelve months: a day, or further-notice.", "further-notice",
    more:
      "The public sees “Available until at least 28 February 2027”, or “Available: Until further notice”. Never earlier than the "
      + "window. Not for what is undated")

  /// Thematic reports have it too.
  static let repositoryRecordKey = Key(
    "national_repository", .mapping(RepositoryRecordKeys.self, "national_repository"),
    "What is known of it in the national repository.",
    "\n  cited_as: 2026 - Northmoor - Child X\n  reference: NC50543\n  url: https://library.nspcc.org.uk/…",
    more: "The public sees “The report may be available from …”, with the reference")
}

/// An action of `response`.
package struct ActionKeys: KeyTable {
  package let action = Key(
    "action", .lines, "What is done.", "Schools receive word of protective orders on the day they are made.",
    need: .required("Write what is done."))
  package let lead = Key(
    "lead", .lines, "Who leads.", "Northmoor Police", more: "The public sees “led by Northmoor Police”")
  package let due = Key(
    "due", .date, "By when it is to be done.", "2026-03-31",
    more: "The public sees “due 31 March 2026”, before it is done")
  package let done = Key(
    "done", .date, "When it was done.", "2026-03-12", more: "The public sees “done 12 March 2026”", isDated: true)
  package static let listed = Listed(Self())
}

/// Where the national repository keeps a report, each as far as it is known.
package struct RepositoryRecordKeys: KeyTable {
  package let url = Key("url", .link, "The address of its record.", "https://library.nspcc.org.uk/…")
  package let reference = Key("reference", .text, "Its number there.", "NC50543")
  package let citedAs = Key("cited_as", .text, "What it is called there.", "2026 - Northmoor - Child X")
  package static let listed = Listed(Self())
}

/// Another partnership that publishes a review.
package struct HostKeys: KeyTable {
  package let name = Key(
    "name", .text, "Which partnership it is.", "Westholme Partnership",
    need: .required("Write which partnership publishes it."))
  package let url = Key(
    "url", .link, "The address of its page.", "https://westholme.example/child-b",
    need: .required("Write the address of its page."))
  package static let listed = Listed(Self())
}

import Diagnostics
import Publications

/// What all items share (content model, section 3).
package struct SharedKeys: KeyTable {
  package let title = Key(
    "title", .text, "What it is called.", "Child R",
    more: "The public sees the heading, the entry in lists, the title in the browser",
    need: .requiredEvenInDraft("Write title: and the title."), shown: Shown(found: .title) { .text($0.title) })

  package let shortTitle = Key(
    "short_title", .text(upTo: 30), "For the navigation, at most 30 characters.", "Child X",
    more: "The public sees it in place of the title in the navigation, the breadcrumbs and the footer",
    notIn: [.national])

  package let published = Key(
    "published", .timing(or: "undated"),
    """
    When the public may first see it: a day, or a day and a time in the United Kingdom.
    Before it, nothing of it is on the site.
    """, "2026-11-25T10:00",
    more: "`undated` is for reviews, learning packs and national entries: public already, "
      + "the day not known",
    need: .depends("required but in pages"), isDated: true,
    shown: Shown(found: .facts) { .date($0.availability.published) })

  package let draft = Key(
    "draft", .boolean, "Nobody but the office sees a draft. Delete this line when everything is ready.", "true",
    more: "The public sees nothing, whatever the dates say")

  package let withdrawn = Key(
    "withdrawn", .mapping(WithdrawnKeys.self, "withdrawn"), "Taken down, for good. The page becomes a short record.",
    "\n  on: 2026-12-01T12:00\n  reason: Why it was taken down, as the public may read it.", notIn: [.national])

  package let summary = Key(
    "summary", .paragraph(upTo: 300), "One or two sentences for lists and search, at most 300 characters.",
    "What the review asks, and what it found.", more: "The public sees it below the title, in lists, feeds and search",
    shown: Shown(found: .summary) { .text($0.summary?.plainText) })

  package let updated = Key(
    "updated", .date, "When its words were last changed.", "2026-11-25",
    more: "The public sees “Last updated: 25 November 2026” at the end",
    isDated: true, notIn: [.national])

  package let changes = Key(
    "changes", .mappings(CorrectionKeys.self, "an entry of changes"),
    "What has changed in its words since it was published, for the public.",
    "\n  - {on: 2026-12-09, note: The date of the meeting was wrong.}",
    more: "The public sees “What has changed”, newest first, from each day on. It moves “Last updated” and the feeds",
    notIn: [.national],
    shown: Shown(found: .text) { .texts($0.changes.map(\.note)) })

  package let reviewDue = Key(
    "review_due", .date, "When the office wants to look at it again. The public does not see it.", "2027-11-25",
    notIn: [.national])

  package let notice = Key(
    "notice", .mapping(NoticeKeys.self, "a notice"),
    "A banner at the top of the page: under-review, correction, legal or information.",
    "{kind: information, text: Words for the banner., until: 2026-12-24}", notIn: [.national],
    shown: Shown(found: .text) { .text($0.notice?.text.plainText) })

  package let themes = Key(
    "themes", .list(), "Each theme has a page of its own.", "[Neglect, Voice of the child]",
    more: "The public sees links to the page of each theme",
    shown: Shown(found: .facts) { .texts($0.themes.map(\.name)) })

  package let audience = Key(
    "audience", .choices(Audience.self),
    "Whom it is for: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).",
    "[practitioners]", more: "The public sees “For: Practitioners”")

  package let language = Key(
    "language", .language, "The language that it is written in.", "en-GB",
    more: "The public sees nothing, but a screen reader speaks it rightly. `en-GB` if you say nothing")

  package let documents = Key(
    "documents", .mappings(DocumentKeys.self, "a document"),
    "Files beside this one, as the public is to have them. "
      + "Kinds: \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).",
    "\n  - file: report.pdf\n    kind: report", notIn: [.national],
    shown: Shown(found: .text) { item in
      .texts(item.documents.flatMap { [$0.title] + [$0.publisher].compactMap(\.self) + $0.subjects })
    })

  package let publisher = Key(
    "publisher", .text, "Who published it, if it was not this partnership.", "Name of the predecessor board",
    shown: Shown(as: "Published by", found: .text) { .text($0.publisher) })

  package let with = Key(
    "with", .texts, "Who published it together with this partnership.", "[Name of another partnership]",
    notIn: [.national], shown: Shown(as: "Published with", found: .text) { .texts($0.jointPublishers) })

  package let formerURLs = Key(
    "former_urls", .list(of: "paths"), "Addresses at which it once was. They lead on to it.", "[/old/address/]",
    more:
      "At each old address there is a page that leads on to the new one. Copy it from the browser: from the first `/` on, as "
      + "it is, `%20` and capitals too, without `?…` and `#…`. In a folder that the site has, it comes out as that is "
      + "spelt", notIn: [.national])

  package static let listed = Listed(Self())
}

/// `withdrawn`, of an item or of a document.
package struct WithdrawnKeys: KeyTable {
  package let on = Key(
    "on", .timing, "From when on it is not available.", "2026-07-01T12:00",
    need: .required("Write the day from which it is not available, as in on: 2026-11-25."), isDated: true)
  package let reason = Key(
    "reason", .lines, "Why it is not available, as the public may read it.", "The court has asked us to.",
    more: "The public sees it, unless the record is bare", need: .depends("required but with `record: bare`"))
  package let record = Key(
    "record", .choice(Withdrawal.Record.self), "How much the record says. It is full if you say nothing.", "full",
    more: "The public sees with `bare`, only that it is not available: no title, and it is in no list")
  package static let listed = Listed(Self())
}

/// What has changed, for readers: an entry of `changes`, or `corrected`.
package struct CorrectionKeys: KeyTable {
  package let on = Key(
    "on", .date, "The day of the change.", "2026-12-09", need: .required("Write the day of the change."), isDated: true)
  package let note = Key(
    "note", .lines, "What has changed, for the reader.", "The date of the meeting was wrong.",
    need: .required("Write for the reader what has changed."))
  package static let listed = Listed(Self())
}

/// A banner at the top of a page.
package struct NoticeKeys: KeyTable {
  package let kind = Key(
    "kind", .choice(Notice.Kind.self), "What it is about.", "information",
    more: "The public sees “Under review:”, “Correction:”, “Legal notice:” or “Information:” before the text",
    need: .required("Write under-review, correction, legal or information."))
  package let text = Key(
    "text", .paragraph, "What the banner says.", "The course is not available on 28 November.",
    need: .required("Write what the banner says."))
  package let from = Key("from", .date, "The first day on which it shows.", "2026-11-23", isDated: true)
  package let until = Key("until", .date, "The last day on which it shows.", "2026-11-29")
  package static let listed = Listed(Self())
}

import Publications

/// A key as a new file explains it.
struct KeyGuide {
  let key: String
  /// What it is for, in a line or two.
  let words: String
  /// The lines that say it; of several, the first is the key's own.
  let lines: String
  /// Whether it stands there to be filled in, and not only to be looked at.
  var isActive = false

  init(_ key: String, _ words: String, _ lines: String, isActive: Bool = false) {
    self.key = key
    self.words = words
    self.lines = lines
    self.isActive = isActive
  }

  /// What is not active yet becomes so when its `#` is taken away.
  var text: String {
    let comment = words.split(separator: "\n").map { "# \($0)" }
    let lines = lines.split(separator: "\n").map { isActive ? "\($0)" : "#\($0)" }
    return (comment + lines).joined(separator: "\n") + "\n"
  }
}

extension KeyGuide {
  /// Every key of a type, those first that most files have.
  static func all(of type: ItemType, title: String) -> [KeyGuide] {
    let head = [
      KeyGuide("title", "What it is called.", "title: \(title)", isActive: true),
      draft,
    ]
    switch type {
    case .review: return head + [published] + review + common + shared
    case .learningPack: return head + [published] + pack + common + shared
    case .thematicReport: return head + [published] + thematic + common + shared
    case .training: return head + [published] + training + common + shared
    case .page: return head + page + [summary, published] + common.dropFirst() + shared
    case .national: return head + national + common.prefix(2) + nationalShared
    }
  }

  private static let draft = KeyGuide(
    "draft", "Nobody but the office sees a draft. Delete this line when everything is ready.", "draft: true",
    isActive: true)

  private static let published = KeyGuide(
    "published",
    "When the public may first see it: a day, or a day and a time in the United Kingdom.\nBefore it, nothing of it is on the site.",
    "published: 2026-11-25T10:00")

  private static let summary = KeyGuide(
    "summary", "One or two sentences for lists and search, at most 300 characters.",
    "summary: What the review asks, and what it found.")

  /// What most items have.
  private static let common = [
    summary,
    KeyGuide("themes", "Each theme has a page of its own.", "themes: [Neglect, Voice of the child]"),
    KeyGuide(
      "documents",
      "Files beside this one, as the public is to have them. Kinds: \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      "documents:\n  - file: report.pdf\n    kind: report"),
  ]

  /// What a few items have.
  private static let shared = [
    KeyGuide("short_title", "For the navigation, at most 30 characters.", "short_title: Child X"),
    KeyGuide(
      "audience", "Whom it is for: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).",
      "audience: [practitioners]"),
    KeyGuide("updated", "When its words were last changed.", "updated: 2026-11-25"),
    KeyGuide(
      "changes", "What has changed in its words since it was published, for the public.",
      "changes:\n  - {on: 2026-12-09, note: The date of the meeting was wrong.}"),
    KeyGuide("review_due", "When the office wants to look at it again. The public does not see it.", "review_due: 2027-11-25"),
    KeyGuide(
      "notice", "A banner at the top of the page: under-review, correction, legal or information.",
      "notice: {kind: information, text: Words for the banner., until: 2026-12-24}"),
    KeyGuide(
      "withdrawn", "Taken down, for good. The page becomes a short record.",
      "withdrawn:\n  on: 2026-12-01T12:00\n  reason: Why it was taken down, as the public may read it."),
    KeyGuide("language", "The language that it is written in.", "language: en-GB"),
    KeyGuide("publisher", "Who published it, if it was not this partnership.", "publisher: Name of the predecessor board"),
    KeyGuide("with", "Who published it together with this partnership.", "with: [Name of another partnership]"),
    KeyGuide("former_urls", "Addresses at which it once was. They lead on to it.", "former_urls: [/old/address/]"),
  ]

  private static let nationalShared = [
    KeyGuide("audience", "Whom it is for: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).", "audience: [practitioners]"),
    KeyGuide("language", "The language that it is written in.", "language: en-GB"),
  ]

  private static let about = KeyGuide(
    "about", "What it is about, by folder and name. It opens no earlier than these.", "about: [reviews/child-x]")

  private static let publishUntil = KeyGuide(
    "publish_until", "To keep it longer than the twelve months: a day, or further-notice.", "publish_until: further-notice")

  private static let repository = KeyGuide(
    "national_repository", "What is known of it in the national repository.",
    "national_repository:\n  cited_as: 2026 - Northmoor - Child X\n  reference: NC50543\n  url: https://library.nspcc.org.uk/…")

  private static let review = [
    KeyGuide(
      "kind", "What kind of review it is:\n"
        + Kinds.reviews.map { "\($0.slug) (\($0.one.lowercased()))" }.joined(separator: ",\n") + ".", "kind: lcspr",
      isActive: true),
    KeyGuide("decided", "When the partners decided on it.", "decided: 2026-05-20"),
    KeyGuide("sent_to_panel", "When the report went to the Panel and the Secretary of State. The public does not see it.", "sent_to_panel: 2026-11-12"),
    KeyGuide("reviewers", "Who reviewed.", "reviewers: [Name of the reviewer]"),
    KeyGuide(
      "outcome",
      "What becomes of the report: full, redacted, summary-only, improvements-only, not-published, anonymous, under-way.\nAll but full and anonymous want an outcome_note.",
      "outcome: full"),
    KeyGuide("outcome_note", "Why, as the public may read it.", "outcome_note: Parts of page 4 have been removed."),
    KeyGuide(
      "outcome_until", "When that ends and the full report takes its place. Documents that the outcome refuses open then.",
      "outcome_until: 2027-02-15T10:00"),
    KeyGuide("learning", "What is to be learned. It stays when the report has gone.", "learning: |\n  **Look at the drawing.** What to do next time."),
    KeyGuide("response", "What has been done since.", "response:\n  - action: What was agreed.\n    lead: Who leads.\n    due: 2027-03-31"),
    KeyGuide("reference", "Your own reference.", "reference: NSCP2026-01"),
    KeyGuide("subjects", "Whom it is about, in the words that the public may read.", "subjects: [Child X]"),
    publishUntil, repository,
    KeyGuide(
      "hosted_by", "Another partnership publishes it, and this page leads there.",
      "hosted_by: {name: Name of the partnership, url: \"https://example.org/child-x\"}"),
  ]

  private static let pack = [
    KeyGuide(
      "kind", "What it is: \(Kinds().slugs(for: .learningPack).joined(separator: ", ")).", "kind: learning-pack",
      isActive: true),
    about,
    KeyGuide("subjects", "Whom it is about, in the words that the public may read.", "subjects: [Child X]"),
    KeyGuide("learning_event", "When its event was held, or is planned.", "learning_event: {planned: 2027-01-20}"),
    KeyGuide("report", "Of a review that has no file here: not-published, or when it was published.", "report: {published: 2017-12-14}"),
  ]

  private static let thematic = [
    KeyGuide("covers", "The time and the number of reviews that it covers.", "covers: {from: 2019-10, to: 2026-03, reviews: 6}"),
    KeyGuide("scope", "Which reviews it draws together.", "scope: All reviews about a child under one."),
    about, publishUntil, repository,
  ]

  private static let training = [
    KeyGuide("starts", "When it is, on the clocks of the United Kingdom.", "starts: 2027-06-10T10:00"),
    KeyGuide("ends", "When it is over.", "ends: 2027-06-10T12:00"),
    KeyGuide(
      "dates", "Or several times, in place of these two.",
      "dates:\n  - {starts: 2027-06-10T10:00, ends: 2027-06-10T12:00}\n  - {starts: 2027-07-08T10:00, ends: 2027-07-08T12:00, online: true}"),
    KeyGuide("on_demand", "Or at any time. Delete this line when you write one of the others.", "on_demand: true", isActive: true),
    KeyGuide("venue", "Where it is.", "venue: Town Hall, Room 4"),
    KeyGuide("online", "It can be joined from anywhere.", "online: true"),
    KeyGuide("booking", "Where to book.", "booking: https://training.example/june"),
    KeyGuide("waiting_list", "Where to wait, when it is full.", "waiting_list: https://training.example/list"),
    KeyGuide("cost", "What it costs.", "cost: Free"),
    KeyGuide("status", "open, full or cancelled.", "status: open"),
    about,
    KeyGuide("recording", "Where to watch it, when it is over.", "recording: https://video.example/1"),
  ]

  private static let page = [
    KeyGuide("contents", "A table of contents at the top.", "contents: true"),
    KeyGuide("navigation", "Its place in the navigation. Without it, the page is not there.", "navigation: 3"),
  ]

  private static let national = [
    KeyGuide("url", "Where it is.", "url: https://www.gov.uk/", isActive: true),
    KeyGuide("publisher", "Who published it.", "publisher: Child Safeguarding Practice Review Panel", isActive: true),
    KeyGuide("published", "When, as precisely as you know it, or undated.", "published: undated", isActive: true),
    KeyGuide("covers", "The time and the number of reviews that it covers.", "covers: {from: 2019-10, to: 2026-03, reviews: 6}"),
    KeyGuide("checked", "When somebody last saw that the link works. The public does not see it.", "checked: 2026-11-25"),
  ]
}

import Publications
import TestSupport
import Testing

/// What the laws are tried on is worth as much as what is in it.
@Suite struct `Made-up sites` {
  /// Of the content model's sections 3 to 6.
  private static let keys = [
    "title", "short_title", "published", "withdrawn", "reason", "record", "summary", "updated",
    "review_due", "notice", "themes", "audience", "language", "documents", "publisher", "with",
    "former_urls", "file", "url", "item", "kind", "label", "subjects", "redacted",
    "accessible_alternative", "hosted_by", "corrected", "note", "replaces", "keep", "signed_off",
    "reference", "reviewers", "decided", "sent_to_panel", "publish_until", "learning", "response",
    "action", "lead", "due", "done", "national_repository", "cited_as", "outcome", "outcome_note",
    "outcome_until", "changes", "prepared", "reviewed", "until",
    "about", "learning_event", "held", "planned", "report", "covers", "scope", "starts", "ends",
    "dates", "on_demand", "venue", "online", "booking", "waiting_list", "cost", "status", "recording",
    "checked", "contents", "navigation", "of", "theme", "items", "newest", "after", "when", "standing",
    "order", "intro", "empty", "who", "text", "source", "edition", "from",
  ]
  private static let words = [
    "published: undated", "record: bare", "publish_until: further-notice", "report: not-published",
    "````list", "````downloads", "````national-repository", "````media-enquiries", "````concern",
    "````contact", "````quote", "````when", "![", "[^", "| A |", "](contact:", "](#", "](/themes/",
    "](/kinds/", "](/years/", "](../", "](../../", "](/old/",
  ]

  @Test func `Have everything that content can have, in what is public and in what is absent`() {
    var (shown, absent) = ("", "")
    for seed in 1...150 {
      let site = MadeSite(seed: seed)
      var random = SplitMix64(seed: ~seed)
      let left = site.withoutWhatIsAbsent(asOf: site.moment(&random)).files
      shown += left.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      for (path, bytes) in site.files where left[path] != bytes && [".md", ".yml"].contains(where: path.hasSuffix) {
        let lines = Set(Self.lines(of: left[path] ?? []))
        absent += Self.lines(of: bytes).filter { !lines.contains($0) }.joined(separator: "\n") + "\n"
      }
    }
    func expect(_ wanted: String, in forms: [String]) {
      let isShown = wanted == Outcome.anonymous.rawValue || forms.contains { shown.contains($0) }
      #expect(isShown, "\(wanted) is in nothing public")
      #expect(forms.contains { absent.contains($0) }, "\(wanted) is in nothing absent")
    }
    for key in Self.keys { expect(key, in: ["\n\(key):", " \(key):", "{\(key):"]) }
    for word in Self.words { expect(word, in: [word]) }
    for outcome in Outcome.allCases { expect(outcome.rawValue, in: [": \(outcome.rawValue)\n"]) }
    #expect(absent.contains("draft: true") && !shown.contains("draft: true"))
  }

  @Test func `Are of all types, and each type in both of its forms`() {
    let items = (1...30).flatMap { MadeSite(seed: $0).items }
    for type in ItemType.allCases {
      #expect(Set(items.filter { $0.id.type == type }.map(\.isFolder)) == [false, true], "\(type)")
    }
  }

  @Test func `Are the same for the same seed`() {
    #expect(MadeSite(seed: 7).files == MadeSite(seed: 7).files)
    #expect(MadeSite(seed: 7).files != MadeSite(seed: 8).files)
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

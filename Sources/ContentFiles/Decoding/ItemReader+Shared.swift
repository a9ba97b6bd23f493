import Diagnostics
import Publications

/// What all items share (content model, section 3).
extension ItemReader {
  func readShared(_ fields: Fields, _ item: inout Item) {
    item.shortTitle = fields.text("short_title", longest: 30, oneLine: true)
    item.published = published(fields)
    item.publishedPlace = fields.place(of: "published")
    item.isDraft = findings.isDraft
    item.withdrawn = fields.withdrawal()
    item.summary = fields.inlineMarkdown("summary", prose, longest: 300)
    item.updated = fields.date("updated")
    item.changes = changes(fields)
    item.reviewDue = fields.date("review_due")
    item.notice = notice(fields)
    item.themes = themes(fields)
    item.audiences = fields.choices("audience", of: Audience.self)
    item.language = language(fields) ?? item.language
    item.publisher = fields.text("publisher", oneLine: true)
    item.jointPublishers = fields.texts("with")
    item.formerPaths = formerPaths(fields)
    item.documents = documents(fields)
    if case .review(let review) = item.details { checkOutcome(review, of: item, fields) }
  }

  private func published(_ fields: Fields) -> Timing? {
    let type = source.id.type
    let mayBeUndated = type == .review || type == .learningPack || type == .national
    if type != .page {
      fields.require(
        "published",
        mayBeUndated
          ? "Write when the public may first see it, or published: undated."
          : "Write when the public may first see it, as in published: 2026-11-25T10:00.")
    }
    if mayBeUndated, case .text("undated")? = fields.node("published")?.content { return nil }
    return fields.timing("published", also: mayBeUndated ? "undated" : nil)
  }

  private func changes(_ fields: Fields) -> [Correction] {
    fields.mappings("changes", "an entry of changes", keys: ["on", "note"]).compactMap { fields in
      fields.require("on", "Write the day of the change.")
      fields.require("note", "Write for the reader what has changed.")
      guard let on = fields.date("on"), let note = fields.text("note") else { return nil }
      return Correction(on: on, note: note)
    }
  }

  private func notice(_ fields: Fields) -> Notice? {
    guard
      let notice = fields.mapping("notice", "a notice", keys: ["kind", "text", "from", "until"])
    else { return nil }
    notice.require("kind", "Write under-review, correction, legal or information.")
    notice.require("text", "Write what the banner says.")
    let (from, until) = (notice.date("from"), notice.date("until"))
    if let from, let until, until.lastDay < from.firstDay {
      findings.add(
        notice.place(of: "until"), .wrongOrder, "The notice ends before it begins.",
        hint: "Exchange from and until.")
    }
    guard let kind = notice.choice("kind", of: Notice.Kind.self),
      let text = notice.inlineMarkdown("text", prose)
    else { return nil }
    return Notice(kind: kind, text: text, from: from, until: until)
  }

  private func themes(_ fields: Fields) -> [Located<String>] {
    let themes = fields.located("themes")
    var seen: Set<String> = []
    for theme in themes {
      let slug = Theme.slug(of: theme.value)
      if slug.isEmpty {
        findings.add(
          theme.place, .wrongTheme, "“\(theme.value)” can be no address.",
          hint: "A theme has letters or digits.")
      } else if !seen.insert(slug).inserted {
        findings.add(
          theme.place, .twice, "“\(theme.value)” is in the list twice.", hint: "Delete one of the two.")
      }
    }
    return themes
  }

  private func language(_ fields: Fields) -> String? { fields.language("language") }

  private func formerPaths(_ fields: Fields) -> [Located<String>] {
    fields.located("former_urls").compactMap { written in
      do throws(FormerPath.Fault) {
        return Located(try FormerPath.read(written.value), at: written.place)
      } catch {
        findings.add(written.place, .wrongAddress, error.message, hint: error.hint)
        return nil
      }
    }
  }
}

extension Fields {
  /// `withdrawn`, of an item or of a document.
  func withdrawal() -> Withdrawal? {
    guard
      let fields = mapping("withdrawn", "withdrawn", keys: ["on", "reason", "record"])
    else { return nil }
    fields.require("on", "Write the day from which it is not available, as in on: 2026-11-25.")
    let record = fields.choice("record", of: Withdrawal.Record.self) ?? .full
    if record == .full {
      fields.require("reason", "Write for the public why it is not available, or record: bare.")
    }
    return fields.timing("on").map {
      Withdrawal(on: $0, reason: fields.text("reason"), record: record)
    }
  }

  /// A BCP 47 tag: subtags of letters and digits with hyphens between them.
  func language(_ key: String) -> String? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.first.map { (2...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLetter } } ?? false
      && parts.dropFirst().allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    if isTag { return text }
    findings.add(
      node.place, .wrongLanguage, "“\(text)” is not the tag of a language.",
      hint: "Write en-GB for English, cy for Welsh, pl for Polish (BCP 47).")
    return nil
  }
}

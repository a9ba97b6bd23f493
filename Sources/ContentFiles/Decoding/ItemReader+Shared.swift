import Diagnostics
import Keys
import Publications

/// What all items share (content model, section 3).
extension ItemReader {
  func readShared(_ fields: Fields<SharedKeys>, _ item: inout Item) {
    item.shortTitle = fields[\.shortTitle]
    item.published = published(fields)
    item.publishedPlace = fields.place(of: \.published)
    item.isDraft = findings.problems.isDraft
    item.withdrawn = withdrawal(fields[\.withdrawn]).map(Timed.init)
    item.summary = fields.paragraph(\.summary, prose)
    item.updated = fields[\.updated].map(Timed.init)
    item.changes = corrections(fields[\.changes]).map(Timed.init)
    item.reviewDue = fields[\.reviewDue]
    item.notice = notice(fields[\.notice]).map(Timed.init)
    item.themes = themes(fields[\.themes])
    item.audiences = fields[\.audience]
    item.language = fields[\.language] ?? item.language
    item.publisher = fields[\.publisher]
    item.jointPublishers = fields[\.with]
    item.formerPaths = formerPaths(fields[\.formerURLs])
    item.documents = documents(fields[\.documents])
    if case .review(let review) = item.details { checkOutcome(review, of: item, fields.mapping) }
  }

  private func published(_ fields: Fields<SharedKeys>) -> Timing? {
    let type = source.id.type
    let mayBeUndated = type == .review || type == .learningPack || type == .national
    if type != .page {
      fields.require(
        \.published,
        mayBeUndated
          ? "Write when the public may first see it, or published: undated."
          : "Write when the public may first see it, as in published: 2026-11-25T10:00.")
    }
    if mayBeUndated, fields.mapping.isUndated { return nil }
    return fields.value(\.published)?.timing(also: mayBeUndated ? "undated" : nil)
  }

  /// An entry of `changes`, or `corrected`.
  func corrections(_ entries: [Fields<CorrectionKeys>]) -> [Correction] {
    entries.compactMap { fields in
      guard let on = fields[\.on], let note = fields[\.note] else { return nil }
      return Correction(on: on, note: note)
    }
  }

  private func notice(_ fields: Fields<NoticeKeys>?) -> Notice? {
    guard let fields else { return nil }
    let (from, until) = (fields[\.from], fields[\.until])
    if let from, let until, until.lastDay < from.firstDay {
      findings.add(
        fields.place(of: \.until), .wrongOrder, "The notice ends before it begins.", hint: "Exchange from and until.")
    }
    guard let kind = fields[\.kind], let text = fields.paragraph(\.text, prose) else { return nil }
    return Notice(kind: kind, text: text, from: from, until: until)
  }

  private func themes(_ themes: [Located<String>]) -> [Located<String>] {
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

  private func formerPaths(_ paths: [Located<String>]) -> [Located<String>] {
    paths.compactMap { written in
      do throws(FormerPath.Fault) {
        return Located(try FormerPath.read(written.value), at: written.place)
      } catch {
        findings.add(written.place, .wrongAddress, error.message, hint: error.hint)
        return nil
      }
    }
  }

  /// `withdrawn`, of an item or of a document.
  func withdrawal(_ fields: Fields<WithdrawnKeys>?) -> Withdrawal? {
    guard let fields else { return nil }
    let record = fields[\.record] ?? .full
    if record == .full {
      fields.require(\.reason, "Write for the public why it is not available, or record: bare.")
    }
    return fields[\.on].map { Withdrawal(on: $0, reason: fields[\.reason], record: record) }
  }
}

extension WrittenMapping {
  /// Whether an item says that it is public already, and its day is not known.
  var isUndated: Bool {
    if case .text("undated")? = value(SharedKeys.listed.table.published.facts.name)?.node.content {
      true
    } else {
      false
    }
  }
}

import Diagnostics
import Keys
import Publications

extension ItemReader {
  func review(_ fields: Fields<ReviewKeys>) -> Review {
    let known = knownKinds
    fields.require(\.kind, "It can be \(known.joined(separator: ", ")).")
    var review = Review(kind: kind(fields.value(\.kind), known) ?? Located("", at: fields.place(of: \.kind)))
    review.writtenOutcome = fields[\.outcome]
    review.outcomeNote = fields.paragraph(\.outcomeNote, prose)
    review.outcomeUntil = outcomeUntil(fields, review.writtenOutcome)
    review.reference = fields[\.reference]
    review.subjects = fields[\.subjects]
    review.reviewers = fields[\.reviewers]
    review.decided = fields[\.decided].map(Timed.init)
    review.sentToPanel = fields[\.sentToPanel]
    review.publishUntil = publishUntil(fields.value(\.publishUntil), fields.mapping)
    review.learning = fields.markdown(\.learning, prose, headingShift: 1, footnotes: "learning.")
    review.response = fields.value(\.response).flatMap(response)
    review.repository = fields[\.repository].map(repository)
    review.hostedBy = fields[\.hostedBy].flatMap(host)
    if review.outcome.needsNote {
      fields.require(
        \.outcomeNote, "Tell the public why the outcome is \(review.outcome.rawValue), in a sentence.")
    }
    return review
  }

  func learningPack(_ fields: Fields<LearningPackKeys>) -> LearningPack {
    let kind = kind(fields.value(\.kind), knownKinds) ?? Located("learning-pack", at: fields.place(of: \.kind))
    var pack = LearningPack(kind: kind)
    pack.about = fields[\.about]
    pack.subjects = fields[\.subjects]
    pack.event = fields[\.learningEvent].flatMap(learningEvent).map(Timed.init)
    pack.report = fields.value(\.report).flatMap(report).map(Timed.init)
    return pack
  }

  func thematicReport(_ fields: Fields<ThematicReportKeys>) -> ThematicReport {
    var report = ThematicReport()
    report.covers = fields[\.covers].map(coverage)
    report.scope = fields[\.scope]
    report.about = fields[\.about]
    report.publishUntil = publishUntil(fields.value(\.publishUntil), fields.mapping)
    report.repository = fields[\.repository].map(repository)
    return report
  }

  func national(_ fields: Fields<NationalKeys>) -> Item.Details {
    let (address, covers, checked) = (fields[\.url], fields[\.covers].map(coverage), fields[\.checked])
    guard let address else { return placeholderDetails }
    return .national(NationalEntry(address: address, covers: covers, checked: checked.map(Timed.init)))
  }

  /// For an entry without its address, which is a draft or an error.
  private var placeholderDetails: Item.Details { .page(Page(hasContents: false, navigation: nil)) }

  private func outcomeUntil(_ fields: Fields<ReviewKeys>, _ outcome: Outcome?) -> Located<Timing>? {
    guard let timing = fields[\.outcomeUntil] else { return nil }
    let place = fields.place(of: \.outcomeUntil)
    // One that could not be read is told of already.
    if outcome == nil, fields.has(\.outcome) { return nil }
    guard let outcome, outcome.needsNote else {
      findings.add(
        place, .outcomeUntil, "outcome_until says when another outcome ends, and there is none.",
        hint: "Write what is so until then, as in outcome: summary-only, with its outcome_note.")
      return nil
    }
    return Located(timing, at: place)
  }

  /// What an outcome says must be possible.
  func checkOutcome(_ review: Review, of item: Item, _ mapping: WrittenMapping) {
    if !mapping.has(ReviewKeys.listed.table.outcomeUntil) { checkDocuments(review, item.documents) }
    if let until = review.outcomeUntil, let published = item.published, until.value.opening <= published.opening {
      findings.add(
        until.place, .outcomeUntil, "The outcome ends on \(until.value.opening), and nothing opens before.",
        hint: "Write a day after published, or take outcome, outcome_note and outcome_until out.")
    }
  }

  /// Only documents that the outcome says are public may be in the list: a file left there from an
  /// earlier version must not go out. With `outcome_until` they open when it ends.
  private func checkDocuments(_ review: Review, _ documents: [Document]) {
    for document in documents where review.outcome.refusedDocuments.contains(document.kind) {
      findings.add(
        document.place, .refusedDocument,
        "A review whose outcome is \(review.outcome.rawValue) cannot have a document of kind "
          + "\(document.kind.rawValue).",
        hint: "Take the document out of the list and its file out of the folder, or change the "
          + "outcome. If it is to come out later, write outcome_until: and the day.")
    }
  }

  // MARK: Values

  private var knownKinds: [String] { (kinds ?? Kinds()).slugs(for: source.id.type) }

  private func kind(_ written: WrittenValue?, _ known: [String]) -> Located<String>? {
    guard let written, let kind = written.text() else { return nil }
    if kinds != nil, !known.contains(kind) {
      findings.add(
        written.place, .unknownValue, "There is no kind “\(kind)”.",
        hint: kindHint(kind, known))
    }
    return Located(kind, at: written.place)
  }

  private func kindHint(_ written: String, _ known: [String]) -> String {
    let rest = WrittenValue.hint(written, known) + " site.yml can add others."
    if rest.hasPrefix("Did you mean") { return rest }
    let names = Dictionary(
      known.compactMap { slug in (kinds ?? Kinds())[slug].map { ($0.one.lowercased(), slug) } },
      uniquingKeysWith: { one, _ in one })
    let name = written.lowercased()
    let slug = names[name] ?? NearestName.of(name, among: names.keys).flatMap { names[$0] }
    return slug.map { "Write \($0). \(rest)" } ?? rest
  }

  private func publishUntil(_ written: WrittenValue?, _ mapping: WrittenMapping) -> Located<PublishUntil>? {
    guard let written else { return nil }
    if mapping.isUndated {
      findings.add(
        written.place, .meaninglessOption,
        "What is undated stays as it is: publish_until has no day to count from.", hint: "Delete publish_until.")
      return nil
    }
    if case .text("further-notice") = written.node.content {
      return Located(.furtherNotice, at: written.place)
    }
    guard let text = written.text() else { return nil }
    guard let date = PartialDate(text) else {
      findings.add(
        written.place, .wrongDate, "“\(text)” is not a date for publish_until.",
        hint: "Write a day as 2028-05-15, a month as 2028-05, a year as 2028, or further-notice.")
      return nil
    }
    return Located(.date(date), at: written.place)
  }

  private func response(_ written: WrittenValue) -> Response? {
    guard case .list(let nodes) = written.node.content else {
      return written.markdown(prose, headingShift: 1, footnotes: "response.").map(Response.text)
    }
    return .actions(
      nodes.compactMap { node in
        guard let action = Fields<ActionKeys>(node, "an action of response", findings) else { return nil }
        let (due, done) = (action[\.due], action[\.done])
        return action[\.action].map {
          Response.Action(action: $0, lead: action[\.lead], due: due, done: done.map(Timed.init))
        }
      })
  }

  private func repository(_ fields: Fields<RepositoryRecordKeys>) -> RepositoryRecord {
    RepositoryRecord(address: fields[\.url], reference: fields[\.reference], citedAs: fields[\.citedAs])
  }

  private func host(_ fields: Fields<HostKeys>) -> Host? {
    guard let name = fields[\.name], let address = fields[\.url] else { return nil }
    return Host(name: name, address: address)
  }

  private func learningEvent(_ fields: Fields<LearningEventKeys>) -> LearningEvent? {
    switch (fields.has(\.held), fields.has(\.planned)) {
    case (true, false):
      if let held = fields.value(\.held)?.node, held.isPlain, case .text("true") = held.content {
        return .held(nil)
      }
      return fields.value(\.held)?.date.map { .held($0) }
    case (false, true): return fields[\.planned].map { .planned($0) }
    default:
      findings.add(
        fields.place, .missingKey, "learning_event wants either held or planned.",
        hint: "Write {held: 2018-04}, {planned: 2026-12-03}, or {held: true} when the day is not known.")
      return nil
    }
  }

  private func report(_ written: WrittenValue) -> ReportFact? {
    if case .text(let text) = written.node.content {
      if text == "not-published" { return .notPublished }
      findings.add(
        written.place, .unknownValue, "report cannot be “\(text)”.",
        hint: "Write not-published, or {published: 2018-05-15}.")
      return nil
    }
    return Fields<ReportKeys>(written.node, "report", findings)?[\.published].map { .published($0) }
  }

  private func coverage(_ fields: Fields<CoverageKeys>) -> Coverage {
    let (from, to) = (fields[\.from], fields[\.to])
    if let from, let to, to.lastDay < from.firstDay {
      findings.add(
        fields.place(of: \.to), .wrongOrder, "covers ends before it begins.", hint: "Exchange from and to.")
    }
    return Coverage(from: from, to: to, reviews: fields[\.reviews])
  }
}

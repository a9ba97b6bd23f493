import Diagnostics
import Publications

extension ItemReader {
  func review(_ fields: Fields) -> Review {
    var review = Review(kind: kind(fields, default: nil))
    review.writtenOutcome = fields.choice("outcome", of: Outcome.self)
    review.outcomeNote = fields.inlineMarkdown("outcome_note", prose)
    review.outcomeUntil = outcomeUntil(fields, review.writtenOutcome)
    review.reference = fields.text("reference", oneLine: true)
    review.subjects = fields.texts("subjects")
    review.reviewers = fields.texts("reviewers")
    review.decided = fields.date("decided")
    review.sentToPanel = fields.date("sent_to_panel")
    review.publishUntil = publishUntil(fields)
    review.learning = fields.markdown("learning", prose, headingShift: 1, footnotes: "learning.")
    review.response = response(fields)
    review.repository = repository(fields)
    review.hostedBy = host(fields)
    if review.outcome.needsNote {
      fields.require(
        "outcome_note",
        "Tell the public why the outcome is \(review.outcome.rawValue), in a sentence.")
    }
    return review
  }

  func learningPack(_ fields: Fields) -> LearningPack {
    var pack = LearningPack(kind: kind(fields, default: "learning-pack"))
    pack.about = fields.ids("about")
    pack.subjects = fields.texts("subjects")
    pack.event = learningEvent(fields)
    pack.report = report(fields)
    return pack
  }

  func thematicReport(_ fields: Fields) -> ThematicReport {
    var report = ThematicReport()
    report.covers = coverage(fields)
    report.scope = fields.text("scope")
    report.about = fields.ids("about")
    report.publishUntil = publishUntil(fields)
    report.repository = repository(fields)
    return report
  }

  func national(_ fields: Fields) -> Item.Details {
    fields.require("url", "Write the address of the publisher's page.")
    fields.require("publisher", "Write who publishes it.")
    let (address, covers, checked) = (fields.linked("url"), coverage(fields), fields.date("checked"))
    guard let address else { return placeholderDetails }
    return .national(NationalEntry(address: address, covers: covers, checked: checked))
  }

  /// For an entry without its address, which is a draft or an error.
  private var placeholderDetails: Item.Details { .page(Page(hasContents: false, navigation: nil)) }

  private func outcomeUntil(_ fields: Fields, _ outcome: Outcome?) -> Located<Timing>? {
    guard let timing = fields.timing("outcome_until") else { return nil }
    let place = fields.place(of: "outcome_until")
    // One that could not be read is told of already.
    if outcome == nil, fields.has("outcome") { return nil }
    guard let outcome, outcome.needsNote else {
      findings.add(
        place, .outcomeUntil, "outcome_until says when another outcome ends, and there is none.",
        hint: "Write what is so until then, as in outcome: summary-only, with its outcome_note.")
      return nil
    }
    return Located(timing, at: place)
  }

  /// What an outcome says must be possible.
  func checkOutcome(_ review: Review, of item: Item, _ fields: Fields) {
    if !fields.has("outcome_until") { checkDocuments(review, item.documents) }
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

  private func kind(_ fields: Fields, default standard: String?) -> Located<String> {
    let known = (kinds ?? Kinds()).slugs(for: source.id.type)
    let place = fields.place(of: "kind")
    if standard == nil { fields.require("kind", "It can be \(known.joined(separator: ", ")).") }
    guard let kind = fields.text("kind", oneLine: true) else {
      return Located(standard ?? "", at: place)
    }
    if kinds != nil, !known.contains(kind) {
      findings.add(
        place, .unknownValue, "There is no kind “\(kind)”.",
        hint: kindHint(kind, known))
    }
    return Located(kind, at: place)
  }

  /// Whoever writes out what readers see is told the short word for it.
  private func kindHint(_ written: String, _ known: [String]) -> String {
    let rest = Fields.hint(written, known) + " site.yml can add others."
    if rest.hasPrefix("Did you mean") { return rest }
    let names = Dictionary(
      known.compactMap { slug in (kinds ?? Kinds())[slug].map { ($0.one.lowercased(), slug) } },
      uniquingKeysWith: { one, _ in one })
    let name = written.lowercased()
    let slug = names[name] ?? NearestName.of(name, among: names.keys).flatMap { names[$0] }
    return slug.map { "Write \($0). \(rest)" } ?? rest
  }

  private func publishUntil(_ fields: Fields) -> Located<PublishUntil>? {
    guard let node = fields.node("publish_until") else { return nil }
    if case .text("undated")? = fields.node("published")?.content {
      findings.add(
        fields.place(of: "publish_until"), .meaninglessOption,
        "What is undated stays as it is: publish_until has no day to count from.", hint: "Delete publish_until.")
      return nil
    }
    if case .text("further-notice") = node.content {
      return Located(.furtherNotice, at: node.place)
    }
    guard let text = fields.text(node, "publish_until", oneLine: true) else { return nil }
    guard let date = PartialDate(text) else {
      findings.add(
        node.place, .wrongDate, "“\(text)” is not a date for publish_until.",
        hint: "Write a day as 2028-05-15, a month as 2028-05, a year as 2028, or further-notice.")
      return nil
    }
    return Located(.date(date), at: node.place)
  }

  private func response(_ fields: Fields) -> Response? {
    guard let node = fields.node("response") else { return nil }
    guard case .list(let nodes) = node.content else {
      return fields.markdown("response", prose, headingShift: 1, footnotes: "response.")
        .map(Response.text)
    }
    return .actions(
      nodes.compactMap { node in
        guard
          let action = Fields(
            node, "an action of response", keys: ["action", "lead", "due", "done"], findings)
        else { return nil }
        action.require("action", "Write what is done.")
        let (due, done) = (action.date("due"), action.date("done"))
        return action.text("action").map {
          Response.Action(action: $0, lead: action.text("lead"), due: due, done: done)
        }
      })
  }

  private func repository(_ fields: Fields) -> RepositoryRecord? {
    fields.mapping(
      "national_repository", "national_repository", keys: ["url", "reference", "cited_as"]
    ).map {
      RepositoryRecord(
        address: $0.linked("url"), reference: $0.text("reference", oneLine: true),
        citedAs: $0.text("cited_as", oneLine: true))
    }
  }

  private func host(_ fields: Fields) -> Host? {
    guard let host = fields.mapping("hosted_by", "hosted_by", keys: ["name", "url"]) else { return nil }
    host.require("name", "Write which partnership publishes it.")
    host.require("url", "Write the address of its page.")
    guard let name = host.text("name", oneLine: true), let address = host.linked("url") else {
      return nil
    }
    return Host(name: name, address: address)
  }

  private func learningEvent(_ fields: Fields) -> LearningEvent? {
    guard
      let event = fields.mapping("learning_event", "learning_event", keys: ["held", "planned"])
    else { return nil }
    switch (event.has("held"), event.has("planned")) {
    case (true, false):
      if let held = event.node("held"), held.isPlain, case .text("true") = held.content {
        return .held(nil)
      }
      return event.date("held").map { .held($0) }
    case (false, true): return event.date("planned").map { .planned($0) }
    default:
      findings.add(
        event.place, .missingKey, "learning_event wants either held or planned.",
        hint: "Write {held: 2018-04}, {planned: 2026-12-03}, or {held: true} when the day is not known.")
      return nil
    }
  }

  private func report(_ fields: Fields) -> ReportFact? {
    guard let node = fields.node("report") else { return nil }
    if !node.isBroken, case .text(let text) = node.content {
      if text == "not-published" { return .notPublished }
      findings.add(
        node.place, .unknownValue, "report cannot be “\(text)”.",
        hint: "Write not-published, or {published: 2018-05-15}.")
      return nil
    }
    guard let report = Fields(node, "report", keys: ["published"], findings) else { return nil }
    report.require("published", "Write when the report was published.")
    return report.date("published").map { .published($0) }
  }

  private func coverage(_ fields: Fields) -> Coverage? {
    guard let covers = fields.mapping("covers", "covers", keys: ["from", "to", "reviews"]) else {
      return nil
    }
    let (from, to) = (covers.date("from"), covers.date("to"))
    if let from, let to, to.lastDay < from.firstDay {
      findings.add(
        covers.place(of: "to"), .wrongOrder, "covers ends before it begins.", hint: "Exchange from and to.")
    }
    return Coverage(from: from, to: to, reviews: covers.number("reviews", in: 1...9999))
  }
}

import Publications
import TestSupport

/// What an item's type adds to it.
extension SiteMaker {
  private static let reviewKinds =
    [
      "lcspr", "lcspr", "scr", "scr", "cpr", "partnership-review", "local-learning-review",
      "thematic-review", "sar", "dhr",
    ]

  mutating func review(_ item: inout MadeItem) {
    item.kind = random.one(of: Self.reviewKinds + addedKinds)
    item.outcome = random.one(
      of: [nil, nil, .full, .redacted, .summaryOnly, .improvementsOnly, .notPublished, .underWay, .anonymous])
    outcomeUntil(&item)
    item.facts += fact("decided", in: 3) + fact("sent_to_panel", in: 4)
    publishUntil(&item)
    item.keys += entry("reference", in: 3) { .text($0.text("TSCP2020-21")) }
    item.keys += entry("subjects", in: 3) { $0.texts("Child S") }
    item.keys += entry("reviewers", in: 3) { $0.texts("Dr X") }
    item.keys += repository()
    if random.once(in: 8) {
      item.isHosted = true
      let host: [YAML.Entry] = [("name", .text(text("Otherton"))), ("url", .plain(address()))]
      item.keys.append(("hosted_by", .mapping(host)))
    }
    if random.once(in: 3) {
      item.actions = (0..<random.number(1...3)).map { _ in action() }
    }
  }

  /// When a report follows: after the review opens.
  private mutating func outcomeUntil(_ item: inout MadeItem) {
    guard item.outcome?.needsNote ?? false, random.once(in: 2) else { return }
    let (opens, until) = (item.published?.opens ?? .always, timing())
    item.outcomeUntil =
      until.opens > opens ? until : .date(.day(CalendarDay(ordinal: opens.day.ordinal + random.number(1...700))))
  }

  private mutating func action() -> MadeAction {
    MadeAction(
      keys: [("action", .text(text("We train")))] + entry("lead", in: 2) { .text($0.text("The unit")) }
        + entry("due", in: 2) { .plain($0.date().iso) },
      done: random.once(in: 2) ? date() : nil)
  }

  private mutating func fact(_ key: String, _ inner: String? = nil, in times: Int) -> [DatedFact] {
    random.once(in: times) ? [DatedFact(key: key, inner: inner, date: date())] : []
  }

  /// Later than any window could end.
  private mutating func publishUntil(_ item: inout MadeItem) {
    guard item.published != nil || item.isUnfinished else { return }
    switch random.number(1...8) {
    case 1: item.publishUntil = .furtherNotice
    case 2: item.publishUntil = .date(.year(2031 + random.number(0...2)))
    case 3:
      // As early as it may be, where that can be told before its life is known.
      let opens = site.life(of: item, lives).day
      guard let day = item.outcome == .underWay ? item.outcomeUntil?.date.lastDay : opens,
        let rule = site.rule(for: item)
      else { return }
      item.publishUntil = .date(.day(day.adding(months: rule.months + random.number(0...2))))
    default: break
    }
  }

  private mutating func repository() -> [YAML.Entry] {
    entry("national_repository", in: 4) { maker in
      .mapping(
        [("reference", .text(maker.text("NC50543")))]
          + maker.entry("url", in: 2) { .plain($0.address()) }
          + maker.entry("cited_as", in: 2) { .text($0.text("2025 - Testshire")) })
    }
  }

  mutating func pack(_ item: inout MadeItem) {
    let kinds = ["learning-pack", "7-minute-briefing", "briefing", "leaflet"] + addedKinds
    item.kind = random.once(in: 2) ? random.one(of: kinds) : nil
    item.keys += entry("subjects", in: 3) { $0.texts("Sleep") }
    switch random.number(1...5) {
    case 1: item.keys.append(("learning_event", .mapping([("planned", .plain(date().iso))])))
    case 2: item.keys.append(("learning_event", .mapping([("held", .plain("true"))])))
    default: item.facts += fact("learning_event", "held", in: 2)
    }
    if random.once(in: 6) {
      item.keys.append(("report", .plain("not-published")))
    } else {
      item.facts += fact("report", "published", in: 4)
    }
  }

  mutating func report(_ item: inout MadeItem) {
    publishUntil(&item)
    item.keys += entry("covers", in: 2) { _ in Self.coverage } + repository()
    item.keys += entry("scope", in: 3) { .text($0.text("All of them")) }
  }

  private static let coverage = YAML.mapping([
    ("from", .plain("2007")), ("to", .plain("2014-05")), ("reviews", .plain("12")),
  ])

  mutating func national(_ item: inout MadeItem) {
    item.keys += [("url", .plain(address())), ("publisher", .text(text("The Panel")))]
    item.keys += entry("covers", in: 3) { _ in Self.coverage }
    item.facts += fact("checked", in: 2)
  }

  mutating func page(_ item: inout MadeItem) {
    item.keys += entry("contents", in: 3) { _ in .plain("true") }
    item.keys += entry("navigation", in: 2) { .plain("\($0.random.number(1...4))") }
  }
}

/// Training in all its shapes.
extension SiteMaker {
  mutating func training(_ item: inout MadeItem) {
    switch random.number(1...4) {
    case 1: item.keys.append(("on_demand", .plain("true")))
    case 2:
      let dates = (0..<random.number(1...3)).map { _ in YAML.mapping(session(&item) + arrangements()) }
      item.keys.append(("dates", .list(dates)))
    default: item.keys += session(&item)
    }
    item.keys += arrangements()
    item.keys += entry("waiting_list", in: 4) { .plain($0.address()) }
    item.keys += entry("cost", in: 3) { .text($0.text("£10")) }
    item.keys += entry("recording", in: 3) { .plain($0.address()) }
  }

  private mutating func session(_ item: inout MadeItem) -> [YAML.Entry] {
    let day = day()
    let starts = moment(day, random.one(of: ["09:30", "10:00"]))
    let ends = moment(day, random.one(of: ["12:00", "16:45"]))
    item.sessionEnds.append(ends)
    return [("starts", .plain(starts.written)), ("ends", .plain(ends.written))]
  }

  private mutating func arrangements() -> [YAML.Entry] {
    entry("venue", in: 2) { .text($0.text("Town Hall; Room 1, left")) }
      + entry("online", in: 3) { _ in .plain("true") }
      + entry("booking", in: 2) { .plain($0.address()) }
      + entry("status", in: 3) { .plain($0.random.one(of: ["open", "full", "cancelled"])) }
  }
}

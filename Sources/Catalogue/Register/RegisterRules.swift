import Diagnostics
import Publications

extension Catalogue {
  /// What the register forbids: a publication that would go, or a document that would change,
  /// before its last day, at the moment or at any later one. What is lost after it is a warning.
  ///
  /// - Parameters:
  ///   - restoring: what a person has named to be public again.
  ///   - hashes: of files and of words.
  package func registerProblems(
    _ register: Register, asOf moment: Moment, restoring: Set<ItemOrDocument> = [], hashes: Hashes
  ) -> [Diagnostic] {
    if register.isEmpty { return [] }
    let records = Records(register)
    let recorded = Recorded(records, of: self, asOf: moment)
    let restoring = zip(items, recorded.ofItems).map { item, record in
      record.map { Restoring(restoring, of: item.recordedIDs, $0.down) }
    }
    let present = items.indices.flatMap { number -> [Diagnostic] in
      guard let record = recorded.ofItems[number], let restoring = restoring[number] else { return [] }
      if let problem = publicAgain(number, record, restoring, asOf: moment) { return [problem] }
      let taken = takenDown(number, record, restoring, asOf: moment)
      guard let published = record.since else { return taken }
      let exact = recordMadeExact(record, ofItem: number)
      let promise = Promise(
        item: items[number].id, published, exact.until, moment, firstUntil: record.firstUntil)
      return taken + problems(of: exact, promise, ofItem: number, hashes.file)
    }
    let withdrawn = withdrawnFiles(recorded, restoring, asOf: moment, hashes.file)
    let known = items.reduce(into: Set<ItemID>()) { $0.formUnion($1.recordedIDs) }
    let gone = records.ids.subtracting(known).sorted().compactMap { id in
      records[id].flatMap { missing($0, asOf: moment) }
    }
    let moved = items.flatMap { item in
      item.recordedIDs.sorted().compactMap { id in records[id].flatMap { demoted($0, item, moment) }
      }
    }
    return present + withdrawn + gone + moved
  }

  /// What is nowhere any more.
  private func missing(_ record: ItemRecord, asOf moment: Moment) -> Diagnostic? {
    // The address of a built-in page is there whether or not anybody gives it words.
    guard let published = record.since, record.published != nil || !record.id.isBuiltIn else { return nil }
    let promise = Promise(item: record.id, published, record.longestUntil, moment)
    guard promise.isKept, record.id.type.isPublication else {
      return Diagnostic(
        record.place, .addressLost,
        "\(promise.since), and its file is gone: its address is lost.",
        hint: "Links to \(record.id.path ?? "it") lead nowhere. Add that address to former_urls of "
          + "what took its place.")
    }
    return Diagnostic(
      record.place, .registerMissing, "\(promise.words), and its file is gone.",
      hint: record.isWithdrawn
        ? "Put the file back: its page says that it was withdrawn. \(promise.moved(from: record.id))"
        : "Put the file back. \(promise.withdrawal(in: "it")) \(promise.moved(from: record.id))")
  }

  /// A publication whose address leads to something that need not stay.
  private func demoted(_ record: ItemRecord, _ item: Item, _ moment: Moment) -> Diagnostic? {
    guard record.id.type.isPublication, !item.id.type.isPublication,
      let published = record.since
    else { return nil }
    let promise = Promise(item: record.id, published, record.longestUntil, moment)
    guard promise.isKept else { return nil }
    return Diagnostic(
      item.place, .registerMissing, "\(promise.words), and its address leads to \(item.id) now.",
      hint: "Put \(record.id) back: \(item.id.type.folder) have no window. "
        + promise.withdrawal(in: "it"))
  }

  private func problems(
    of record: ItemRecord, _ promise: Promise, ofItem number: Int, _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    let (item, lifetime) = (items[number], lifetimes[number])
    let standing = lifetime.standing(asOf: promise.from)
    if let problem = withdrawnEarly(number, record, promise) { return [problem] }
    guard standing.isPublic else { return [hidden(number, standing, record, promise)] }
    guard standing != .withdrawn else { return [] }
    let isGuarded = item.id.type.isPublication
    var problems: [Diagnostic] = []
    if isGuarded, promise.isKept, let own = item.published, let told = record.promised, own.opening > told {
      problems.append(later(item, own, promise))
    }
    if isGuarded, promise.isKept, let last = lifetime.lastDay(asOf: promise.from), let until = record.until,
      last < until
    {
      problems.append(shorter(item, last, until, promise))
    }
    if let problem = lateWindow(number, record, promise) { problems.append(problem) }
    let isWhole = problems.isEmpty
    if isGuarded { problems += emptied(number, record, promise) }
    for (file, document) in record.documents.sorted(by: { $0.key < $1.key }) {
      let promise = Promise(file: file, document, promise)
      let found = self.problem(of: file, document, record, promise, ofItem: number, sha256)
      // When the item's own dates are wrong, its documents' are, too.
      if let found, isWhole || found.code != .registerWindow { problems.append(found) }
    }
    return problems
  }

  private func later(_ item: Item, _ own: Timing, _ promise: Promise) -> Diagnostic {
    Diagnostic(
      item.publishedPlace, .registerLater, "\(promise.words), and it says \(own.date) now.",
      hint: "Put published back \(putBack(item, promise)). " + promise.withdrawal(in: "it"))
  }

  /// What had no last day, because it was under way, and has a window now: that is as long as any, counted from the
  /// day on which something has come of it, be it published on that day or later; where no day is written, from now.
  private func lateWindow(_ number: Int, _ record: ItemRecord, _ promise: Promise) -> Diagnostic? {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard item.id.type == .review, record.published != nil, record.until == nil, let last = lifetime.lastDay,
      let rule = partnership.windows.rule(for: item)
    else { return nil }
    let come = dayOfOutcome(ofItem: number)
    let least = (come ?? promise.from.day).adding(months: rule.months)
    guard last < least else { return nil }
    return Diagnostic(
      item.publishUntil?.place ?? item.publishedPlace, .registerWindow,
      "\(promise.since), without a last day. What has come of it is to stay for \(rule.months) months from "
        + "\(come.map { "\($0)" } ?? "now") on, and it would go after \(last).",
      hint: "Write publish_until: \(least.iso), or a later day. \(promise.withdrawal(in: "it"))")
  }

  /// When an outcome ends by itself, or the first day of its own that a document of it has.
  private func dayOfOutcome(ofItem number: Int) -> CalendarDay? {
    let documents = items[number].documents.filter { Outcome.underWay.refusedDocuments.contains($0.kind) }
    return lifetimes[number].renewal?.day ?? documents.compactMap { $0.published?.date.lastDay }.min()
  }

  private func putBackFirst(_ item: Item, _ promise: Promise) -> String {
    guard let own = item.published, own.opening < Moment(startOf: promise.published.day) else { return "" }
    return "If published was changed, put it back \(putBack(item, promise)). Otherwise: "
  }

  private func shorter(
    _ item: Item, _ last: CalendarDay, _ until: CalendarDay, _ promise: Promise
  ) -> Diagnostic {
    let canExtend = item.id.type == .review || item.id.type == .thematicReport
    return Diagnostic(
      item.publishUntil?.place ?? item.publishedPlace, .registerWindow,
      "\(promise.words), and it would go after \(last).",
      hint: putBackFirst(item, promise)
        + (canExtend
          ? "Write publish_until: \(until.iso)."
          : "Put published, and window in Content/site.yml, back as they were.")
        + " \(promise.withdrawal(in: "it"))")
  }
}

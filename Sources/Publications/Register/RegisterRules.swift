extension Catalogue {
  /// What the register forbids: a publication that would go, or a document that would change,
  /// before its last day. What is lost later is a warning.
  ///
  /// - Parameter sha256: of a file, in lower-case hexadecimal digits; nil when it cannot be read.
  public func registerProblems(
    _ register: Register, asOf moment: Moment, sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    register.records.values.sorted { $0.place < $1.place }.flatMap { record -> [Diagnostic] in
      guard let published = record.published, published <= moment else { return [] }
      guard let number = present(record.id) else { return [missing(record, published, moment)] }
      return problems(of: record, published, ofItem: number, asOf: moment, sha256)
    }
  }

  /// The item that a recorded one is now: the one with its id, or one that once was at its address.
  private func present(_ id: ItemID) -> Int? {
    if let number = index[id] { return number }
    guard let path = id.path else { return nil }
    return items.firstIndex { item in
      item.id.type == id.type && item.formerPaths.contains { $0.value == path || $0.value + "/" == path }
    }
  }

  private func missing(
    _ record: ItemRecord, _ published: Moment, _ moment: Moment
  ) -> Diagnostic {
    let since = "The public has seen \(record.id) since \(published.day)"
    guard record.id.type.isPublication, !record.isWithdrawn, let until = record.until, moment.day <= until
    else {
      return Diagnostic(
        record.place, "address-lost", "\(since), and its file is gone: its address is lost.",
        hint: "Links to /\(record.id)/ lead nowhere. Add that address to former_urls of what took its place.",
        severity: .warning)
    }
    return Diagnostic(
      record.place, "register-missing",
      "\(since). It must stay until \(until), and its file is gone.",
      hint: "Put the file back. To take the publication down, write withdrawn: {on: \(moment.day.iso), "
        + "reason: …} in it. If the file has a new name, write former_urls: [/\(record.id)/] in it.")
  }

  private func problems(
    of record: ItemRecord, _ published: Moment, ofItem number: Int, asOf moment: Moment,
    _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    let (item, lifetime) = (items[number], lifetimes[number])
    guard item.id.type.isPublication else { return [] }
    let isKept = record.until.map { moment.day <= $0 } ?? false
    let standing = lifetime.standing(asOf: moment)
    if !standing.isPublic {
      return [hidden(item, record, published, standing, moment, isKept: isKept)]
    }
    guard standing != .withdrawn else { return [] }
    var problems: [Diagnostic] = []
    if isKept, let until = record.until, let last = lifetime.lastDay, last < until {
      problems.append(
        Diagnostic(
          item.place, "register-window",
          "\(item.id) must stay until \(until), as the public was told, and would now end on \(last).",
          hint: "Write publish_until: \(until.iso), or take it down with withdrawn: {on: "
            + "\(moment.day.iso), reason: …}."))
    }
    for (file, document) in record.documents.sorted(by: { $0.key < $1.key }) {
      problems += self.problems(of: file, document, ofItem: number, asOf: moment, sha256)
    }
    return problems
  }

  private func hidden(
    _ item: Item, _ record: ItemRecord, _ published: Moment, _ standing: Standing,
    _ moment: Moment, isKept: Bool
  ) -> Diagnostic {
    let since = "The public has seen \(item.id) since \(published.day)"
    let now = standing == .embargoed ? "under embargo" : standing == .draft ? "a draft" : "off the site"
    guard isKept, let until = record.until else {
      return Diagnostic(
        item.place, "address-lost", "\(since), and it is now \(now): its address is lost.",
        hint: "To take it down and keep its address, write withdrawn: {on: \(moment.day.iso), reason: …}.",
        severity: .warning)
    }
    return Diagnostic(
      item.publishedPlace, "register-hidden", "\(since). It must stay until \(until), and it is now \(now).",
      hint: "Put draft, published and about back as they were. To take it down, write withdrawn: "
        + "{on: \(moment.day.iso), reason: …}.")
  }
}

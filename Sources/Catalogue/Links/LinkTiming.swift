import Diagnostics
import Publications

extension Catalogue {
  /// Links that, at some moment from the given one on, would lead from a public page to something
  /// absent. Time alone must never stop a build, so these stop it now.
  package func linkProblems(from now: Moment) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let present = Span(from: now, until: nil)
    lazy var coverage = ListCoverage(of: self)
    for number in items.indices {
      // Of a text that comes back, each link is told of once.
      var told: Set<SourcePlace> = []
      for part in proseSpans(ofItem: number) {
        guard !part.prose.links.isEmpty, let span = part.span.clipped(to: present) else { continue }
        for link in part.prose.links where !(part.isAgain && told.contains(link.place)) {
          guard let destination = link.destination,
            let absence = absence(of: destination, for: number, during: span, &coverage)
          else { continue }
          told.insert(link.place)
          found.append(diagnostic(link, public: part.span, span.from, absence))
        }
      }
    }
    return found
  }

  /// Why a link's target is not there.
  private enum Absence {
    case opensLater(String, Moment)
    case never(String, because: String)
    case goneFrom(String, Moment)
    case noHeading(String, fragment: String)
  }

  private func absence(
    of destination: Destination, for number: Int, during span: Span,
    _ coverage: inout ListCoverage
  ) -> Absence? {
    switch destination {
    case .contact: return nil
    case .item(let id, let fragment):
      return absence(of: id, during: span)
        ?? fragment.flatMap { absence(of: $0, on: id, at: span.from) }
    case .file(let id, let name): return absence(of: name, of: id, during: span)
    case .builtIn(.permanent(_, let page, let fragment)):
      guard let fragment else { return nil }
      guard let page else { return .noHeading("this page", fragment: fragment) }
      return absence(of: page, during: span) ?? absence(of: fragment, on: page, at: span.from)
    case .builtIn(let list):
      guard let gap = coverage.gap(of: list, during: span) else { return nil }
      if let end = gap.moment, end > span.from { return .goneFrom(gap.name, end) }
      return coverage.nextOpening(of: list, after: span.from).map { .opensLater(gap.name, $0) }
        ?? .never(gap.name, because: "has nothing public in it")
    }
  }

  private func absence(of id: ItemID, during span: Span) -> Absence? {
    guard let lifetime = lifetime(id) else { return nil }
    guard let opening = lifetime.opening?.moment else {
      return .never("\(id)", because: lifetime.reason)
    }
    return opening > span.from ? .opensLater("\(id)", opening) : nil
  }

  private func absence(of file: String, of id: ItemID, during span: Span) -> Absence? {
    guard let number = index[id] else { return nil }
    let name = "\(id)/\(file)"
    if lifetimes[number].opening == nil { return .never(name, because: lifetimes[number].reason) }
    guard let opening = fileOpening(file, ofItem: number) else {
      return .never(name, because: "is on no page")
    }
    return opening > span.from ? .opensLater(name, opening) : nil
  }

  /// When a file first comes out: as a document, as an alternative to one, or in a text.
  private func fileOpening(_ file: String, ofItem number: Int) -> Moment? {
    let item = items[number]
    let documents = zip(item.documents, documentLifetimes[number]).filter { $0.0.names(file) }
    guard documents.isEmpty else {
      return documents.compactMap { document, lifetime in
        lifetime.flatMap { firstShown(document, $0)?.moment }
      }.min()
    }
    return textSpans(ofFile: file, ofItem: number).map(\.from).min()
  }

  /// While a file of an item is there: as a document, as an alternative to one, or in a text.
  func spans(ofFile file: String, ofItem number: Int) -> [Span] {
    let documents = zip(items[number].documents, documentLifetimes[number]).filter { $0.0.names(file) }
    return documents.isEmpty ? textSpans(ofFile: file, ofItem: number) : documents.compactMap { $0.1?.span }
  }

  private func textSpans(ofFile file: String, ofItem number: Int) -> [Span] {
    proseSpans(ofItem: number).filter { part in
      part.prose.linksInOrder.contains { $0.destination == .file(of: items[number].id, name: file) }
    }.map(\.span)
  }

  /// A heading must be there when the link first shows. One that has gone since, because its page
  /// is archived, comes out as a link to the page.
  private func absence(of fragment: String, on id: ItemID, at moment: Moment) -> Absence? {
    guard let number = index[id] else { return nil }
    if headingIDs(ofItem: number, asOf: moment).contains(fragment) { return nil }
    let standing = lifetimes[number].standing(asOf: moment)
    if standing == .archived || standing == .withdrawn,
      headingIDs(ofItem: number, asOf: nil).contains(fragment)
    {
      return nil
    }
    return .noHeading("\(id)", fragment: fragment)
  }

  /// - Parameter name: what the link leads to: an item, or a file of one.
  private static func whenBlock(_ name: String) -> String {
    let item = name.split(separator: "/").prefix(2).joined(separator: "/")
    return "Take the link out until then, or put the sentence with the link into a block of its own, which shows by "
      + "itself when the time comes:\n  ```when\n  item: \(item)\n  text: |\n    The sentence with the link.\n  ```"
  }

  private func diagnostic(
    _ link: ProseLink, public span: Span, _ seen: Moment, _ absence: Absence
  ) -> Diagnostic {
    let page =
      span.from == .always
      ? "This page is public" : "This text is public from \(span.from)"
    switch absence {
    case .opensLater(let name, let moment):
      return Diagnostic(
        link.place, .linkToEmbargoed,
        "\(page), but it links to \(name), which is not public until \(moment).",
        hint: Self.whenBlock(name))
    case .goneFrom(let name, let moment):
      return Diagnostic(
        link.place, .linkThatDies,
        "\(page), but it links to \(name), which is not there any more from \(moment).",
        hint: "Take the link out.")
    case .never(let name, let reason):
      return Diagnostic(
        link.place, .linkToAbsent,
        "\(page) (seen on \(seen.day)), but it links to \(name), which \(reason).",
        hint: "Take the link out until there is something at its end that the public may see.")
    case .noHeading(let name, let fragment):
      return Diagnostic(
        link.place, .deadFragment, "\(name) has no heading with the id “\(fragment)”.",
        hint: "A heading's id is its text in small letters with hyphens for spaces.")
    }
  }
}

extension Lifetime {
  fileprivate var reason: String {
    switch never {
    case .draft: "is a draft"
    case .anonymous: "is published anonymously, and so has nothing on this site"
    case .aboutAbsent: "is about something that is never public, and so is not public either"
    case .withdrawn: "is withdrawn before it opens, and so is never public"
    case nil: "is not public"
    }
  }
}

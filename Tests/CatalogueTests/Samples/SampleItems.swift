import Diagnostics
import TestSupport

@testable import Publications

func review(
  _ slug: String = "child-s", title: String? = nil, published: String? = "2026-01-10",
  kind: String = "scr", documents: [Document] = [], _ change: (inout Item) -> Void = { _ in }
) -> Item {
  let details = Item.Details.review(Review(kind: Located(kind, at: place(.review, slug))))
  return item(.review, slug, title, published, details, documents, change)
}

func pack(
  _ slug: String = "child-s", title: String? = nil, published: String? = "2026-01-10",
  about: [String] = [], documents: [Document] = [], _ change: (inout Item) -> Void = { _ in }
) -> Item {
  var pack = LearningPack(kind: Located("learning-pack", at: place(.learningPack, slug)))
  pack.about = about.map { Located(id($0), at: place(.learningPack, slug)) }
  return item(.learningPack, slug, title, published, .learningPack(pack), documents, change)
}

func report(
  _ slug: String = "neglect", title: String? = nil, published: String? = "2026-01-10",
  about: [String] = [], documents: [Document] = [], _ change: (inout Item) -> Void = { _ in }
) -> Item {
  var report = ThematicReport()
  report.about = about.map { Located(id($0), at: place(.thematicReport, slug)) }
  return item(.thematicReport, slug, title, published, .thematicReport(report), documents, change)
}

/// - Parameter sessions: beginnings and ends; none makes it training on demand.
func training(
  _ slug: String = "course", title: String? = nil, published: String? = "2026-01-10",
  sessions: [(String, String)] = [], about: [String] = [],
  _ change: (inout Item) -> Void = { _ in }
) -> Item {
  let times = sessions.map { session($0.0, $0.1) }
  var training = Training(times: times.isEmpty ? .onDemand : .sessions(times))
  training.about = about.map { Located(id($0), at: place(.training, slug)) }
  return item(.training, slug, title, published, .training(training), [], change)
}

func session(_ starts: String, _ ends: String) -> Session {
  Session(
    starts: moment(starts), ends: moment(ends), venue: "Town Hall", isOnline: false, booking: nil,
    status: .open)
}

func national(
  _ slug: String = "panel", title: String? = nil, published: String? = "2026-01-10",
  _ change: (inout Item) -> Void = { _ in }
) -> Item {
  let entry = NationalEntry(
    address: address("https://panel.example/\(slug)"), covers: nil, checked: nil)
  return item(.national, slug, title, published, .national(entry), [], change)
}

func page(
  _ slug: String = "about", title: String? = nil, published: String? = nil,
  navigation: Int? = nil, _ change: (inout Item) -> Void = { _ in }
) -> Item {
  let details = Item.Details.page(Page(hasContents: false, navigation: navigation))
  return item(.page, slug, title, published, details, [], change)
}

private func place(_ type: ItemType, _ slug: String) -> SourcePlace {
  SourcePlace(path: "Content/\(type.folder)/\(slug).md")
}

private func item(
  _ type: ItemType, _ slug: String, _ title: String?, _ published: String?,
  _ details: Item.Details, _ documents: [Document], _ change: (inout Item) -> Void
) -> Item {
  var item = Item(
    id: ItemID(type, slug), place: place(type, slug), title: title ?? slug, body: Prose(),
    details: details)
  item.published = published.map(timing)
  item.documents = documents
  for document in documents {
    if let name = document.fileName { item.add(file: name) }
    if case .file(let name)? = document.alternative { item.add(file: name) }
  }
  change(&item)
  return item
}

extension Item {
  mutating func add(file name: String) {
    let facts = FileFacts(format: "PDF", bytes: 1_000, pages: 1, description: "PDF, 1 KB, 1 page")
    files[name] = ItemFile(source: "Content/\(id)/\(name)", facts: facts)
  }

  mutating func withdraw(_ on: String, _ record: Withdrawal.Record = .full) {
    withdrawn = Timed(
      Withdrawal(on: timing(on), reason: record == .full ? "At the family's wish." : nil, record: record))
  }

  /// The outcome of a review.
  mutating func end(_ until: String) { asReview.outcomeUntil = written(timing(until)) }

  mutating func tell(
    _ kind: Notice.Kind = .information, from: String?, until: String?, _ text: Prose = prose(.words("A notice."))
  ) {
    notice = Timed(Notice(kind: kind, text: text, from: from.map(date), until: until.map(date)))
  }

  var asReview: Review {
    get {
      guard case .review(let review) = details else { preconditionFailure("\(id) is no review") }
      return review
    }
    set { details = .review(newValue) }
  }

  var asPack: LearningPack {
    get {
      guard case .learningPack(let pack) = details else { preconditionFailure("\(id) is no pack") }
      return pack
    }
    set { details = .learningPack(newValue) }
  }

  var asReport: ThematicReport {
    get {
      guard case .thematicReport(let report) = details else {
        preconditionFailure("\(id) is no thematic report")
      }
      return report
    }
    set { details = .thematicReport(newValue) }
  }

  var asNational: NationalEntry {
    get {
      guard case .national(let entry) = details else { preconditionFailure("\(id) is no entry") }
      return entry
    }
    set { details = .national(newValue) }
  }

  /// Where its `publish_until`, its themes and the like are said to stand.
  func written<Value>(_ value: Value) -> Located<Value> { Located(value, at: place) }
}

extension PublicItem {
  var asReview: PublicReview? { if case .review(let review) = details { review } else { nil } }
  var asNational: PublicNationalEntry? { if case .national(let entry) = details { entry } else { nil } }
}

// MARK: Documents

func document(
  _ file: String, _ kind: DocumentKind = .report, published: String? = nil,
  keep: Document.Keep? = nil, _ change: (inout Document) -> Void = { _ in }
) -> Document {
  document(.file(file), kind, published: published, keep: keep ?? kind.keep(in: .review)) {
    $0.title = file
    change(&$0)
  }
}

/// A document that is another item, or a document of it.
func document(of text: String, _ file: String? = nil, title: String) -> Document {
  let source = file.map { Document.Source.document(of: id(text), file: $0) } ?? .item(id(text))
  return document(source, .report, published: nil, keep: .window) { $0.title = title }
}

func document(
  _ source: Document.Source, _ kind: DocumentKind, published: String?, keep: Document.Keep,
  _ change: (inout Document) -> Void
) -> Document {
  let place = SourcePlace(path: "Content/documents", line: 9)
  var document = Document(place: place, source: Located(source, at: place), kind: kind, keep: keep)
  document.published = published.map(timing)
  change(&document)
  return document
}

extension Document {
  mutating func withdraw(_ on: String, _ record: Withdrawal.Record = .full) {
    withdrawn = Timed(
      Withdrawal(on: timing(on), reason: record == .full ? "It named a child." : nil, record: record))
  }
}

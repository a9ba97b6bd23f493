import Diagnostics
import TestSupport

@testable import Catalogue
@testable import Publications

/// What a writer might have written: items whose texts can still be taken apart.
struct RandomContent: Sendable {
  struct Written: Sendable {
    var item: Item
    var body: [Passage]
    var learning: [Passage] = []
  }

  var written: [Written] = []

  /// The texts put into their items.
  var items: [Item] {
    written.map { written in
      var item = written.item
      item.body = prose(written.body)
      if item.review != nil, !written.learning.isEmpty {
        item.asReview.learning = prose(written.learning)
      }
      return item
    }
  }

  var catalogue: Catalogue {
    Catalogue.assemble(.sample, items: items, publicFiles: ["style.css"]).catalogue
  }

  /// Nil when it could not be built at any moment.
  var soundCatalogue: Catalogue? {
    let (catalogue, problems) = Catalogue.assemble(
      .sample, items: items, publicFiles: ["style.css"])
    return problems.contains { $0.severity == .error } ? nil : catalogue
  }

  /// Dates that fall together, precede each other, and lie about each other's windows.
  static let dates = [
    "2024-02-29", "2024-03", "2025-02-28", "2025-03-01", "2025", "2025-06-10T10:00", "2025-06-10",
    "2025-06", "2025-07-01", "2026-01-01", "2026-02-28T23:59", "2026-06-11", "2026-07-02",
    "2027-01-01",
  ]
  private static let daysAlone = dates.filter { !$0.contains("T") }
  private static let themes = ["Neglect", "Safer sleep", "Abuse & neglect"]

  /// - Parameter carefulness: one link in so many stands where its target may be absent.
  init(seed: Int, carefulness: Int) {
    var random = RandomNumbers(seed: seed)
    for number in 0..<random.number(3...11) {
      written.append(Written(item: item(number, &random), body: []))
    }
    for number in written.indices where written[number].item.id.type != .national {
      written[number].body = (0..<random.number(0...4)).flatMap { _ in
        passages(for: number, carefulness, &random)
      }
      if written[number].item.review != nil, random.once(in: 3) {
        written[number].learning = [.words("Learning."), .heading("What next")]
      }
    }
  }

  // MARK: Items

  private func item(_ number: Int, _ random: inout RandomNumbers) -> Item {
    let published: String? = random.one(of: Self.dates)
    let slug = "item-\(number)"
    let title = random.one(of: ["Child 10", "Child 9", "child 9", "Family \(number)"])
    // Only items before it, so that nothing is about itself.
    let about = written.map(\.item.id).filter {
      [.review, .learningPack, .thematicReport].contains($0.type)
    }
    .filter { _ in random.once(in: 4) }.map(\.description)
    var item =
      switch random.number(0...8) {
      case 0...3:
        review(
          slug, title: title, published: random.once(in: 8) ? nil : published,
          kind: random.one(of: ["scr", "sar", "lcspr"]))
      case 4:
        pack(slug, title: title, published: random.once(in: 3) ? nil : published, about: about)
      case 5: report(slug, title: title, published: published, about: about)
      case 6:
        training(
          slug, title: title, published: published, sessions: sessions(&random), about: about)
      case 7: national(slug, title: title, published: published)
      default:
        page(
          slug, title: title, published: random.maybe(Self.dates), navigation: random.maybe([1, 2]))
      }
    share(&item, &random)
    detail(&item, &random)
    guard item.id.type != .national else { return item }
    if random.once(in: 2) { item.add(file: "map-\(number).png") }
    for document in 0..<random.number(0...3) { add(document, to: &item, &random) }
    return item
  }

  private func share(_ item: inout Item, _ random: inout RandomNumbers) {
    item.isDraft = random.once(in: 8)
    if random.once(in: 5) {
      item.withdraw(random.one(of: Self.dates), random.one(of: [.full, .bare]))
    }
    item.updated = random.maybe(Self.daysAlone).map(date).map(Timed.init)
    item.changes = random.maybe(Self.daysAlone).map { [Timed(Correction(on: date($0), note: "Put right."))] } ?? []
    item.reviewDue = random.maybe(Self.daysAlone).map(date)
    if random.once(in: 3) {
      item.tell(from: random.maybe(Self.daysAlone), until: random.maybe(Self.daysAlone))
    }
    item.themes = Self.themes.filter { _ in random.once(in: 4) }.map { item.written($0) }
    item.audiences = Audience.allCases.filter { _ in random.once(in: 4) }
    item.summary = random.maybe([prose(.words("Summary of \(item.id)."))])
    if random.once(in: 5) { item.formerPaths = [item.written("/old/\(item.id.slug)/")] }
  }

  private func detail(_ item: inout Item, _ random: inout RandomNumbers) {
    let until: [PublishUntil] = [.furtherNotice, .date(date("2028")), .date(date("2029-01-15"))]
    switch item.id.type {
    case .review:
      item.asReview.outcome = random.one(of: Outcome.allCases + [.full, .full, .full])
      if item.asReview.outcome.needsNote {
        item.asReview.outcomeNote = prose(.words("A note."))
        // The reader refuses one that is no later than the opening.
        if let until = random.maybe(Self.dates, in: 2), timing(until).opening > item.published?.opening ?? .always {
          item.end(until)
        }
      }
      item.asReview.decided = random.maybe(Self.daysAlone).map(date).map(Timed.init)
      item.asReview.sentToPanel = random.maybe(Self.daysAlone).map(date)
      item.asReview.publishUntil = random.maybe(until, in: 5).map { item.written($0) }
      if random.once(in: 8) {
        item.asReview.hostedBy = Host(
          name: "Otherton", address: address("https://otherton.example"))
      }
      if random.once(in: 3) {
        item.asReview.response = .actions([
          .init(action: "Train.", lead: nil, due: nil, done: random.maybe(Self.daysAlone).map(date).map(Timed.init))
        ])
      }
    case .learningPack:
      let day = date(random.one(of: Self.daysAlone))
      item.asPack.event = random.maybe([LearningEvent.held(day), .planned(day), .held(nil)]).map(Timed.init)
      item.asPack.report = random.maybe([ReportFact.notPublished, .published(day)]).map(Timed.init)
    case .thematicReport:
      item.asReport.publishUntil = random.maybe(until, in: 5).map { item.written($0) }
    case .national: item.asNational.checked = random.maybe(Self.daysAlone).map(date).map(Timed.init)
    case .training, .page: break
    }
  }

  private func sessions(_ random: inout RandomNumbers) -> [(String, String)] {
    ["2025-03-01", "2025-06-10", "2026-01-01"].filter { _ in random.once(in: 2) }
      .map { ("\($0)T09:00", "\($0)T10:00") }
  }

  private func add(_ number: Int, to item: inout Item, _ random: inout RandomNumbers) {
    let kind = random.one(of: [DocumentKind.report, .summary, .lessons, .timeline])
    let targets = written.filter { $0.item.id.type != .national }
    var new: Document
    if random.once(in: 4), let target = targets.randomElement(using: &random)?.item {
      new = document(
        of: "\(target.id)", random.maybe(target.documents.compactMap(\.fileName)),
        title: "Of \(target.id)")
    } else {
      new = document(
        "file-\(number).pdf", kind, published: random.maybe(Self.dates),
        keep: kind.keep(in: item.id.type))
      if random.once(in: 4) { new.alternative = .file("file-\(number).docx") }
      if random.once(in: 6) { new.replaces = Located("old-\(number).pdf", at: somewhere) }
    }
    if random.once(in: 5) {
      new.withdraw(random.one(of: Self.dates), random.one(of: [.full, .bare]))
    }
    if random.once(in: 3) {
      new.corrections = [Timed(Correction(on: date(random.one(of: Self.daysAlone)), note: "Put right."))]
    }
    for name in new.files { item.add(file: name) }
    item.documents.append(new)
  }

  // MARK: Texts

  private func passages(
    for number: Int, _ carefulness: Int, _ random: inout RandomNumbers
  ) -> [Passage] {
    let item = written[number].item
    switch random.number(0...6) {
    case 0: return [.heading(random.one(of: ["Learning", "What next"]))]
    case 1:
      let text: [Passage] = [.words("Since then."), .heading("Learning")]
      return [.when(.from(timing(random.one(of: Self.dates))), text)]
    case 2: return [.list(list(&random))]
    case 3: return [.downloads(random.one(of: [.page, .lists, .both]))]
    case 4:
      let file = "map-\(number).png"
      guard item.files[file] != nil else { return [.words("No map.")] }
      return [.image("\(item.id)/\(file)")]
    default: return link(carefulness, &random)
    }
  }

  private func link(_ carefulness: Int, _ random: inout RandomNumbers) -> [Passage] {
    let target = random.one(
      of: written.map(\.item).filter { $0.id.type != .national } + [written[0].item])
    guard target.id.type != .national else { return [] }
    var written = "\(target.id).md"
    if let name = target.documents.compactMap(\.fileName).randomElement(using: &random),
      random.once(in: 3)
    {
      written = "\(target.id)/\(name)"
    }
    if random.once(in: carefulness) {
      return [.link(random.maybe(["/themes/neglect/", "/kinds/scr/", "/years/2025/"]) ?? written)]
    }
    return [.when(.item(Located(target.id, at: somewhere)), [.words("See"), .link(written)])]
  }

  private func list(_ random: inout RandomNumbers) -> ListBlock {
    var list = ListBlock()
    list.types =
      random.maybe([[.training], [.page, .national]]) ?? [.review, .learningPack, .thematicReport]
    if random.once(in: 4) {
      list.types = []
      list.items = written.map(\.item.id).filter { _ in random.once(in: 2) }.map {
        Located($0, at: somewhere)
      }
      if list.items.isEmpty { list.types = [.review] }
    }
    list.themes = random.maybe(Self.themes).map { [Located($0, at: somewhere)] } ?? []
    list.standings = random.one(of: [.current, .archived, .all])
    list.order = random.one(of: [.newest, .oldest, .title])
    list.when = random.one(of: [.upcoming, .past])
    list.newest = random.maybe([1, 2])
    list.after = random.maybe([1, 2])
    return list
  }
}

extension Document {
  /// The files beside its item that are there for it.
  var files: [String] {
    let other: String? = if case .file(let name)? = alternative { name } else { nil }
    return [fileName, other].compactMap(\.self)
  }
}

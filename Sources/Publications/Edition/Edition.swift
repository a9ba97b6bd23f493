/// What the public sees of a catalogue at one moment, like a newspaper's edition.
///
/// There is one way to make it, `Catalogue.edition(asOf:)`, which is the only place that compares
/// a date with the clock. Pages, feeds, search and register take an edition and cannot reach a
/// catalogue, so that none of them can decide differently what is public.
package struct Edition: Sendable {
  package let partnership: PublicPartnership
  /// Every public item, newest first.
  package let items: [PublicItem]
  /// Pages that are in the navigation, in its order.
  package let navigation: [PublicItem]
  package let themes: [ThemePage]
  package let kinds: [KindPage]
  package let years: [YearPage]
  /// Archived and withdrawn publications by year, newest first.
  package let archive: [YearPage]
  private let byID: [ItemID: PublicItem]
  private let lists: [ItemType: [PublicItem]]
  private let archivedByType: [ItemType: [PublicItem]]
  private let aboutItem: [ItemID: [PublicItem]]
  private let places: [ItemID: Int]
  /// The ids of headings, of the pages that a link with a fragment leads to.
  let headings: [ItemID: Set<String>]

  package init(partnership: PublicPartnership, items unordered: [PublicItem]) {
    let items = unordered.sorted { PublicOrder.newestFirst($0.order, $1.order) }
    self.partnership = partnership
    self.items = items
    byID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
    lists = Dictionary(grouping: items.filter(\.standing.isWhole), by: \.id.type)
    archivedByType = Dictionary(grouping: items.filter { $0.standing == .archived }, by: \.id.type)
    places = Dictionary(
      uniqueKeysWithValues: (Array(lists.values) + Array(archivedByType.values)).flatMap { list in
        list.indices.map { (list[$0].id, $0) }
      })
    navigation = Self.navigation(of: items)
    themes = ThemePage.all(of: items)
    kinds = KindPage.all(of: items)
    years = YearPage.all(of: items.filter { YearPage.shows($0.standing, of: $0.id.type) })
    archive = YearPage.all(of: items.filter(\.isInArchive))
    var about: [ItemID: [PublicItem]] = [:]
    for item in items where item.standing != .withdrawn {
      for id in item.about { about[id, default: []].append(item) }
    }
    aboutItem = about
    headings = Self.headings(of: items, byID)
  }

  private static func headings(
    of items: [PublicItem], _ byID: [ItemID: PublicItem]
  ) -> [ItemID: Set<String>] {
    var headings: [ItemID: Set<String>] = [:]
    for link in items.lazy.flatMap(\.content.texts).flatMap(\.withQuotations).flatMap(\.links) {
      guard let id = link.destination?.pageOfFragment, headings[id] == nil else { continue }
      headings[id] = byID[id].map { HeadingIDs.of($0.content.pageTexts.map(\.prose)) }
    }
    return headings
  }

  private static func navigation(of items: [PublicItem]) -> [PublicItem] {
    func place(_ item: PublicItem) -> Int? {
      guard item.standing == .current, case .page(let page) = item.details else { return nil }
      return page.navigation
    }
    return items.filter { place($0) != nil }
      .sorted { one, other in
        (place(one) ?? 0, one.order.title, one.id) < (place(other) ?? 0, other.order.title, other.id)
      }
  }
}

extension Edition {
  package subscript(id: ItemID) -> PublicItem? { byID[id] }

  /// What the type's list shows, newest first: what is current, and reviews that are under way or not
  /// published.
  package func list(of type: ItemType) -> [PublicItem] { lists[type] ?? [] }

  /// Training that is still to come, soonest first.
  package var upcomingTraining: [PublicItem] {
    list(of: .training).filter(\.isUpcoming).sorted { $0.soonestFirst < $1.soonestFirst }
  }

  /// Training that is over, newest first.
  package var pastTraining: [PublicItem] {
    list(of: .training).filter { !$0.isUpcoming }.sorted { $0.latestFirst < $1.latestFirst }
  }

  /// Current reviews, learning packs and thematic reports, newest first: what feeds hold. A review whose
  /// day is not known is no news.
  package var publications: [PublicItem] {
    items.filter { item in
      item.standing == .current && item.id.type.isPublication && (item.id.type != .review || item.opened != nil)
    }
  }

  func archived(of type: ItemType) -> [PublicItem] { archivedByType[type] ?? [] }

  /// The learning packs, reports and training that are about an item, but for those that are withdrawn.
  package func items(about item: PublicItem) -> [PublicItem] { aboutItem[item.id] ?? [] }

  /// The public items that an item is about. A bare record is as if absent.
  package func subjects(of item: PublicItem) -> [PublicItem] {
    item.about.compactMap { self[$0] }.filter { !$0.availability.isBare }
  }

  /// The next newer and the next older of its type, among what has its standing; nil at the ends, and
  /// for what is in no such list.
  package func neighbours(of item: PublicItem) -> (newer: PublicItem?, older: PublicItem?) {
    guard item.id.type.isPublication, let place = places[item.id] else { return (nil, nil) }
    let list = item.standing == .archived ? archived(of: item.id.type) : list(of: item.id.type)
    return (place > 0 ? list[place - 1] : nil, place + 1 < list.count ? list[place + 1] : nil)
  }

  /// The page that gives a built-in one its title, its place and its opening words.
  package func words(for builtIn: String) -> PublicItem? {
    self[ItemID(.page, builtIn)].flatMap { $0.standing == .current ? $0 : nil }
  }

  /// Whether a page only gives a built-in one its words, and has no page of its own.
  package func isBuiltIn(_ item: PublicItem) -> Bool { item.id.isBuiltIn }

  /// Whether the national collection holds reports like an item's.
  package func nationalRepositoryHolds(_ item: PublicItem) -> Bool {
    switch item.id.type {
    case .review: item.kind.map { partnership.repository.holds(kind: $0.slug) } ?? false
    case .thematicReport: true
    case .learningPack, .training, .national, .page: false
    }
  }

  /// A place of the site by its path.
  package func location(_ path: String) -> Location { partnership.site.location(path) }

  /// The addresses at which items once were, and where they are now.
  package var formerAddresses: [(path: String, item: PublicItem)] {
    items.flatMap { item in item.formerPaths.map { ($0, item) } }
  }
}

extension PublicItem {
  /// Whether the archive lists it: a bare record is listed nowhere.
  var isInArchive: Bool {
    standing == .archived
      || (standing == .withdrawn && !availability.isBare && !id.isBuiltIn)
  }

  /// Upcoming training by its next session; training on demand comes last.
  private var nextStart: Int { sessions.first { !$0.isPast }?.session.starts.secondsSince1970 ?? .max }

  var soonestFirst: (Int, TitleOrder, ItemID) { (nextStart, order.title, id) }

  var latestFirst: (Int, TitleOrder, ItemID) {
    (-(sessions.last?.session.starts.secondsSince1970 ?? .min + 1), order.title, id)
  }
}

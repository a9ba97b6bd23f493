/// What the public is told of the partnership. What the office alone needs has no place in it.
public struct PublicPartnership: Sendable {
  public let name: String
  public let acronym: String?
  public let area: String?
  public let formerly: [Predecessor]
  public let site: SiteAddress
  public let contacts: Contacts
  public let concern: Concern?
  public let repository: Repository
  /// How long reviews are kept, where they have a window.
  public let reviewWindow: WindowRule?
  public let kinds: Kinds
  public let trainingSite: WebAddress?
  public let brand: Brand
  public let accessibility: PublicAccessibility
  public let isIndexed: Bool

  package init(_ written: Partnership, at now: EditionMoment) {
    name = written.name
    acronym = written.acronym
    area = written.area
    formerly = now.open(written.formerly)
    site = written.site
    contacts = written.contacts
    concern = written.concern
    repository = written.repository
    reviewWindow = written.windows.types[.review]
    kinds = written.kinds
    trainingSite = written.trainingSite
    brand = written.brand
    accessibility = PublicAccessibility(written.accessibility, at: now)
    isIndexed = written.isIndexed
  }

  /// The acronym, or the name where there is none.
  public var shortName: String { acronym ?? name }
}

/// What the accessibility statement says.
public struct PublicAccessibility: Sendable {
  public let facts: AccessibilityFacts
  public let prepared: PartialDate?
  public let reviewed: PartialDate?

  init(_ written: Accessibility?, at now: EditionMoment) {
    facts = written?.facts ?? AccessibilityFacts()
    prepared = now.open(written?.prepared)
    reviewed = now.open(written?.reviewed)
  }
}

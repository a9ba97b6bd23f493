/// What the public is told of the partnership. What the office alone needs has no place in it.
package struct PublicPartnership: Sendable {
  package let name: String
  package let acronym: String?
  package let area: String?
  package let formerly: [Predecessor]
  package let site: SiteAddress
  package let contacts: Contacts
  package let concern: Concern?
  package let repository: Repository
  /// How long reviews are kept, where they have a window.
  package let reviewWindow: WindowRule?
  package let kinds: Kinds
  package let trainingSite: WebAddress?
  package let brand: Brand
  package let accessibility: PublicAccessibility
  package let isIndexed: Bool

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
  package var shortName: String { acronym ?? name }
}

/// What the accessibility statement says.
package struct PublicAccessibility: Sendable {
  package let facts: AccessibilityFacts
  package let prepared: PartialDate?
  package let reviewed: PartialDate?

  init(_ written: Accessibility?, at now: EditionMoment) {
    facts = written?.facts ?? AccessibilityFacts()
    prepared = now.open(written?.prepared)
    reviewed = now.open(written?.reviewed)
  }
}

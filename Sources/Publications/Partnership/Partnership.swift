import Diagnostics

/// Who the partnership is, its contacts and its rules: `Content/site.yml`
/// (content model, section 9).
package struct Partnership: Sendable {
  package var name: String
  package var acronym: String?
  package var area: String?
  package var formerly: [Timed<Predecessor>] = []
  package var site: SiteAddress
  package var contacts: Contacts
  package var concern: Concern?
  package var repository: Repository
  package var windows = WindowRules()
  package var kinds = Kinds()
  /// The last day on which what opened long ago is let in though the register has never seen it.
  package var movingInUntil: Located<PartialDate>?
  /// The only themes allowed; nil allows any.
  package var themes: [Located<String>]?
  package var trainingSite: WebAddress?
  package var brand = Brand()
  /// Days that the office does not work, besides those of the law.
  package var bankHolidays: [CalendarDay] = []
  package var reminders = Reminders()
  package var accessibility: Accessibility?
  package var isIndexed = true

  package init(name: String, area: String?, site: SiteAddress, contacts: Contacts) {
    self.name = name
    self.area = area
    self.site = site
    self.contacts = contacts
    self.repository = .standard(searchAs: area ?? name)
  }

  /// The acronym, or the name where there is none.
  package var shortName: String { acronym ?? name }

  /// Every dated fact of it.
  package var datedFacts: [DatedFact] { formerly.map { $0.fact() } + (accessibility?.datedFacts ?? []) }
}

/// What the partnership was before.
package struct Predecessor: Hashable, Sendable, Dated {
  package var name: String
  package var acronym: String?
  package var until: PartialDate?

  package init(name: String, acronym: String?, until: PartialDate?) {
    self.name = name
    self.acronym = acronym
    self.until = until
  }

  /// The public is told of it when it is over.
  package var span: Span { until?.span ?? Span(from: .always, until: nil) }
}

/// Whom to call when a child may be in danger.
package struct Concern: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package var name: String
    package var phone: String?
    package var email: String?
    package var address: WebAddress?

    package init(name: String, phone: String?, email: String?, address: WebAddress?) {
      self.name = name
      self.phone = phone
      self.email = email
      self.address = address
    }
  }

  package var text: String?
  package var lines: [Line]

  package init(text: String?, lines: [Line]) {
    self.text = text
    self.lines = lines
  }
}

/// The look of the site, as far as the content decides it.
package struct Brand: Hashable, Sendable {
  /// It can be read on white, and white on it.
  package var colour: Colour?
  /// A file in `Public/`.
  package var logo: String?
  /// Nil for one that cannot be measured.
  package var logoSize: PictureSize?
  package var logoText: String?

  package init(colour: Colour? = nil, logo: String? = nil, logoSize: PictureSize? = nil, logoText: String? = nil) {
    self.colour = colour
    self.logo = logo
    self.logoSize = logoSize
    self.logoText = logoText
  }
}

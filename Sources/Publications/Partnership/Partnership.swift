import Diagnostics

/// Who the partnership is, its contacts and its rules: `Content/site.yml`
/// (content model, section 9).
public struct Partnership: Sendable {
  public var name: String
  public var acronym: String?
  public var area: String?
  public var formerly: [Timed<Predecessor>] = []
  public var site: SiteAddress
  public var contacts: Contacts
  public var concern: Concern?
  public var repository: Repository
  public var windows = WindowRules()
  public var kinds = Kinds()
  /// The last day on which what opened long ago is let in though the register has never seen it.
  public var movingInUntil: Located<PartialDate>?
  /// The only themes allowed; nil allows any.
  public var themes: [Located<String>]?
  public var trainingSite: WebAddress?
  public var brand = Brand()
  /// Days that the office does not work, besides those of the law.
  public var bankHolidays: [CalendarDay] = []
  public var reminders = Reminders()
  public var accessibility: Accessibility?
  public var isIndexed = true

  public init(name: String, area: String?, site: SiteAddress, contacts: Contacts) {
    self.name = name
    self.area = area
    self.site = site
    self.contacts = contacts
    self.repository = .standard(searchAs: area ?? name)
  }

  /// The acronym, or the name where there is none.
  public var shortName: String { acronym ?? name }

  /// Every dated fact of it.
  package var datedFacts: [DatedFact] { formerly.map { $0.fact() } + (accessibility?.datedFacts ?? []) }
}

/// What the partnership was before.
public struct Predecessor: Hashable, Sendable, Dated {
  public var name: String
  public var acronym: String?
  public var until: PartialDate?

  public init(name: String, acronym: String?, until: PartialDate?) {
    self.name = name
    self.acronym = acronym
    self.until = until
  }

  /// The public is told of it when it is over.
  package var span: Span { until?.span ?? Span(from: .always, until: nil) }
}

/// Whom to call when a child may be in danger.
public struct Concern: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var name: String
    public var phone: String?
    public var email: String?
    public var address: WebAddress?

    public init(name: String, phone: String?, email: String?, address: WebAddress?) {
      self.name = name
      self.phone = phone
      self.email = email
      self.address = address
    }
  }

  public var text: String?
  public var lines: [Line]

  public init(text: String?, lines: [Line]) {
    self.text = text
    self.lines = lines
  }
}

/// The look of the site, as far as the content decides it.
public struct Brand: Hashable, Sendable {
  /// It can be read on white, and white on it.
  public var colour: Colour?
  /// A file in `Public/`.
  public var logo: String?
  /// Nil for one that cannot be measured.
  public var logoSize: PictureSize?
  public var logoText: String?

  public init(colour: Colour? = nil, logo: String? = nil, logoSize: PictureSize? = nil, logoText: String? = nil) {
    self.colour = colour
    self.logo = logo
    self.logoSize = logoSize
    self.logoText = logoText
  }
}

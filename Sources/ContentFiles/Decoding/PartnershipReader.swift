import Diagnostics
import Keys
import Publications

/// Reads `Content/site.yml` (content model, section 9).
struct PartnershipReader {
  let findings: Findings
  let publicFiles: Set<String>
  /// Reads a plain file by its path from the site's folder; nil when there is none.
  let readFile: (String) -> [UInt8]?

  /// What came out of the file.
  struct Reading {
    var partnership: Partnership
    /// Whether nothing that is required is missing.
    var isWhole: Bool
    /// Nil when nobody can tell which there are.
    var kinds: Kinds?
    /// The files that it names, by their paths from the site's folder.
    var files: Set<String> = []
  }

  /// Nil when nothing can be made of the file, with at least one problem.
  func read(_ text: SourceText) -> Reading? {
    let (node, problems) = YAMLReader.read(text.lines[...], path: text.path, firstLine: 1)
    findings.problems.add(problems)
    if node == nil, !problems.isEmpty { return nil }
    guard
      let fields = Fields<SiteKeys>(
        node ?? YAMLNode(emptyMappingAt: SourcePlace(path: text.path)), "site.yml", findings)
    else { return nil }
    let names = fields[\.partnership]
    let site = siteAddress(fields)
    let contacts = fields[\.contacts].flatMap(contacts)
    let (name, area) = (names?[\.name], names?[\.area])
    var whole: Partnership?
    if let name, let site, let contacts {
      whole = Partnership(name: name, area: area, site: site, contacts: contacts)
    }
    guard var partnership = whole ?? Self.standIn else { return nil }
    partnership.acronym = names?[\.acronym]
    partnership.formerly = names.map { formerly($0[\.formerly]) }?.map(Timed.init) ?? []
    var reading = Reading(partnership: partnership, isWhole: whole != nil)
    readRest(fields, &reading)
    return reading
  }

  /// What stands in while something required is missing, so that the rest is looked at too.
  static let standIn = SiteAddress("https://example.org").map {
    Partnership(
      name: "", area: nil, site: $0,
      contacts: Contacts(
        businessUnit: Contact(name: "", email: nil, phone: nil), media: nil, accessibility: nil))
  }

  private func readRest(_ fields: Fields<SiteKeys>, _ reading: inout Reading) {
    reading.partnership.concern = fields[\.concern].map(concern)
    let before = findings.problems.found.count
    let kinds = fields.value(\.kinds).map(kinds) ?? Kinds()
    reading.partnership.kinds = kinds
    if findings.problems.found.count == before { reading.kinds = kinds }
    if let written = fields[\.repository] { read(written, into: &reading.partnership.repository, kinds) }
    reading.partnership.windows = windows(fields.value(\.window), kinds)
    reading.partnership.movingInUntil =
      fields[\.movingInUntil].map { Located($0, at: fields.place(of: \.movingInUntil)) }
    reading.partnership.themes = themes(fields)
    reading.partnership.trainingSite = fields[\.trainingSite]
    reading.partnership.brand = fields[\.brand].map(brand) ?? Brand()
    reading.partnership.bankHolidays = fields.value(\.bankHolidays).map { bankHolidays($0, &reading.files) } ?? []
    reading.partnership.reminders = fields[\.reminders].map(reminders) ?? Reminders()
    reading.partnership.accessibility = fields[\.accessibility].map(accessibility)
    reading.partnership.isIndexed = fields[\.robots] != .noindex
  }

  // MARK: Who

  private func siteAddress(_ fields: Fields<SiteKeys>) -> SiteAddress? {
    guard let text = fields[\.url] else { return nil }
    if let site = SiteAddress(text) { return site }
    findings.add(
      fields.place(of: \.url), .wrongAddress, "“\(text)” is not where a site can be.",
      hint: "Write https:// and the host, as in https://reviews.example.org, with a path behind it "
        + "where the site lies below one.")
    return nil
  }

  private func formerly(_ entries: [Fields<PredecessorKeys>]) -> [Predecessor] {
    entries.compactMap { entry in
      let (acronym, until) = (entry[\.acronym], entry[\.until])
      return entry[\.name].map { Predecessor(name: $0, acronym: acronym, until: until) }
    }
  }

  private func contacts(_ fields: Fields<ContactsKeys>) -> Contacts? {
    let media = fields[\.media].flatMap(contact)
    let accessibility = fields[\.accessibility].flatMap(contact)
    return fields[\.businessUnit].flatMap(contact).map {
      Contacts(businessUnit: $0, media: media, accessibility: accessibility)
    }
  }

  private func contact(_ fields: Fields<ContactKeys>) -> Contact? {
    if !fields.has(\.phone) {
      fields.require(\.email, "A contact wants an e-mail address or a telephone number (phone).")
    }
    let (email, phone) = (fields[\.email], fields[\.phone])
    return fields[\.name].map { Contact(name: $0, email: email, phone: phone) }
  }

  private func concern(_ fields: Fields<ConcernKeys>) -> Concern {
    let lines = fields[\.lines].compactMap { line -> Concern.Line? in
      if !line.has(\.email), !line.has(\.url) { line.require(\.phone, "A line wants phone, email or url.") }
      let (phone, email, address) = (line[\.phone], line[\.email], line[\.url])
      return line[\.name].map { Concern.Line(name: $0, phone: phone, email: email, address: address) }
    }
    return Concern(text: fields[\.text], lines: lines)
  }

  private func read(_ fields: Fields<RepositoryKeys>, into repository: inout Repository, _ kinds: Kinds) {
    if let name = fields[\.name] { repository.name = name }
    if let address = fields[\.url] { repository.address = address }
    if let search = fields[\.searchAs] { repository.searchAs = search }
    guard fields.has(\.kinds) else { return }
    let named = fields[\.kinds]
    for kind in named where !kinds.slugs.contains(kind.value) {
      findings.add(
        kind.place, .unknownValue, "There is no kind “\(kind.value)”.",
        hint: WrittenValue.hint(kind.value, kinds.slugs))
    }
    repository.kinds = Set(named.map(\.value))
  }
}

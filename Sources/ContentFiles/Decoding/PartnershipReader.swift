import Diagnostics
import Publications

/// Reads `Content/site.yml` (content model, section 9).
struct PartnershipReader {
  let findings: Findings
  let publicFiles: Set<String>
  /// Reads a plain file by its path from the site's folder; nil when there is none.
  let readFile: (String) -> [UInt8]?

  static let keys =
    ["partnership", "url", "contacts", "concern", "national_repository", "window", "kinds", "themes",
     "moving_in_until", "training_site", "brand", "bank_holidays", "reminders", "accessibility", "robots"]

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
    findings.add(problems)
    if node == nil, !problems.isEmpty { return nil }
    guard
      let fields = Fields(
        node ?? YAMLNode(emptyMappingAt: SourcePlace(path: text.path)), "site.yml", keys: Self.keys, findings)
    else { return nil }
    fields.require("partnership", "Write partnership: {name: …}.")
    fields.require("url", "Write where the site is published, as in url: https://reviews.example.org.")
    fields.require("contacts", "Write contacts: {business_unit: {name: …, email: …}}.")
    let names = fields.mapping("partnership", "partnership", keys: ["name", "acronym", "area", "formerly"])
    names?.require("name", "Write the partnership's name.")
    let site = siteAddress(fields)
    let contacts = contacts(fields)
    let area = names?.text("area", oneLine: true)
    var whole: Partnership?
    if let name = names?.text("name", oneLine: true), let site, let contacts {
      whole = Partnership(name: name, area: area, site: site, contacts: contacts)
    }
    guard var partnership = whole ?? Self.standIn else { return nil }
    partnership.acronym = names?.text("acronym", oneLine: true)
    partnership.formerly = names.map(formerly) ?? []
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

  private func readRest(_ fields: Fields, _ reading: inout Reading) {
    reading.partnership.concern = concern(fields)
    let before = findings.diagnostics.count
    let kinds = kinds(fields)
    reading.partnership.kinds = kinds
    if findings.diagnostics.count == before { reading.kinds = kinds }
    reading.partnership.repository = repository(fields, reading.partnership.repository, kinds)
    reading.partnership.windows = windows(fields, kinds)
    reading.partnership.movingInUntil =
      fields.date("moving_in_until").map { Located($0, at: fields.place(of: "moving_in_until")) }
    reading.partnership.themes = themes(fields)
    reading.partnership.trainingSite = fields.address("training_site")
    reading.partnership.brand = brand(fields)
    reading.partnership.bankHolidays = bankHolidays(fields, &reading.files)
    reading.partnership.reminders = reminders(fields)
    reading.partnership.accessibility = accessibility(fields)
    reading.partnership.isIndexed = fields.choice("robots", of: Robots.self) != .noindex
  }

  private enum Robots: String, CaseIterable { case index, noindex }

  // MARK: Who

  private func siteAddress(_ fields: Fields) -> SiteAddress? {
    guard let text = fields.text("url", oneLine: true) else { return nil }
    if let site = SiteAddress(text) { return site }
    findings.add(
      fields.place(of: "url"), .wrongAddress, "“\(text)” is not where a site can be.",
      hint: "Write https:// and the host, as in https://reviews.example.org, with a path behind it "
        + "where the site lies below one.")
    return nil
  }

  private func formerly(_ names: Fields) -> [Predecessor] {
    names.mappings("formerly", "an entry of formerly", keys: ["name", "acronym", "until"]).compactMap {
      $0.require("name", "Write what the partnership was called.")
      let (acronym, until) = ($0.text("acronym", oneLine: true), $0.date("until"))
      return $0.text("name", oneLine: true).map {
        Predecessor(name: $0, acronym: acronym, until: until)
      }
    }
  }

  private func contacts(_ fields: Fields) -> Contacts? {
    guard
      let contacts = fields.mapping(
        "contacts", "contacts", keys: ContactRole.allCases.map(\.rawValue))
    else { return nil }
    contacts.require("business_unit", "Write business_unit: {name: …, email: …}.")
    let media = contact(contacts, .media)
    let accessibility = contact(contacts, .accessibility)
    return contact(contacts, .businessUnit).map {
      Contacts(businessUnit: $0, media: media, accessibility: accessibility)
    }
  }

  private func contact(_ fields: Fields, _ role: ContactRole) -> Contact? {
    guard
      let contact = fields.mapping(role.rawValue, "a contact", keys: ["name", "email", "phone"])
    else { return nil }
    contact.require("name", "Write who it is.")
    if !contact.has("email"), !contact.has("phone") {
      contact.require("email", "A contact wants an e-mail address or a telephone number (phone).")
    }
    let (email, phone) = (contact.email("email"), contact.phone("phone"))
    return contact.text("name", oneLine: true).map { Contact(name: $0, email: email, phone: phone) }
  }

  private func concern(_ fields: Fields) -> Concern? {
    guard let concern = fields.mapping("concern", "concern", keys: ["text", "lines"]) else { return nil }
    let lines = concern.mappings("lines", "a line of concern", keys: ["name", "phone", "email", "url"])
      .compactMap { line -> Concern.Line? in
        line.require("name", "Write whom people reach there.")
        if !line.has("phone"), !line.has("email"), !line.has("url") {
          line.require("phone", "A line wants phone, email or url.")
        }
        let (phone, email, address) = (line.phone("phone"), line.email("email"), line.address("url"))
        return line.text("name", oneLine: true).map {
          Concern.Line(name: $0, phone: phone, email: email, address: address)
        }
      }
    return Concern(text: concern.text("text"), lines: lines)
  }

  private func repository(_ fields: Fields, _ standard: Repository, _ kinds: Kinds) -> Repository {
    guard
      let written = fields.mapping(
        "national_repository", "national_repository", keys: ["name", "url", "search_as", "kinds"])
    else { return standard }
    var repository = standard
    if let name = written.text("name", oneLine: true) { repository.name = name }
    if let address = written.address("url") { repository.address = address }
    if let search = written.text("search_as", oneLine: true) { repository.searchAs = search }
    if written.has("kinds") {
      let named = written.located("kinds")
      for kind in named where !kinds.slugs.contains(kind.value) {
        findings.add(
          kind.place, .unknownValue, "There is no kind “\(kind.value)”.",
          hint: Fields.hint(kind.value, kinds.slugs))
      }
      repository.kinds = Set(named.map(\.value))
    }
    return repository
  }
}

extension Fields {
  fileprivate func email(_ key: String) -> String? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), WebAddress.mail(text) != nil { return text }
    findings.add(
      node.place, .wrongForm, "“\(text)” is not an e-mail address.", hint: "Write it as unit@example.org.")
    return nil
  }

  fileprivate func phone(_ key: String) -> String? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    if text.count(where: { $0.isASCII && $0.isNumber }) >= 3 { return text }
    findings.add(
      node.place, .wrongForm, "“\(text)” is not a telephone number.", hint: "Write it as 0161 000 0000.")
    return nil
  }
}

import ContentFiles
import Publications

/// How the register stands to what is live (content model, section 8, “The register and the live site agree”, “A cut-off
/// run”): what has to be written down first, what stops a publishing, and what this one puts right.
struct RegisterAgreement: Sendable {
  /// Lines that come before this publishing's own: of what a cut-off run recorded and never went live, and of what is
  /// live and was not known.
  private(set) var additions: [RegisterEntry] = []
  /// Errors stop it; of the rest it is told.
  private(set) var problems: [Diagnostic] = []

  /// What is compared.
  struct Facts {
    let register: Register
    let continuity: RegisterOnDisk.Continuity
    let live: LiveSite
    /// Whether what is live was made by `build`, and never by `publish`.
    let isBuilt: Bool
    /// When something went live last, as far as anybody knows.
    let lastRun: Moment?
    /// What the public would see by the content alone.
    let edition: Edition
    /// The hash of a file of the content.
    let sha256: (ItemFile) -> String?
  }

  /// Of content that cannot be read: that is told first.
  init() {}

  init(_ facts: Facts, _ decisions: PublishDecisions, now: Moment) {
    let records = Records(facts.register)
    let unknown = UnknownLive(facts.live, facts.register, records)
    switch facts.continuity {
    case .isAnother where !decisions.isLiveKnown:
      problems = [Self.older(facts.register)]
      return
    case .goesOn(let line):
      let left = facts.register.standing.filter { $0.place.line > line }
      takeBack(left.map(\.value), facts, now: now)
      problems += putRight(facts, besides: Set(left.map(\.value)))
    case .isAnother, .unknown: break
    }
    if decisions.isLiveKnown {
      additions += unknown.known(by: now) + hidden(facts, records, now: now)
    } else if facts.isBuilt, decisions.isFirst, facts.register.isEmpty {
      additions += unknown.lost(from: facts.edition).known(by: now)
    } else {
      let isSeen = facts.isBuilt || facts.continuity != .unknown
      problems += (isSeen ? unknown.lost(from: facts.edition) : unknown).problems
    }
  }

  // MARK: A register that does not go on from the last one

  private static func older(_ register: Register) -> Diagnostic {
    let message =
      register.isEmpty
      ? "The register is lost: the last publishing left one, and Content/register.csv has no lines."
      : "This register does not go on from the one that the last publishing left: it is older, or another site's."
    return Diagnostic(
      SourcePlace(path: RegisterFile.path), "register-older", message,
      hint: "Put the newer Content/register.csv in its place, from a backup, the history of the file or the machine that "
        + "published last. If it is lost for good, publish with --live-is-known: what is live then counts as known.")
  }

  // MARK: A run that was cut off

  /// Nothing of it went live, and nobody wants it any more.
  private mutating func takeBack(_ left: [RegisterEntry], _ facts: Facts, now: Moment) {
    additions += left.filter { !isWanted($0, facts) && !isLive($0, facts) }.compactMap { $0.takenBack(at: now) }
  }

  private func isWanted(_ entry: RegisterEntry, _ facts: Facts) -> Bool {
    guard let item = facts.edition.item(recordedAs: entry.item), item.standing != .withdrawn else { return false }
    guard entry.event == .document, let file = entry.file else { return true }
    return item.files[file].flatMap(facts.sha256) == entry.sha256
  }

  private func isLive(_ entry: RegisterEntry, _ facts: Facts) -> Bool {
    guard entry.event == .document, let file = entry.file else { return facts.live.hasPage(of: entry.item) }
    return facts.live.sha256(of: file, of: entry.item) == entry.sha256
  }

  // MARK: A live site that is not what was published

  /// - Parameter left: the lines of a cut-off run.
  private func putRight(_ facts: Facts, besides left: Set<RegisterEntry>) -> [Diagnostic] {
    guard facts.live.isThere else { return [] }
    let records = Records(Register(facts.register.entries.filter { !left.contains($0.value) }))
    return facts.edition.items.flatMap { item -> [Diagnostic] in
      guard item.standing != .withdrawn, let record = records[item.id], !record.isWithdrawn else { return [] }
      guard facts.live.hasPage(of: item.id) else {
        return [Self.changed("\(item.id) is not on the live site, though it was published.")]
      }
      return record.documents.sorted { $0.key < $1.key }.compactMap { name, known in
        // What was withdrawn is not there, and rightly.
        guard record.down.name(name) == nil, let file = item.files[name], facts.sha256(file) == known.sha256 else { return nil }
        switch facts.live.sha256(of: name, of: item.id) {
        case known.sha256?: return nil
        case nil: return Self.changed("\(name) of \(item.id) is not on the live site, though it was published.")
        default: return Self.changed("\(name) of \(item.id) on the live site is not the file that was published.")
        }
      }
    }
  }

  private static func changed(_ message: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: RegisterFile.path), "live-changed", "\(message) This publishing puts it right.",
      hint: "Somebody else has changed the folder that the web server shows. Find out who or what it was.",
      severity: .warning)
  }

  // MARK: What is live counts as known

  /// What this content would show, that opened before the live site was made, and is not live: it was taken down, and
  /// the register that knew is lost.
  private func hidden(_ facts: Facts, _ records: Records, now: Moment) -> [RegisterEntry] {
    guard facts.live.isThere, let made = facts.lastRun else { return [] }
    return facts.edition.items.filter { item in
      item.id.type.isPublication && item.standing != .withdrawn && (item.opened.map { $0 < made } ?? true)
        && !facts.live.hasPage(of: item.id) && records[item.id]?.isWithdrawn != true
    }.sorted { $0.id < $1.id }.flatMap { item in
      let files = item.files.sorted { $0.key < $1.key }.compactMap { name, file in
        facts.sha256(file).map { RegisterEntry(event: .withdrawn, item: item.id, moment: now, file: name, sha256: $0) }
      }
      let known = records[item.id] == nil ? [RegisterEntry(event: .published, item: item.id, moment: min(item.opened ?? now, now))] : []
      return known + [RegisterEntry(event: .withdrawn, item: item.id, moment: now)] + files
    }
  }
}

/// What is live and in no line of the register.
struct UnknownLive: Sendable {
  private let publications: [LiveSite.Publication]
  /// Of publications that are known, with the documents that are not.
  private let documents: [LiveSite.Publication: [String]]

  init(_ live: LiveSite, _ register: Register, _ records: Records) {
    let hashes = Set(register.entries.compactMap(\.value.sha256))
    publications = live.publications.filter { !records.ids.contains($0.id) }
    documents = Dictionary(
      uniqueKeysWithValues: live.publications.filter { records.ids.contains($0.id) }.map { publication in
        (publication, publication.documents.filter { !hashes.contains($0.value) }.map(\.key).sorted())
      }.filter { !$0.1.isEmpty })
  }

  private init(_ publications: [LiveSite.Publication], _ documents: [LiveSite.Publication: [String]]) {
    self.publications = publications
    self.documents = documents
  }

  /// What of it the content would not show any more.
  func lost(from edition: Edition) -> UnknownLive {
    UnknownLive(
      publications.filter { edition.item(recordedAs: $0.id) == nil },
      documents.compactMapValues { _ in nil })
  }

  /// The lines that make it known.
  func known(by now: Moment) -> [RegisterEntry] {
    let whole = publications.sorted { $0.id < $1.id }.flatMap { publication -> [RegisterEntry] in
      let since = min(publication.published?.opening ?? now, now)
      let page = RegisterEntry(event: .published, item: publication.id, moment: since, until: publication.until)
      return [page] + publication.record(at: now) + publication.lines(of: publication.documents.keys.sorted(), since)
    }
    return whole + documents.sorted { $0.key.id < $1.key.id }.flatMap { $0.key.lines(of: $0.value, now) }
  }

  var problems: [Diagnostic] {
    publications.sorted { $0.id < $1.id }.map { publication in
      Self.problem("\(publication.id.path ?? "\(publication.id)") is on the live site, and no line of the register knows it.")
    }
      + documents.sorted { $0.key.id < $1.key.id }.flatMap { publication, files in
        files.map { Self.problem("\($0) of \(publication.id) is on the live site, and no line of the register knows these bytes.") }
      }
  }

  private static func problem(_ message: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: RegisterFile.path), "register-lost", message,
      hint: "Put the newer Content/register.csv in its place, from a backup, the history of the file or the machine that "
        + "published last. If there is none, publish with --live-is-known: what is live then counts as known.")
  }
}

extension LiveSite.Publication: Hashable {
  static func == (one: Self, other: Self) -> Bool { one.id == other.id }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// What its page says it has become.
  fileprivate func record(at now: Moment) -> [RegisterEntry] {
    switch Standing(rawValue: standing) {
    case .archived: [RegisterEntry(event: .archived, item: id, moment: now)]
    case .withdrawn: [RegisterEntry(event: .withdrawn, item: id, moment: now)]
    default: []
    }
  }

  fileprivate func lines(of files: [String], _ since: Moment) -> [RegisterEntry] {
    files.compactMap { name in
      documents[name].map {
        RegisterEntry(event: .document, item: id, moment: since, until: until, file: name, sha256: $0)
      }
    }
  }
}

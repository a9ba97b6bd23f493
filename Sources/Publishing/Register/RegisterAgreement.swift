import ContentFiles
import Diagnostics
import Publications

/// How the register stands to what is live (content model, section 8, “The register and the live site agree”, “A cut-off
/// run”): what has to be written down first, what stops a publishing, and what this one puts right.
struct RegisterAgreement: Sendable {
  /// Lines that come before this publishing's own.
  private(set) var additions: [RegisterEntry] = []
  /// Errors stop it; of the rest it is told.
  private(set) var problems: [Diagnostic] = []

  /// What is compared.
  struct Facts {
    /// With what was taken down here at once.
    let register: Register
    let continuity: RegisterOnDisk.Continuity
    let live: LiveSite
    /// Whether what is live was made by `build`, and never by `publish`.
    let isBuilt: Bool
    /// Whether files in the live folder are others than the last publishing left.
    let isTouched: Bool
    /// When something went live last, as far as anybody knows.
    let lastRun: Moment?
    /// What the public would see by the content alone.
    let edition: Edition
    /// What the content says is withdrawn.
    let withdrawn: WithdrawnFiles
    /// Where an item is written.
    let place: (ItemID) -> SourcePlace
    /// The hash of a file of the content.
    let sha256: (ItemFile) -> String?
  }

  /// Each is another answer to what the live site and the register know of each other.
  private enum Situation {
    /// The register goes on from the one that the last run left.
    case goesOn(cutOff: Range<Int>)
    /// It is older than that one, or another site's.
    case isAnother
    /// So somebody has said that it is lost, and that what is live counts.
    case isLost
    /// A build made what is live, and it is published for the first time.
    case isFirst
    case isBuilt
    /// There is no lock file, so nobody knows who made what is live.
    case isUnknown

    init(_ facts: Facts, _ decisions: PublishDecisions) {
      self =
        switch facts.continuity {
        case .goesOn(let cutOff): .goesOn(cutOff: cutOff)
        case .isAnother: decisions.isLiveKnown ? .isLost : .isAnother
        case .unknown where decisions.isLiveKnown: .isLost
        case .unknown where facts.isBuilt && decisions.isFirst && facts.register.isEmpty: .isFirst
        case .unknown: facts.isBuilt ? .isBuilt : .isUnknown
        }
    }
  }

  /// Of content that cannot be read: that is told first.
  init() {}

  init(_ facts: Facts, _ decisions: PublishDecisions, now: Moment) {
    let live = UnknownLive(facts.live, facts.register)
    guard facts.live.isListed || !facts.live.isThere else {
      problems = [Self.unlisted]
      return
    }
    defer { problems += shortened(facts, now: now) }
    switch Situation(facts, decisions) {
    case .goesOn(let cutOff):
      let left = facts.register.standing.filter { cutOff.contains($0.place.line) && $0.value.takenBack(at: now) != nil }
      additions = notLive(left.map(\.value), facts, now: now)
      problems = putRight(facts, besides: Set(left.map(\.value)))
      if decisions.isLiveKnown {
        additions += live.lines(facts.edition, now: now)
      } else {
        problems += live.lost(from: facts.edition).problems
      }
    case .isAnother: problems = [Self.older(facts.register)]
    case .isLost: additions = live.lines(facts.edition, now: now) + DownOnLive(facts).lines(now: now)
    case .isFirst: additions = live.lost(from: facts.edition).lines(facts.edition, now: now)
    case .isBuilt: problems = live.lost(from: facts.edition).problems
    case .isUnknown: problems = live.problems + DownOnLive(facts).problems
    }
  }

  // MARK: A register that does not go on from the last one

  private static func older(_ register: Register) -> Diagnostic {
    let message =
      register.isEmpty
      ? "The register is lost: the last publishing left one, and Content/register.csv has no lines."
      : "This register does not go on from the one that the last publishing left: it is older, or another site's."
    return Diagnostic(
      SourcePlace(path: RegisterFile.path), .registerOlder, message,
      hint:
        "If somebody else published last, get their Content with its register.csv, and publish from that. Otherwise "
        + "put the newer Content/register.csv in its place, from a backup or the history of the file. If it is lost for "
        + "good, publish with --live-is-known: what is live then counts as known.")
  }

  private static let unlisted = Diagnostic(
    SourcePlace(path: RegisterFile.path), .registerLost,
    "The list of what is live, \(LiveSite.list), cannot be read, so nobody can tell what the public has.",
    hint:
      "Put the folder that the web server shows back from a backup. If there is none, move it away: then the site is "
      + "made anew, and all that the register knows must be in it.")

  // MARK: A run that was cut off

  /// Nothing of it went live, and nobody wants it any more.
  private func notLive(_ left: [RegisterEntry], _ facts: Facts, now: Moment) -> [RegisterEntry] {
    left.filter { !isWanted($0, facts) && !isLive($0, facts) }.compactMap { $0.takenBack(at: now) }
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

  // MARK: A day that is said to have been a month

  /// A last day may become earlier when a month is made exact. The register does not tell a month from its last day, and
  /// the live site does.
  private func shortened(_ facts: Facts, now: Moment) -> [Diagnostic] {
    let records = Records(facts.register)
    return facts.edition.items.compactMap { item in
      guard let live = facts.live.publication(item.recordedIDs), case .day(let day)? = live.published,
        let until = live.until,
        until >= now.day, let own = item.availability.published, own.lastDay < day,
        item.availability.end != .untilFurtherNotice, let promised = item.availability.promised, promised < until,
        let record = records[item.recordedIDs], record.until == until, record.canEndEarlier(on: promised)
      else { return nil }
      return Diagnostic(
        facts.place(item.id), .registerWindow,
        "The live site says that \(item.id) was published on \(day), and stays until \(until). It would go after \(promised).",
        hint: "Put published back as it was: \(day.iso).")
    }
  }

  // MARK: A live site that is not what was published

  /// - Parameter left: the lines of a cut-off run.
  private func putRight(_ facts: Facts, besides left: Set<RegisterEntry>) -> [Diagnostic] {
    guard facts.live.isThere else { return [] }
    let records = Records(Register(facts.register.entries.filter { !left.contains($0.value) }))
    let missing = facts.edition.items.flatMap { item -> [Diagnostic] in
      guard item.standing != .withdrawn, let record = records[item.recordedIDs], !record.isWithdrawn else { return [] }
      guard let id = facts.live.id(of: item) else {
        return [Self.changed("\(item.id) is not on the live site, though it was published.")]
      }
      return record.documents.sorted { $0.key < $1.key }.compactMap { name, known in
        // What was withdrawn is not there, and rightly.
        guard record.down.name(name) == nil, let file = item.files[name], facts.sha256(file) == known.sha256 else {
          return nil
        }
        switch facts.live.sha256(of: name, of: id) {
        case known.sha256?: return nil
        case nil: return Self.changed("\(name) of \(item.id) is not on the live site, though it was published.")
        default: return Self.changed("\(name) of \(item.id) on the live site is not the file that was published.")
        }
      }
    }
    return missing.isEmpty && facts.isTouched
      ? [Self.changed("Files in the folder of the live site are not as the last publishing left them.")] : missing
  }

  private static func changed(_ message: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: RegisterFile.path), .liveChanged, message,
      hint:
        "The next publishing that nothing stops puts it right. If nobody of you did this, somebody else has changed the "
        + "folder that the web server shows: find out who or what it was.")
  }
}

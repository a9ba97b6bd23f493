import ContentFiles
import Diagnostics
import Publications

/// What is live and in no line of the register.
struct UnknownLive: Sendable {
  private let publications: [LiveSite.Publication]
  /// Of publications that are known, the documents that are not.
  private let documents: [(publication: LiveSite.Publication, files: [String])]

  init(_ live: LiveSite, _ register: Register) {
    let records = Records(register)
    let hashes = Set(register.standing.compactMap(\.value.sha256))
    let all = live.publications.sorted { $0.id < $1.id }
    publications = all.filter { !records.ids.contains($0.id) }
    documents = all.filter { records.ids.contains($0.id) }.map { publication in
      (publication, publication.documents.filter { !hashes.contains($0.value) }.map(\.key).sorted())
    }.filter { !$0.1.isEmpty }
  }

  private init(_ publications: [LiveSite.Publication]) { (self.publications, documents) = (publications, []) }

  /// The publications among it that the content would not show any more. What becomes of documents of those that are
  /// known, the register's own rules look at.
  func lost(from edition: Edition) -> UnknownLive {
    UnknownLive(publications.filter { edition.item(recordedAs: $0.id) == nil })
  }

  /// The lines that make it known.
  func lines(_ edition: Edition, now: Moment) -> [RegisterEntry] {
    let whole = publications.flatMap { publication -> [RegisterEntry] in
      let item = edition.item(recordedAs: publication.id)
      let since = min(publication.since(item) ?? now, now)
      // A page may promise nothing, as that of what was withdrawn; only what is under way has no window yet.
      let until = publication.until ?? (publication.standing == .underWay ? nil : item?.availability.promised)
      let page = RegisterEntry(event: .published, item: publication.id, moment: since, until: until)
      return [page] + publication.record(at: now) + publication.lines(of: publication.documents.keys.sorted(), since)
    }
    return whole + documents.flatMap { $0.publication.lines(of: $0.files, now) }
  }

  var problems: [Diagnostic] {
    publications.map { publication in
      .registerLost(
        "\(publication.id.path ?? "\(publication.id)") is on the live site, and no line of the register knows it.")
    }
      + documents.flatMap { publication, files in
        files.map {
          .registerLost(
            "\($0) of \(publication.id) is on the live site, and no line of the register knows these bytes.")
        }
      }
  }
}

extension Diagnostic {
  /// Something that is or was live and that the register should know.
  static func registerLost(_ message: String) -> Diagnostic {
    Diagnostic(
      SourcePlace(path: RegisterFile.path), .registerLost, message,
      hint:
        "Put the newer Content/register.csv in its place, from a backup, the history of the file or the machine that "
        + "published last. If there is none, publish with --live-is-known: what is live then counts as known.")
  }
}

extension LiveSite.Publication {
  /// When it opened by the content, if that is on the day that its page shows; else that day.
  fileprivate func since(_ item: PublicItem?) -> Moment? {
    guard let published else { return nil }
    return item?.opened.flatMap { published.contains($0.day) ? $0 : nil } ?? published.opening
  }

  /// What its page says it has become.
  fileprivate func record(at now: Moment) -> [RegisterEntry] {
    switch standing {
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

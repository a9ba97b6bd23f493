import Diagnostics
import TestSupport

@testable import Catalogue
@testable import Publications

/// A line of the register, as `seen("reviews/child-s", "2026-03-01T10:00", until: "2027-03-01")`.
func seen(
  _ item: String, _ from: String, until: String? = nil, file: String? = nil, as event: RegisterEntry.Event? = nil
) -> RegisterEntry {
  RegisterEntry(
    event: event ?? (file == nil ? .published : .document), item: id(item), moment: moment(from),
    until: until.map(day), file: file, sha256: file.map { sum("Content/\(item)/\($0)") })
}

func register(_ entries: RegisterEntry...) -> Register {
  Register(
    entries.enumerated().map { Located($1, at: SourcePlace(path: "Content/register.csv", line: $0 + 2)) })
}

extension Hashes {
  static let sample = Hashes(file: { sum($0.source) }, words: { "sum of \($0)" })
}

/// Each file of a sample has bytes of its own.
func sum(_ source: String) -> String { "sum of \(source)" }

extension Catalogue {
  func wrongYears(
    _ register: Register, _ now: String, backdated: [String] = [],
    sha256: (ItemFile) -> String? = { sum($0.source) }
  ) -> [Diagnostic] {
    wrongYears(
      besides: register, asOf: moment(now), backdated: Set(backdated.compactMap { ItemOrDocument($0) }), sha256: sha256)
  }

  func undatedAdditions(
    _ register: Register, _ now: String, backdated: [String] = [],
    sha256: (ItemFile) -> String? = { sum($0.source) }
  ) -> [Diagnostic] {
    undatedAdditions(
      besides: register, asOf: moment(now), backdated: Set(backdated.compactMap { ItemOrDocument($0) }), sha256: sha256)
  }

  func letIn(_ register: Register, _ now: String) -> [String] {
    letIn(besides: register, asOf: moment(now)) { sum($0.source) }.map { "\($0)" }
  }

  /// What the register forbids.
  func broken(_ register: Register, _ now: String) -> [Diagnostic] {
    registerProblems(register, asOf: moment(now), hashes: .sample).filter { $0.severity == .error }
  }

  /// The register's new lines, as in `published reviews/child-s until 2027-03-01`.
  func recorded(_ register: Register, _ now: String) -> [String] {
    let entries = edition(asOf: moment(now)).newEntries(
      besides: register, at: moment(now), withdrawn: withdrawnFiles(asOf: moment(now)), hashes: .sample)
    return entries.map(\.entry).map { entry in
      ["\(entry.event.rawValue) \(entry.item)", entry.file, entry.until.map { "until \($0.iso)" }]
        .compactMap(\.self).joined(separator: " ")
    }
  }
}

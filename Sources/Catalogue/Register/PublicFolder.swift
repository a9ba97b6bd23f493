import Diagnostics
import Publications

/// A file in `Public/` that has the bytes of something withdrawn or taken down. It has no item whose dates could say so.
package struct DownInPublic: Sendable {
  /// Below `Public/`.
  package let name: String
  /// What to tell of it: an error, unless it was taken down at once, for which nothing is refused.
  package let problem: Diagnostic
  /// Whether it is left out of the site.
  package let isLeftOut: Bool
}

extension Catalogue {
  /// - Parameters:
  ///   - files: those below `Public/`.
  ///   - restoring: what a person has named to be public again.
  ///   - sha256: of such a file. None is asked for when nothing is down.
  package func downInPublic(
    _ register: Register, _ files: [String], restoring: Set<ItemOrDocument>, sha256: (String) -> String?
  ) -> [DownInPublic] {
    let down = held(Records(register), restoring)
    guard !down.isEmpty else { return [] }
    return files.compactMap { name in
      guard let held = sha256(name).flatMap({ down[$0] }) else { return nil }
      let (place, source) = (SourcePlace(path: "Public/\(name)"), "\(held.file) of \(held.item)")
      let remedy =
        "Delete it here. If it is meant to be public again, put it back as \(source), and publish with "
        + "--restore \(held.item)/\(held.file)."
      let problem =
        held.isAtOnce
        ? Diagnostic(
          place, .takenDown, "This is the same file as \(source), which is taken down since \(held.since.day).",
          hint: "It is left out of the site. \(remedy)")
        : Diagnostic(
          place, .registerWithdrawn, "This is the same file as \(source), which is withdrawn since \(held.since.day).",
          hint: remedy)
      return DownInPublic(name: name, problem: problem, isLeftOut: held.isAtOnce)
    }
  }

  private typealias Held = (item: ItemID, file: String, since: Moment, isAtOnce: Bool)

  /// By the hashes of the files.
  private func held(_ records: Records, _ restored: Set<ItemOrDocument>) -> [String: Held] {
    var held: [String: Held] = [:]
    let known = items.map(\.recordedIDs)
    let gone = records.ids.subtracting(known.reduce(into: []) { $0.formUnion($1) }).map { Set([$0]) }
    for ids in known + gone {
      guard let record = records[ids] else { continue }
      let restoring = Restoring(restored, of: ids, record.down)
      for file in record.down.files where file.holdsBytes && !restoring.bringsBack([file.name]) {
        held[file.sha256] = (record.id, file.name, file.down.since, file.down.isAtOnce)
      }
    }
    return held
  }
}

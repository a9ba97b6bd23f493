import Publications

/// What the office sees of its own catalogue, and the public never does: what is under embargo, and
/// what will change.
package struct OfficeView: Sendable {
  let catalogue: Catalogue

  package var partnership: Partnership { catalogue.partnership }

  /// How many publications, events, entries and pages have each standing.
  package func counts(asOf moment: Moment) -> [Standing: Int] {
    catalogue.lifetimes.reduce(into: [:]) { $0[$1.standing(asOf: moment), default: 0] += 1 }
  }
}

extension Catalogue {
  /// For the office's own eyes: `status`, `check`, the preview, and the summary of a build.
  package var office: OfficeView { OfficeView(catalogue: self) }
}

extension OfficeView {
  /// The files beside all items.
  package var files: [ItemFile] {
    catalogue.items.flatMap { item in item.files.sorted { $0.key < $1.key }.map(\.value) }
  }
}

import Publications

/// What of an item must be nowhere on the site: all of it, or files that are not public yet or not any
/// more.
package struct AbsentItem: Sendable {
  package let id: ItemID
  /// Nil when the item itself is public.
  package let title: String?
  /// Where its text is.
  package let source: String
  /// The files beside it that are absent, by their names.
  package let files: [String: ItemFile]
}

extension OfficeView {
  /// What is not in an edition, for a last look at what is about to be published.
  package func absentItems(from edition: Edition) -> [AbsentItem] {
    catalogue.items.compactMap { item in
      let shown = edition[item.id].map { Set($0.files.values.map(\.source)) }
      let files = item.files.filter { !(shown?.contains($0.value.source) ?? false) }
      guard shown == nil || !files.isEmpty else { return nil }
      return AbsentItem(
        id: item.id, title: shown == nil ? item.title : nil, source: item.place.path, files: files)
    }
  }

  /// What the public would see if nobody had written the items that are absent: by the law of content
  /// model section 7, the same.
  ///
  /// - Parameter publicFiles: paths below `Public/`.
  package func editionWithoutAbsentItems(asOf moment: Moment, publicFiles: [String]) -> Edition {
    let others = zip(catalogue.items, catalogue.lifetimes)
      .filter { $1.standing(asOf: moment).isPublic }.map(\.0)
    return Catalogue.assemble(catalogue.partnership, items: others, publicFiles: publicFiles)
      .catalogue.edition(asOf: moment)
  }
}

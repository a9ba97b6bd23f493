import Publications

extension OfficeView {
  /// What the public would see at a moment if every draft were finished and published by then. What a
  /// draft only lacks is not there.
  ///
  /// - Parameter publicFiles: paths below `Public/`.
  package func editionWithDrafts(asOf moment: Moment, publicFiles: [String]) -> Edition {
    let items = catalogue.items.map { $0.isDraft ? $0.asPublished(by: moment) : $0 }
    return Catalogue.assemble(catalogue.partnership, items: items, publicFiles: publicFiles)
      .catalogue.edition(asOf: moment)
  }
}

extension Item {
  fileprivate func asPublished(by moment: Moment) -> Item {
    var item = self
    item.isDraft = false
    if let published, published.opening > moment { item.published = .moment(moment) }
    return item
  }
}

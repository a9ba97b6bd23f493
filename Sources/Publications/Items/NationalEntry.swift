/// What somebody else publishes: an entry that links out, with no page of its own.
package struct NationalEntry: Sendable {
  package var address: WebAddress
  package var covers: Coverage?
  /// When the link was last seen to work.
  package var checked: Timed<PartialDate>?

  package init(address: WebAddress, covers: Coverage?, checked: Timed<PartialDate>?) {
    self.address = address
    self.covers = covers
    self.checked = checked
  }

  /// Every dated fact of it.
  var datedFacts: [DatedFact] { [checked?.fact()].compactMap(\.self) }
}

/// What only a page has.
package struct Page: Sendable {
  package var hasContents: Bool
  /// Its place in the navigation, counted from 1; nil keeps it out.
  package var navigation: Int?

  package init(hasContents: Bool, navigation: Int?) {
    self.hasContents = hasContents
    self.navigation = navigation
  }
}

/// What somebody else publishes: an entry that links out, with no page of its own.
public struct NationalEntry: Sendable {
  public var address: WebAddress
  public var covers: Coverage?
  /// When the link was last seen to work.
  public var checked: Timed<PartialDate>?

  public init(address: WebAddress, covers: Coverage?, checked: Timed<PartialDate>?) {
    self.address = address
    self.covers = covers
    self.checked = checked
  }

  /// Every dated fact of it.
  var datedFacts: [DatedFact] { [checked?.fact()].compactMap(\.self) }
}

/// What only a page has.
public struct Page: Sendable {
  public var hasContents: Bool
  /// Its place in the navigation, counted from 1; nil keeps it out.
  public var navigation: Int?

  public init(hasContents: Bool, navigation: Int?) {
    self.hasContents = hasContents
    self.navigation = navigation
  }
}

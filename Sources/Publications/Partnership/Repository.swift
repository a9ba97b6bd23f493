/// The national collection of case reviews, where reports stay when they leave the site.
package struct Repository: Hashable, Sendable {
  package var name: String
  package var address: WebAddress
  /// What to search for there: the partnership's area or name.
  package var searchAs: String
  /// The kinds of review that it holds; nil for all but `sar` and `dhr`.
  package var kinds: Set<String>?

  package init(name: String, address: WebAddress, searchAs: String, kinds: Set<String>?) {
    self.name = name
    self.address = address
    self.searchAs = searchAs
    self.kinds = kinds
  }

  /// The NSPCC's, as it was named and placed in 2026.
  package static func standard(searchAs: String) -> Repository {
    Repository(
      name: "NSPCC national case review repository", address: standardAddress, searchAs: searchAs,
      kinds: nil)
  }

  private static let standardAddress: WebAddress = {
    let text = "https://learning.nspcc.org.uk/case-reviews/national-case-review-repository"
    guard let address = WebAddress(text) else { preconditionFailure("\(text) is no address") }
    return address
  }()

  /// Reviews of adults are not held there.
  func holds(kind: String) -> Bool {
    kinds?.contains(kind) ?? !["sar", "dhr"].contains(kind)
  }
}

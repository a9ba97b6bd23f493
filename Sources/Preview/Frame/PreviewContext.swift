import Publications

/// What is shown, and what it is compared with.
struct PreviewContext: Sendable {
  let reading: SiteReading
  let shown: RenderedView
  /// What the public sees at present.
  let today: RenderedView
  let choice: PreviewSelection.Choice
  let hasDrafts: Bool
  /// By which the page will know the preview again.
  let challenge: Challenge

  /// The address of the front page.
  var front: String { "\(shown.edition.partnership.site.basePath)/" }

  /// The address of a file of the site.
  func address(ofFile path: String) -> String {
    shown.edition.partnership.site.basePath + OutputPath.address(of: path)
  }

  func file(of address: String) -> String? {
    SitePath(address)?.file(below: shown.edition.partnership.site.basePath)
  }
}

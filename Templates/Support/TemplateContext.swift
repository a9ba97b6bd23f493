import Assets
import HTML
import Publications

/// What every template has at hand: the edition, and what is made of it once for all pages.
package struct TemplateContext: Sendable {
  package let edition: Edition
  /// The entry of each item in lists, which is the same in every list.
  private let entries: [ItemID: HTML]
  /// The files of `Public/`, by their paths below it.
  private let publicFiles: Set<String>
  private let assets: SiteAssets
  let footer: HTML

  package init(edition: Edition, publicFiles: [String], assets: SiteAssets, entries: [ItemID: HTML] = [:]) {
    self.edition = edition
    self.publicFiles = Set(publicFiles)
    self.entries = entries
    self.assets = assets
    footer = PageFooter(edition: edition).html
  }

  var partnership: PublicPartnership { edition.partnership }

  func location(_ path: String) -> Location { edition.location(path) }

  /// A file of `Public/`; nil when the site has none of this name.
  func publicFile(_ name: String) -> Location? {
    publicFiles.contains(name) ? location("/\(name)") : nil
  }

  /// The style or a script, under the name of its present version.
  func location(of asset: Asset) -> Location { location("/\(assets.name(of: asset))") }

  /// An item's entry in a list.
  func entry(of item: PublicItem) -> HTML {
    entries[item.id] ?? ListEntry(item: item, edition: edition).html
  }
}

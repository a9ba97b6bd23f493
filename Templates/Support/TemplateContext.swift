import HTML
import Publications

/// What every template has at hand: the edition, and what is made of it once for all pages.
public struct TemplateContext: Sendable {
  public let edition: Edition
  /// The entry of each item in lists, which is the same in every list.
  private let entries: [ItemID: HTML]
  /// The files of `Public/`, by their paths below it.
  private let publicFiles: Set<String>
  /// The partnership's colour, and the hash by which the content security policy names it.
  let brandStyle: (css: HTML, hash: String)?
  let footer: HTML

  /// - Parameter brandStyle: a `BrandStyle`'s text with its hash.
  public init(
    edition: Edition, publicFiles: [String], entries: [ItemID: HTML] = [:],
    brandStyle: (css: HTML, hash: String)? = nil
  ) {
    self.edition = edition
    self.publicFiles = Set(publicFiles)
    self.entries = entries
    self.brandStyle = brandStyle
    footer = PageFooter(edition: edition).html
  }

  var partnership: PublicPartnership { edition.partnership }

  func location(_ path: String) -> Location { edition.location(path) }

  /// A file of `Public/`; nil when the site has none of this name.
  func publicFile(_ name: String) -> Location? {
    publicFiles.contains(name) ? location("/\(name)") : nil
  }

  /// A script, when it is in `Public/`. It runs when the page has been read.
  func script(_ name: String) -> HTML {
    unwrap(publicFile(name)) { "<script type=\"module\" src=\"\($0)\"></script>\n" }
  }

  /// An item's entry in a list.
  func entry(of item: PublicItem) -> HTML {
    entries[item.id] ?? ListEntry(item: item, edition: edition).html
  }
}

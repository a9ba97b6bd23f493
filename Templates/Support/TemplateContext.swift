import HTML
import Publications

/// What every template has at hand: the edition, and what is made of it once for all pages.
public struct TemplateContext: Sendable {
  public let edition: Edition
  /// The entry of each item in lists, which is the same in every list.
  private let entries: [ItemID: HTML]
  /// The files of `Public/`, by their paths below it.
  private let publicFiles: Set<String>
  let header: HTML
  let footer: HTML

  public init(edition: Edition, publicFiles: [String], entries: [ItemID: HTML] = [:]) {
    self.edition = edition
    self.publicFiles = Set(publicFiles)
    self.entries = entries
    header = PageHeader(edition: edition).html
    footer = PageFooter(edition: edition).html
  }

  var partnership: Partnership { edition.partnership }

  func location(_ path: String) -> Location { edition.location(path) }

  /// The site's stylesheets: `Public/style.css`, when there is one, and the partnership's colour.
  var stylesheets: HTML {
    let names = ["style.css"].filter(publicFiles.contains)
      + (partnership.brand.colour == nil ? [] : ["brand.css"])
    return each(names) { "<link rel=\"stylesheet\" href=\"\(location("/\($0)"))\">\n" }
  }

  func hasScript(_ name: String) -> Bool { publicFiles.contains(name) }

  /// A script, when it is in `Public/`. It runs when the page has been read.
  func script(_ name: String) -> HTML {
    when(hasScript(name)) {
      "<script type=\"module\" src=\"\(location("/\(name)"))\"></script>\n"
    }
  }

  /// An item's entry in a list.
  func entry(of item: PublicItem) -> HTML {
    entries[item.id] ?? ListEntry(item: item, edition: edition).html
  }
}

import Catalogue
import Checking
import ContentFiles
import Foundation
import HTML
import Publications
import Publishing
import Rendering

/// One file for those who must see a review before its day: its page, the pages that it changes and its
/// documents, none of which can be read without the passphrase.
package struct ReleasePack: Sendable {
  /// What the sender should know is in it.
  package let contents: Contents

  package struct Contents: Sendable {
    /// The end of the embargo.
    package let until: Moment
    /// Their addresses.
    package let pages: [String]
    package let documents: [String]
    /// What else is under embargo and in it: what the item is about, and what opens with it and belongs to it.
    package let others: [ItemID]
  }

  /// What somebody who wants to guess the passphrase would try first.
  package let names: [String]
  private let partnership: PublicPartnership
  private let plain: [UInt8]

  /// - Parameters:
  ///   - site: the folder with `Content/` and `Public/` in it.
  ///   - moment: as of which the pages are shown; nil for when the item opens.
  ///   - now: what the clock says.
  /// - Throws: `SiteFailure`, or a `ReleaseFault` when there is nothing to show before its day.
  package init(of id: ItemID, in site: String, asOf moment: Moment?, now: Moment) async throws {
    let pipeline = Pipeline(site: site)
    let content = try await pipeline.read()
    let checked = try pipeline.checked(content, asOf: now, now: now)
    let release = try checked.catalogue.office.release(
      of: id, asOf: moment, now: now, publicFiles: content.publicFiles)
    let rendered = try await RenderedSite(checked, release.with, asOf: release.until)
    // As before a publishing: nothing but these items may be in it.
    let faults = try await rendered.faults()
    guard faults.isEmpty else { throw SiteFailure.content(ProblemReport(faults, content.sources)) }
    let pages = try await PackPages(release, of: id, in: rendered.rendering, of: content, site: site)
    contents = Contents(
      until: release.until, pages: pages.pages.map(\.path), documents: pages.documents,
      others: release.items.filter { $0 != id })
    partnership = release.with.partnership
    names = partnership.names + [id.slug, release.with[id]?.title ?? ""]
    plain = Padding.padded(try pages.packed(until: release.until))
  }

  /// The file, for a browser.
  package func sealed(with passphrase: Passphrase) throws -> [UInt8] {
    LockedPage(partnership: partnership, until: contents.until, sealed: try Sealed(plain, with: passphrase)).bytes
  }
}

extension PublicPartnership {
  /// What it and its people are called, and where they are.
  fileprivate var names: [String] {
    let people = [contacts.businessUnit, contacts.media, contacts.accessibility].compactMap(\.self)
    let before: [String?] = formerly.flatMap { [$0.name, $0.acronym] }
    let own: [String?] = [name, acronym, area, site.location("/").absolute]
    let theirs: [String?] = people.flatMap { [$0.name, $0.email, $0.phone] }
    return (own + before + theirs).compactMap(\.self)
  }
}

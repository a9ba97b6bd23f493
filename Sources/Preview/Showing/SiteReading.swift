import Catalogue
import Publications
import Publishing
import Synchronization

/// One reading of a site's content that is without fault, and what has been made of it.
actor SiteReading {
  nonisolated let checked: CheckedContent
  /// The latest few that were asked for, newest last.
  private var views: [(key: RenderedViewKey, view: Task<RenderedView, any Error>)] = []
  /// Everything that will ever change, soonest first: nearly every request asks for it.
  private let changes = Mutex<[Change]?>(nil)
  /// Of today, of the moment that is looked at, and some for going back and forth.
  private static let mostViews = 6

  struct RenderedViewKey: Hashable, Sendable {
    var moment: Moment
    var hasDrafts = false
  }

  init(_ checked: CheckedContent) {
    self.checked = checked
  }

  nonisolated var office: OfficeView { checked.catalogue.office }

  /// What will change for the public, soonest first.
  nonisolated func changes(after moment: Moment) -> ArraySlice<Change> {
    let all = changes.withLock { changes in
      let all = changes ?? office.changes(after: Moment(secondsSince1970: .min))
      changes = all
      return all
    }
    return all.drop { $0.moment <= moment }
  }

  func view(_ key: RenderedViewKey) async throws -> RenderedView {
    if let known = views.firstIndex(where: { $0.key == key }) {
      views.append(views.remove(at: known))
    } else {
      let checked = checked
      views.append((key, Task { try await Self.make(key, checked) }))
      if views.count > Self.mostViews { views.removeFirst() }
    }
    return try await views[views.count - 1].view.value
  }

  private static func make(_ key: RenderedViewKey, _ checked: CheckedContent) async throws -> RenderedView {
    let publicFiles = checked.content.publicFiles
    let edition =
      key.hasDrafts
      ? checked.catalogue.office.editionWithDrafts(asOf: key.moment, publicFiles: publicFiles)
      : checked.catalogue.edition(asOf: key.moment)
    return try await RenderedView(
      edition, asOf: key.moment, site: checked.site.path, publicFiles: publicFiles,
      replacing: checked.content.replacements)
  }
}

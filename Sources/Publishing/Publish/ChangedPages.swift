import Catalogue
import Checking
import Diagnostics
import Foundation
import Inspection
import Output
import Parallel
import Publications
import Rendering

/// The pages that are new, or others than those that are live.
struct ChangedPages: Sendable {
  private struct Page: Sendable {
    let new: ItemPages.Page
    let live: [UInt8]?
  }

  private let site: ItemPages
  private let pages: [Page]
  /// What comes out where nothing is live.
  private let newAddresses: [String]
  private let known: KnownToPublic
  private let isFresh: Bool

  init(of plan: PublishPlan, besides output: OutputFolder) {
    let files = plan.verified.rendered
    site = ItemPages(files, of: plan.verified.edition, plan.verified.catalogue.office)
    known = KnownToPublic(plan.verified.register)
    isFresh = !output.isThere
    newAddresses = files.map(\.path).filter { !FileManager.default.fileExists(atPath: "\(output.path)/\($0)") }
    pages = site.pages.map { Page(new: $0, live: output.page(at: $0.path)) }.filter { $0.live != $0.new.bytes }
  }

  func problems(_ inspection: ContentInspection, _ options: PrePublishReview.ReviewOptions) async throws -> [Diagnostic]
  {
    let inAddresses = newAddresses.flatMap { site.names(inAddress: $0, inspection) }
    let inPages = try await Parallel.map(pages) { page in
      site.names(on: page.new, inspection) + persons(on: page, inspection, options)
    }
    return inAddresses + inPages.flatMap(\.self)
  }

  /// The gravest of what seems to tell of a person stops a page until somebody has looked.
  private func persons(on page: Page, _ inspection: ContentInspection, _ options: PrePublishReview.ReviewOptions)
    -> [Diagnostic]
  {
    site.persons(on: page.new, besides: page.live, inspection).map { item, problem in
      problem.code.stops == .untilLookedAt && stops(item, page, options) ? problem.stopping(item) : problem
    }
  }

  /// In a new folder there is nothing to compare with, but what the register knows has been public.
  private func stops(_ item: ItemID, _ page: Page, _ options: PrePublishReview.ReviewOptions) -> Bool {
    !options.lookedAt.contains(item) && !(page.live == nil && isFresh && known.holds(item))
  }
}

extension Diagnostic {
  fileprivate func stopping(_ item: ItemID) -> Diagnostic {
    withSeverity(for: .publish).worded(
      message, hint: "\(hint ?? "") If somebody has looked, and it is something else, publish with --looked-at \(item)."
    )
  }
}

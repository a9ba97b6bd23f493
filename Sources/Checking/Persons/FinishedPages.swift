import Catalogue
import Diagnostics
import FileSystem
import Parallel
import Publications
import Rendering

/// What publish would find on the pages that it makes of the content, one moment after the other.
package struct FinishedPages {
  private let inspection: ContentInspection
  /// The pages at the moment before, by their paths: most stay as they were.
  private var before: [String: [UInt8]] = [:]
  private var addresses: Set<String> = []

  package init(_ inspection: ContentInspection) { self.inspection = inspection }

  package mutating func problems(
    in files: [OutputFile], of edition: Edition, _ office: OfficeView
  ) async throws -> [Diagnostic] {
    let (inspection, known) = (inspection, before)
    let site = ItemPages(files, of: edition, office)
    let new = files.map(\.path).filter { addresses.insert($0).inserted }
    let inPages = try await Parallel.map(site.pages.filter { known[$0.path] != $0.bytes }) { page in
      site.names(on: page, inspection)
        + site.persons(on: page, besides: nil, inspection).map(\.problem)
        .filter { $0.code.stops == .untilLookedAt }
    }
    before = Dictionary(site.pages.map { ($0.path, $0.bytes) }) { first, _ in first }
    return new.flatMap { site.names(inAddress: $0, inspection) } + inPages.flatMap(\.self).map(\.announced)
  }
}

extension Diagnostic {
  /// With what publish will make of it.
  package var announced: Diagnostic {
    if code == .personalName {
      return worded(message, hint: "\(hint ?? "") publish with this list stops when it would go out.")
    }
    guard code.stops == .untilLookedAt else { return self }
    return worded(
      message,
      hint: "\(hint ?? "") publish stops at it, unless somebody has looked and it is told --looked-at and the item.")
  }
}

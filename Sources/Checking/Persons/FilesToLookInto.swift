import Catalogue
import ContentFiles

extension Content {
  /// Every file beside an item, and what people look at in `Public/`; from the site's folder.
  package func filesToLookInto(_ office: OfficeView) -> [String] {
    office.files.map(\.source) + publicFiles.map { "Public/\($0)" }.filter(isLookedInto)
  }
}

/// Whether a file is one that people read or look at, and no part of how the pages work.
///
/// - Parameter path: from the site's folder.
package func isLookedInto(_ path: String) -> Bool {
  guard path.hasPrefix("Public/") else { return true }
  let name = path.split(separator: "/").last ?? ""
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count > 1, parts.first != "" else { return false }
  return ![
    "css", "js", "mjs", "map", "json", "xml", "webmanifest", "woff", "woff2", "ttf", "otf", "eot", "ico",
    "xsl", "wasm", "asc",
  ]
  .contains(parts.last?.lowercased() ?? "")
}

/// A file of the program's own that pages use: the style, or a script. A new one is a file in `Files/`, and a case
/// here.
///
/// The raw value is the name of the file. A file of the same name in a site's `Public/` is used in place of it.
package enum Asset: String, CaseIterable, Sendable {
  /// Of every page.
  case style = "style.css"
  /// Of every page.
  case site = "site.js"
  /// Of lists with filters.
  case filter = "filter.js"
  /// Of the search page.
  case search = "search.js"
  case finding = "finding.js"
  case searchExtract = "search-extract.js"
  case searchIndex = "search-index.js"
  case searchQuery = "search-query.js"
  case searchWords = "search-words.js"

  /// The program's own.
  package var bytes: [UInt8] {
    switch self {
    case .style: PackageResources.style_css
    case .site: PackageResources.site_js
    case .filter: PackageResources.filter_js
    case .search: PackageResources.search_js
    case .finding: PackageResources.finding_js
    case .searchExtract: PackageResources.search_extract_js
    case .searchIndex: PackageResources.search_index_js
    case .searchQuery: PackageResources.search_query_js
    case .searchWords: PackageResources.search_words_js
    }
  }

  static let scripts = allCases.filter { $0 != .style }

  /// The name of a version of it: `style-1a2b3c4d.css`.
  func name(ofVersion version: String) -> String {
    let parts = rawValue.split(separator: ".")
    return "\(parts[0])-\(version).\(parts[1])"
  }

  /// Which one a file at the top of a site is a version of.
  ///
  /// - Parameter name: in small letters, such as `style-1a2b3c4d.css`.
  package init?(versionNamed name: String) {
    guard name.hasSuffix(".css") || name.hasSuffix(".js") else { return nil }
    let version = String(name.prefix { $0 != "." }.suffix(Self.versionLength))
    guard version.allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let asset = Self.allCases.first(where: { $0.name(ofVersion: version) == name })
    else { return nil }
    self = asset
  }

  /// How many digits tell a version from the one before.
  static let versionLength = 8
}

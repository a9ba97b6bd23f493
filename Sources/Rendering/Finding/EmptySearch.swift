import FileSystem
import Publications

/// The search's files while nothing is to be found.
package enum EmptySearch {
  package static var files: [OutputFile] {
    SearchFiles(index: SearchIndex(entries: [], groups: WordGroups([]), terms: [])).all.map { $0.made() }
  }

  /// Whether a file is one of the search's.
  package static func isOne(_ path: String) -> Bool {
    path == "search.json" || "/\(path)".hasPrefix(BuiltIn.searchParts)
  }
}

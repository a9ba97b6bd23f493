import FileSystem
import Hashing
import Publications

/// A site's folder, and what has been found out of the files in it: each is read for that once.
package struct SiteFolder: Sendable {
  package let path: String
  private let sums = FileHashes()
  /// Words that were looked for in the files of `Public/`.
  let publicWords = PublicWords()

  package init(_ path: String) {
    self.path = path
  }

  /// SHA-256 in lower-case hexadecimal digits; nil when the file cannot be read.
  ///
  /// - Parameter file: its path from the site's folder.
  package func sha256(ofFile file: String) -> String? { sums.sha256(ofFile: "\(path)/\(file)") }

  /// Of the files of the content. A text is the same whatever its line ends are.
  package var hashes: Hashes { hashes { "\(path)/\($0.source)" } }

  /// The same, with some of the files elsewhere.
  package func hashes(_ place: @escaping @Sendable (ItemFile) -> String) -> Hashes {
    Hashes(
      file: { [sums] file in
        let path = place(file)
        guard file.source.hasSuffix(".md") else { return sums.sha256(ofFile: path) }
        return (try? Files.read(path)).map { FileHash.sha256(of: $0.withoutReturns) }
      }, words: { FileHash.sha256(of: Array($0.utf8)) })
  }
}

extension [UInt8] {
  /// With CRLF as LF.
  fileprivate var withoutReturns: [UInt8] {
    indices.filter { self[$0] != 0x0D || $0 + 1 == endIndex || self[$0 + 1] != 0x0A }.map { self[$0] }
  }
}

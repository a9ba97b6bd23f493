import FileSystem
import Hashing
import Publications

extension Hashes {
  /// A text is the same whatever its line ends are.
  ///
  /// - Parameter path: where to read a file of the content.
  package static func sha256(_ path: @escaping @Sendable (ItemFile) -> String) -> Hashes {
    Hashes(
      file: { file in
        guard file.source.hasSuffix(".md") else { return FileHash.sha256(ofFile: path(file)) }
        return (try? Files.read(path(file))).map { FileHash.sha256(of: $0.withoutReturns) }
      }, words: { FileHash.sha256(of: Array($0.utf8)) })
  }

  /// Of the files of a site's content.
  package static func sha256(ofSite site: String) -> Hashes { sha256 { "\(site)/\($0.source)" } }
}

extension [UInt8] {
  /// With CRLF as LF.
  fileprivate var withoutReturns: [UInt8] {
    indices.filter { self[$0] != 0x0D || $0 + 1 == endIndex || self[$0 + 1] != 0x0A }.map { self[$0] }
  }
}

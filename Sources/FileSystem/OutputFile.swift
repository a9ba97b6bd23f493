/// A file of the site: where it comes out, and what it holds.
package struct OutputFile: Equatable, Sendable {
  /// What a file holds.
  package enum Contents: Equatable, Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The bytes of the file at this path, which must be a plain file and no symbolic link.
    case file(at: String)
  }

  /// The path within the output, such as `reviews/child-s/index.html`.
  package let path: String
  package let contents: Contents

  package init(path: String, contents: Contents) {
    self.path = path
    self.contents = contents
  }
}

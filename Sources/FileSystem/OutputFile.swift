/// A file of the site: where it comes out, and what it holds.
public struct OutputFile: Equatable, Sendable {
  /// What a file holds.
  public enum Contents: Equatable, Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The bytes of the file at this path, which must be a plain file and no symbolic link.
    case file(at: String)
  }

  /// The path within the output, such as `reviews/child-s/index.html`.
  public let path: String
  public let contents: Contents

  public init(path: String, contents: Contents) {
    self.path = path
    self.contents = contents
  }
}

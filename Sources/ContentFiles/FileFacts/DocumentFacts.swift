import Publications

/// What a reader wants to know of a file before following a link to it, measured from the file.
package struct DocumentFacts: Sendable, Equatable {
  /// The format's short name, such as `PDF` or `Word`.
  package let format: String
  /// The file's size in bytes, never 0.
  package let bytes: Int
  /// How many pages a PDF has; nil for other formats.
  package let pages: Int?
  /// Why the pages of a PDF could not be counted; nil if they were, and for other formats.
  package let uncounted: DocumentFault.Problem?
  /// Of a picture; nil for one that cannot be measured, and for other formats.
  package let pictureSize: PictureSize?

  package init(
    format: String, bytes: Int, pages: Int? = nil, uncounted: DocumentFault.Problem? = nil,
    pictureSize: PictureSize? = nil
  ) {
    self.format = format
    self.bytes = bytes
    self.pages = pages
    self.uncounted = uncounted
    self.pictureSize = pictureSize
  }
}

extension DocumentFacts {
  /// The facts in words: `PDF, 1.2 MB, 24 pages`.
  package var description: String {
    let size = SizeWords.describe(bytes)
    guard let pages else { return "\(format), \(size)" }
    return "\(format), \(size), \(pages) \(pages == 1 ? "page" : "pages")"
  }
}

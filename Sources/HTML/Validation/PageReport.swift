/// What a page holds that matters beyond the page, and what is wrong with it.
public struct PageReport: Sendable, Hashable {
  /// What is wrong, in the order of the page.
  public var problems: [HTMLProblem] = []
  /// The fragments that a link to this page can have.
  public var ids: Set<String> = []
  /// Each address in `href`, `src`, `action` and `formaction`, in the order of the page, with
  /// character references resolved.
  public var links: [String] = []

  /// Of a page of which nothing is known.
  public init() {}
}

/// Something that is wrong with a page.
public struct HTMLProblem: Sendable, Hashable {
  /// What is wrong, as a sentence.
  public var message: String
  /// How many bytes lie before it.
  public var offset: Int
  /// Whether it is a level of headings that is left out, which a page may have from the text that it shows.
  public var isLevel: Bool
  /// The line it is in, from 1.
  public internal(set) var line = 1
  /// The column it begins at, from 1, in Unicode scalars.
  public internal(set) var column = 1
}

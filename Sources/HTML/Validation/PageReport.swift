/// What a page holds that matters beyond the page, and what is wrong with it.
public struct PageReport: Sendable, Hashable {
  /// What is wrong, in the order of the page.
  public var problems: [HTMLProblem] = []
  /// The fragments that a link to this page can have.
  public var ids: Set<String> = []
  /// Each address in `href`, `src`, `action` and `formaction`, in the order of the page, with
  /// character references resolved.
  public var links: [String] = []
}

/// Something that is wrong with a page.
public struct HTMLProblem: Sendable, Hashable {
  /// What is wrong, as a sentence.
  public var message: String
  /// How many bytes lie before it.
  public var offset: Int
  /// The line it is in, from 1.
  public var line: Int
}

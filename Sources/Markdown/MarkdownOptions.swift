/// How a text is rendered into its page.
package struct MarkdownOptions: Sendable, Hashable {
  /// How many levels lower headings come out than they are written; never lower than `h6`.
  package var headingShift: Int
  /// What the ids of footnotes begin with. Texts that stand on one page need different ones.
  package var footnotePrefix: String

  package init(headingShift: Int = 0, footnotePrefix: String = "") {
    self.headingShift = headingShift
    self.footnotePrefix = footnotePrefix
  }
}

/// The files that were public and are withdrawn at a moment, with their item or by themselves. An edition, in which
/// nothing absent has a place, does not have them; the register records them.
package struct WithdrawnFiles: Sendable {
  package struct File: Sendable {
    package let name: String
    /// Nil when it has been deleted since.
    package let file: ItemFile?

    package init(name: String, file: ItemFile?) {
      self.name = name
      self.file = file
    }
  }

  package let ofItems: [ItemID: [File]]

  package init(_ files: [ItemID: [File]]) { ofItems = files }
}

/// A text out of a document, and where in the document it stands.
package struct Passage: Hashable, Sendable {
  /// In words that hold nothing of the document: `page 3`, `the notes of slide 2`.
  package let place: String
  package let text: String

  package init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}

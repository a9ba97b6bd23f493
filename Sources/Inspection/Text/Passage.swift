/// A text out of a document, and where in the document it stands.
public struct Passage: Hashable, Sendable {
  /// In words that hold nothing of the document: `page 3`, `the notes of slide 2`.
  public let place: String
  public let text: String

  public init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}

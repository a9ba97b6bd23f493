/// The words by which the index of the search has a text, for the last look at a finished site.
public enum IndexedWords {
  public static func of(_ text: String) -> [String] {
    let words = SearchWord.all(in: text)
    return words.map(\.text) + SearchWord.joined(words)
  }
}

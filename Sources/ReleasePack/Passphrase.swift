/// What opens a release pack.
///
/// It has plain letters, digits and signs (ASCII) alone, so that a browser understands it as it was meant.
/// Letter case and how many spaces there are make no difference: it may be read out over the telephone.
package struct Passphrase: Sendable {
  /// What the key is made from.
  let normalised: String

  /// Why a person's own cannot be one.
  package enum Fault: Error {
    /// It would be guessed too soon (`PassphraseStrength`).
    case tooWeak
    /// It has other letters than plain ones.
    case otherLetters
  }

  /// Six words that nobody has chosen: one in 2 to the power of 60.
  package static func random() -> (words: String, passphrase: Passphrase) {
    var generator = SystemRandomNumberGenerator()
    let words = (0..<6).map { _ in PassphraseWords.all.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    return (words, Passphrase(normalising: words))
  }

  /// A person's own.
  ///
  /// - Parameter names: what is known of the sender and of what is sent, and so tried first.
  package init(_ text: String, notFrom names: [String]) throws(Fault) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .otherLetters }
    self.init(normalising: text)
    guard PassphraseStrength(names: names).bits(of: normalised) >= PassphraseStrength.least else { throw .tooWeak }
  }

  private init(normalising text: String) {
    normalised = text.lowercased().split(separator: " ").joined(separator: " ")
  }
}

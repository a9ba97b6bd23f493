/// What opens a release pack.
///
/// It has plain letters, digits and signs (ASCII) alone, so that a browser understands it as it was meant.
/// Letter case and how many spaces there are make no difference: it may be read out over the telephone.
public struct Passphrase: Sendable {
  /// What the key is made from.
  let normalised: String

  /// Why a person's own cannot be one.
  public enum Fault: Error {
    case tooShort
    /// It has other letters than plain ones.
    case otherLetters
  }

  /// How few characters a person's own may have, besides spaces.
  public static let shortest = 14

  /// Six words that nobody has chosen: one in 2 to the power of 60.
  public static func random() -> (words: String, passphrase: Passphrase) {
    var generator = SystemRandomNumberGenerator()
    let words = (0..<6).map { _ in PassphraseWords.all.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    return (words, Passphrase(normalising: words))
  }

  public init(_ text: String) throws(Fault) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .otherLetters }
    self.init(normalising: text)
    guard normalised.count(where: { $0 != " " }) >= Self.shortest else { throw .tooShort }
  }

  private init(normalising text: String) {
    normalised = text.lowercased().split(separator: " ").joined(separator: " ")
  }
}

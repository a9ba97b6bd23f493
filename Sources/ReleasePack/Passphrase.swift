import Foundation

/// What opens a release pack.
///
/// As it is typed: letter case and white space at the ends and between words make no difference, so that it can
/// be read out over the telephone.
public struct Passphrase: Sendable {
  /// What the key is made from.
  let normalised: String

  /// How few characters a person's own may have, besides white space.
  private static let shortest = 14

  /// Six words that nobody has chosen: one in 2 to the power of 60.
  public static func random() -> (words: String, passphrase: Passphrase) {
    var generator = SystemRandomNumberGenerator()
    let words = (0..<6).map { _ in PassphraseWords.all.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    return (words, Passphrase(normalising: words))
  }

  /// Nil when it is too short to keep a secret.
  public init?(_ text: String) {
    self.init(normalising: text)
    guard normalised.count(where: { $0 != " " }) >= Self.shortest else { return nil }
  }

  private init(normalising text: String) {
    normalised = text.precomposedStringWithCompatibilityMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

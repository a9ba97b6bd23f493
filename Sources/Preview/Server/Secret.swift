import Crypto

/// What nobody can guess: 128 bits, as 32 hexadecimal digits.
struct Secret: Hashable, Sendable {
  let text: String

  init() {
    var generator = SystemRandomNumberGenerator()
    text = Self.digits((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// Takes as long for a text that is nearly right as for any other.
  func isEqual(_ given: some StringProtocol) -> Bool {
    let (one, other) = (Array(text.utf8), Array(given.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// What only those who know it can answer: HMAC-SHA256 (RFC 2104).
  func answer(to question: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(question.utf8), using: SymmetricKey(data: Array(text.utf8)))
    return Self.digits(Array(code.prefix(16)))
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// A question that a page of the preview asks before it goes on with whoever answers at its address. When the
/// preview has ended, that can be anybody's program. Each is asked once.
struct Challenge: Sendable {
  let question: String
  let answer: String

  init(by secret: Secret) {
    question = Secret().text
    answer = secret.answer(to: question)
  }
}

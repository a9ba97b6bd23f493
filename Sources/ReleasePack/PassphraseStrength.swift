import Foundation

/// How many guesses a passphrase would cost somebody who knows how people choose them, as a power of two.
///
/// In the manner of zxcvbn (Wheeler, “zxcvbn: Low-Budget Password Strength Estimation”, USENIX Security 2016): of
/// all ways to put the text together from what a guesser tries first, the cheapest counts. Those are words, what was there
/// before, rows of keys, sequences, years and dates, and what is written of the partnership and the item. Length alone
/// counts for nothing.
///
/// It has no dictionary, and errs on the strict side: every word counts as one of two thousand, and a jumble of
/// letters as a word. Of sayings and songs it knows few.
struct PassphraseStrength {
  /// How much a passphrase of one's own must be worth. With the million rounds of `Sealed`, a fast graphics card tries
  /// some 9,000 a second: to try half of 2^50 takes it 2,000 years. The six words that the program makes are worth 60.
  static let least = 50.0

  private let cheap: [String: Double]

  /// - Parameter names: what is known of the sender, in any words.
  init(names: [String]) {
    var cheap: [String: Double] = [:]
    for word in PassphraseWords.all { cheap[word] = 10 }
    for word in CommonWords.all { cheap[word] = 5 }
    for word in CommonWords.small { cheap[word] = 3 }
    for name in names.flatMap(Self.words) where name.count > 1 { cheap[name] = 2 }
    self.cheap = cheap
  }

  /// - Parameter text: in small letters.
  func bits(of text: String) -> Double {
    var text = text
    var bits = 0.0
    for saying in CommonWords.sayings where text.contains(saying) {
      text = text.replacingOccurrences(of: saying, with: " ")
      bits += 8
    }
    var cheap = cheap
    for chunk in text.split(separator: " ") {
      // What comes behind cannot make it worth more.
      let chunk = String(chunk.prefix(48))
      bits += Guesses(cheap: cheap).bits(of: Array(chunk.utf8))
      for word in Self.words(chunk) + [chunk] where cheap[word, default: .infinity] > 1 { cheap[word] = 1 }
    }
    return bits
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// The cheapest way to put one word together.
private struct Guesses {
  let cheap: [String: Double]

  func bits(of text: [UInt8]) -> Double {
    // What it costs up to each place.
    var best = [0.0]
    for end in text.indices.map({ $0 + 1 }) {
      best.append((0..<end).map { best[$0] + cost(Array(text[$0..<end])) }.min() ?? 0)
    }
    return best.last ?? 0
  }

  private func cost(_ part: [UInt8]) -> Double {
    [word(part), repetition(part), row(part), number(part), jumble(part)].compactMap(\.self).min() ?? .infinity
  }

  /// As it is, backwards, or with the digits and signs that people put for letters.
  private func word(_ part: [UInt8]) -> Double? {
    let text = String(decoding: part, as: UTF8.self)
    if let bits = cheap[text] { return bits }
    guard part.count > 2 else { return nil }
    if let bits = cheap[String(text.reversed())] { return bits + 1 }
    let plain = String(decoding: part.map { Self.letters[$0] ?? $0 }, as: UTF8.self)
    return plain == text ? nil : cheap[plain].map { $0 + 2 }
  }

  private static let letters: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("013457@$!".utf8, "oleastasi".utf8).map { ($0, $1) })

  private func repetition(_ part: [UInt8]) -> Double? {
    let length = (1...max(1, part.count / 2)).first { length in
      part.count > length && part.count % length == 0
        && part.indices.allSatisfy { part[$0] == part[$0 % length] }
    }
    return length.map { bits(of: Array(part.prefix($0))) + 1 }
  }

  /// Of the alphabet, of digits, of neighbouring keys.
  private func row(_ part: [UInt8]) -> Double? {
    guard part.count > 2 else { return nil }
    let (text, back) = (String(decoding: part, as: UTF8.self), String(decoding: part.reversed(), as: UTF8.self))
    return Self.rows.contains { $0.contains(text) || $0.contains(back) } ? 6 : nil
  }

  private static let rows = [
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;'#", "\\zxcvbnm,./", "!\"$%^&*()_+",
    "!@#$%^&*()_+",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "qazwsxedcrfvtgbyhnujmikolp", "qawsedrftgyhujikolp",
  ]

  private func number(_ part: [UInt8]) -> Double? {
    let digits = part.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let signs = part.count - digits.count
    // Any day of a hundred years or so, however it is written.
    if signs == 0 || signs == 2 && "/-.".utf8.contains(where: { sign in part.count(where: { $0 == sign }) == 2 }),
      (4...8).contains(digits.count), digits.count > 5 || signs == 2
    {
      return 15
    }
    guard signs == 0, !digits.isEmpty else { return nil }
    let isYear = digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    return isYear ? 7 : Double(digits.count) * 3.3
  }

  /// Letters are taken for a word that is not known; what is longer than most words, for English (1.3 for each letter:
  /// Shannon, “Prediction and Entropy of Printed English”, 1951). A sign is one of ten.
  private func jumble(_ part: [UInt8]) -> Double? {
    if part.count == 1, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(part[0]) { return 3.3 }
    guard part.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else { return nil }
    return [0, 4, 6, 8, 9.5][min(part.count, 4)] + (part.count > 4 ? 1.5 : 0) + Double(max(0, part.count - 8)) * 1.3
  }
}

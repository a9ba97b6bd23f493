/// A postcode of the United Kingdom, whole: `M1 1AE`.
///
/// The forms are those of BS 7666; the letters at its start must be one of the 124 postcode areas. In small
/// letters it needs its space. Misses: the first half alone, a postcode with a wrong letter, one split by
/// more than a space or a line end.
enum Postcode {
  /// - Parameter own: the partnership's own, in capitals without the space.
  static func textMatches(in text: PlainText, _ tokens: [Token], own: Set<String>) -> [TextMatch] {
    tokens.indices.compactMap { index in
      guard let code = code(at: index, of: tokens, in: text), !own.contains(code) else { return nil }
      return TextMatch(
        offset: text.offsets[tokens[index].lowerBound], code: .personalPostcode, what: "A postcode",
        hint: "Take it out, unless it is an office’s: it leads to a few houses.")
    }
  }

  private static func code(at index: Int, of tokens: [Token], in text: PlainText) -> String? {
    let word = tokens[index].word
    if (5...7).contains(word.utf8.count), word == word.uppercased(), isOutward(word.dropLast(3)),
      isInward(word.suffix(3))
    {
      return word
    }
    guard (2...4).contains(word.utf8.count), index + 1 < tokens.count, tokens[index + 1].range.count == 3,
      [" ", "\n", "  "].contains(text.gap(tokens[index], tokens[index + 1]))
    else { return nil }
    let first = word.uppercased()
    let second = tokens[index + 1].word.uppercased()
    return isOutward(first[...]) && isInward(second[...]) ? first + second : nil
  }

  private static func isInward(_ part: Substring) -> Bool {
    let bytes = Array(part.utf8)
    return bytes.count == 3 && isDigit(bytes[0]) && isUnit(bytes[1]) && isUnit(bytes[2])
  }

  /// C, I, K, M, O and V are not used there, as they look like digits or one another.
  private static func isUnit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) && !Array("CIKMOV".utf8).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isOutward(_ part: Substring) -> Bool {
    let area = part.prefix { $0.isLetter }
    let district = Array(part.dropFirst(area.count).utf8)
    guard areas.contains(String(area)), let first = district.first, isDigit(first) else { return false }
    if district.count == 1 { return true }
    return district.count == 2 && (isDigit(district[1]) || (0x41...0x5A).contains(district[1]))
  }

  /// Royal Mail's postcode areas.
  private static let areas = Set(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX \
    FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE \
    NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ \
    TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(separator: " ").map(String.init))
}

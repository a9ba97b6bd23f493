import Testing

@testable import ReleasePack

@Suite struct `What a passphrase of one's own is worth` {
  private static let names = [
    "Northvale Safeguarding Children Partnership", "NVSCP", "Northvale", "https://reviews.northvale.example/",
    "Business Unit", "unit@northvale.example", "0161 496 0123", "child-zephyrine", "Child Zephyrine",
  ]

  @Test(arguments: [
    "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "password password password password", "Password1234567890!",
    "cake cake cake cake cake cake cake", "cakecakecakecakecakecake", "qwertyuiop asdfghjkl zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb",
    "12345678901234567890", "01/02/1984 03/04/1987 12-12-2012", "19841987199020012010", "abcdefghijklmnopqrstuvwxyz",
    "Northvale Safeguarding Children Partnership 2026", "N0rthvale N0rthvale NVSCP 2027",
    "child zephyrine business unit northvale",
    "monday tuesday wednesday thursday friday saturday", "one two three four five six seven eight",
    "red orange yellow green blue indigo violet", "alpha bravo charlie delta echo foxtrot",
    "P@ssw0rd P@55w0rd drowssap",
    "to be or not to be, that is the question", "to be or not to be that is the question",
    "correct horse battery staple",
    "the quick brown fox jumps over the lazy dog", "a pot of coffee and cake", "kettle skittle chimney chisel",
    "kettle kettle kettle chimney chimney chisel", "elttek elttek elttek kettle", "January February March April 2027",
    "safeguarding children review report embargo", "11 may 1984 12 june 1987", "letmeinletmeinletmeinletmein",
    "0161 496 0123 0161 496 0123", "asdf asdf jkl; jkl; asdf", "xyzzy", "zzzzzzzz yyyyyyyy xxxxxxxx wwwwwwww",
  ])
  func `What would be guessed is refused, however long it is`(text: String) {
    #expect(throws: Passphrase.Fault.tooWeak) { try Passphrase(text, notFrom: Self.names) }
  }

  @Test(arguments: [
    "Kettle skittle chimney chisel peninsula paper", "violin Tuscany gravel ombudsman pelican thimble",
    "k3v9x2m7q4t8w1z6",
    "Thursday's ferrets unpicked eleven lopsided cardigans near Wrexham",
  ])
  func `What nobody would guess is taken`(text: String) throws {
    _ = try Passphrase(text, notFrom: Self.names)
  }

  @Test func `What is known of the sender is worth nothing`() {
    let text = "northvale reviews unit zephyrine partnership safeguarding"
    let (with, without) = (
      PassphraseStrength(names: Self.names).bits(of: text), PassphraseStrength(names: []).bits(of: text)
    )
    #expect(with < 20 && without > with + 10)
  }

  /// Those of them that are colours, or made of small words, are worth less.
  @Test func `The words that the program makes are worth what they should, nearly all`() {
    let work = PassphraseStrength(names: [])
    let weak = PassphraseWords.all.filter { work.bits(of: $0) < 9 }
    #expect(PassphraseWords.all.count == 1_024 && weak.count < 60, "\(weak)")
  }

  @Test func `Letters that some browsers take for others are refused`() {
    #expect(throws: Passphrase.Fault.otherLetters) { try Passphrase("violín Tuscany gravel ombudsman", notFrom: []) }
  }

  /// An attacker has days for one file, and so has a test a second.
  @Test func `The longest text is measured at once`() {
    _ = PassphraseStrength(names: []).bits(of: String(repeating: "abcx1", count: 2_000))
  }
}

@Suite struct `How long a pack is` {
  @Test(arguments: [0, 1, 8, 9, 100, 4_095, 4_096, 4_097, 69_331, 1_000_000, 5_000_001])
  func `It is at most an eighth longer, and never shorter`(count: Int) {
    let length = Padding.length(of: count)
    #expect(length >= count && length * 8 <= count * 9)
    #expect(Padding.length(of: length) == length)
    #expect(
      Padding.padded(Array(repeating: 7, count: min(count, 5_000))).starts(
        with: Array(repeating: 7, count: min(count, 5_000))))
  }

  @Test func `There are eight lengths from one power of two to the next`() {
    #expect(Set((65_536..<131_072).map { Padding.length(of: $0) }) == Set((8...16).map { $0 * 8_192 }))
  }
}

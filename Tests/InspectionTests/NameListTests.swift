import Diagnostics
import Foundation
import Inspection
import Publications
import TestSupport
import Testing

@Suite struct `Names on the list are found` {
  static func list(_ text: String) throws -> NameList { try NameList(bytes: Array(text.utf8)) }

  static func lines(_ list: String, _ text: String) throws -> [String] {
    try self.list(list).findings(in: text, path: "a.md").map(\.message)
  }

  static let found: [(name: String, text: String)] = [
    ("Kyle Bradshaw", "Then Kyle Bradshaw said"),
    ("Kyle Bradshaw", "KYLE BRADSHAW"),
    ("Kyle Bradshaw", "kyle\n   bradshaw"),
    ("Kyle Bradshaw", "Kyle\r\nBradshaw"),
    ("Kyle Bradshaw", "Kyle\u{A0}Bradshaw"),
    ("Kyle Bradshaw", "Kyle \u{200B}Brad\u{AD}shaw"),
    ("Kyle Bradshaw", "Ky\u{200D}le Bradshaw"),
    ("Kyle Bradshaw", "Kyle Brad-\n  shaw"),
    ("Kyle Bradshaw", "Kyle-Bradshaw"),
    ("Kyle Bradshaw", "Kyle **Bradshaw**"),
    ("Kyle Bradshaw", "> Kyle\n> Bradshaw"),
    ("Kyle Bradshaw", "Bradshaw, Kyle"),
    ("Kyle Bradshaw", "Kyle Bradshaw’s mother"),
    ("Kyle Bradshaw", "kylebradshaw@example.org"),
    ("Kyle Bradshaw", "kyle.bradshaw@example.org"),
    ("Kyle Bradshaw", "kyle_bradshaw_v2"),
    ("Kyle Bradshaw", "Ｋｙｌｅ Ｂｒａｄｓｈａｗ"),
    ("Kyle Bradshaw", "Kyle\u{2028}Bradshaw"),
    ("O'Brien", "Ms O’Brien"), ("O’Brien", "O'Brien"), ("O'Brien", "OBrien"), ("O'Brien", "O Brien"),
    ("OBrien", "O‘Brien,"),
    ("O'Brien", "O´Brien"), ("O'Brien", "O`Brien"), ("O'Brien", "O‘Brien"),
    ("Zoë", "Zoe"), ("Zoe", "ZOË"), ("Zoë", "Zoe\u{308}"), ("Łukasz", "Lukasz"), ("Sørensen", "Sorensen"),
    ("Siân", "sian"),
    ("Anne-Marie", "Anne Marie"), ("Anne-Marie", "AnneMarie"), ("Anne-Marie", "Anne\u{2011}Marie"),
    ("Anne-Marie", "Anne – Marie"),
    ("Anne Marie", "Annemarie"), ("Griffin", "Gri\u{FB03}n"), ("Fisher", "\u{FB01}sher"),
    ("Ann", "Ann."), ("Ann", "(Ann)"), ("Ann", "Ann's"), ("Ann", "“Ann”"), ("Ann", "Mary-Ann"),
    ("Ann", "1 Ann2"),
    ("Mohammed Al-Ani", "MOHAMMED AL ANI"), ("D'Arcy", "Darcy"), ("Иван Петров", "ИВАН ПЕТРОВ"),
    ("J. Smith", "J Smith"), ("JR Smith", "J.R. Smith"),
  ]

  @Test(arguments: found)
  func `A name is found however it is written`(name: String, text: String) throws {
    #expect(try Self.lines(name, text) == ["The name on line 1 of the list of names is here."])
  }

  static let other: [(name: String, text: String)] = [
    ("Ann", "Annual"), ("Ann", "Hannah"), ("Ann", "Susann"), ("Ann", "An n"), ("Asa", "as a rule"),
    ("Isa", "is a"), ("Don", "don't"),
    ("Don", "don’t"), ("Kyle Bradshaw", "Kyle"), ("Kyle Bradshaw", "Bradshaw"),
    ("Kyle Bradshaw", "Kyle (Bradshaw)"),
    ("Kyle Bradshaw", "Kyle; Bradshaw"), ("Kyle Bradshaw", "Kyle James Bradshaw"),
    ("Kyle Bradshaw", "Skyle Bradshaw"),
    ("Kyle Bradshaw", "Kyle Bradshaws"), ("Brien", "OBrien"), ("Anna", "an narrow"),
  ]

  @Test(arguments: other)
  func `Other words are no names`(name: String, text: String) throws {
    #expect(try Self.lines(name, text).isEmpty)
  }

  @Test func `Blank lines and remarks are no names, and lines count as in an editor`() throws {
    let list = "\u{FEFF}# The family\r\n\r\n  Kyle Bradshaw  \r\n# Brothers\r\nAnn\r\n"
    let found = try Self.list(list).findings(in: "Ann and\nKyle Bradshaw", path: "a.md")
    #expect(
      found.map(\.message) == [
        "The name on line 5 of the list of names is here.",
        "The name on line 3 of the list of names is here.",
      ])
    #expect(found.map(\.place) == [SourcePlace(path: "a.md"), SourcePlace(path: "a.md", line: 2)])
  }

  @Test func `Two lines with one name are both told`() throws {
    #expect(try Self.lines("Ann\nANN\nAnn Lee", "Ann Lee").count == 3)
  }

  static let unusable: [(bytes: [UInt8], fault: NameListFault)] = [
    ([], .empty), (Array("# nobody\n\n".utf8), .empty), (Array("{\\rtf1\\ansi Ann}".utf8), .richText),
    (Array("Ann\n--\n…\n".utf8), .noNames(tooMuch: [], noLetters: [2, 3])),
    ([0xFF, 0xFE, 0x41, 0x00], .notUTF8), ([0x41, 0xE9], .notUTF8), ([0x41, 0x00], .notUTF8),
  ]

  @Test(arguments: unusable)
  func `A list that would find nothing is refused`(bytes: [UInt8], fault: NameListFault) {
    #expect(throws: fault) { try NameList(bytes: bytes) }
  }

  /// Each could be found in no text.
  static let more = [
    "Kieran Doyle 2014", "12 Oak Road", "Kieran Doyle; Sam Doyle", "Mother: Ann Doyle", "Kieran Doyle (brother)",
    "Kieran [Kit] Doyle", "Kieran {Doyle}", "<Kieran Doyle>", "Kieran | Doyle", "Kieran/Kit", "name = Kieran",
    "Kieran\tDoyle",
    "Doyle, Kieran James", "van Dijk, Jan", "Doyle, Kieran, Sam", "Kieran Doyle #2", "Kieran and Sam Doyle",
    "Kieran & Sam",
    "Kieran Doyle – brother", "We met Kieran Doyle at his school.", "1. Kieran Doyle 2014", "- name: Kieran", "Kieran!",
  ]

  @Test(arguments: more)
  func `A line that is more than a name is refused by its number`(line: String) {
    #expect(throws: NameListFault.noNames(tooMuch: [2], noLetters: [])) {
      try NameList(bytes: Array("Ann\n\(line)\n".utf8))
    }
  }

  @Test func `All such lines are told at once, and no word of them`() throws {
    let lines = (1...40).map { $0 % 4 == 3 ? "Doyle \($0)" : $0 == 8 ? "--" : "Ann" }
    let fault = #expect(throws: NameListFault.self) { try NameList(bytes: Array(lines.joined(separator: "\n").utf8)) }
    #expect(
      fault?.message == "Lines 3, 7, 11, 15, 19, 23, 27, 31, 35 and 39 of the list of names are more than a name. "
        + "Line 8 of the list of names has no letters.")
    let many = #expect(throws: NameListFault.self) {
      try NameList(bytes: Array((1...50).map { "Doyle \($0)" }.joined(separator: "\n").utf8))
    }
    #expect(many?.message.contains("19, 20 and 30 more of the list of names are") == true)
  }

  static let lists = [
    "Kieran Doyle", "- Kieran Doyle", "• Kieran", "“Kieran”", "Kieran,Doyle", "Doyle,Kieran", "Doyle, Kieran",
    "[\"Kieran Doyle\"]", "| Kieran Doyle |", "1. Kieran Doyle", "1) Kieran Doyle", "(12) Kieran Doyle",
    "17] Kieran Doyle",
    "\"Kieran Doyle\",", "\tKieran Doyle\t", "* Kieran Doyle.", "- \"Kieran Doyle\"", "1.\u{A0}Kieran Doyle",
  ]

  @Test(arguments: lists)
  func `A name is read out of what lists have around it`(line: String) throws {
    #expect(try Self.lines(line, "We met Kieran Doyle.") == ["The name on line 1 of the list of names is here."])
  }

  @Test func `A list that is not there is refused`() {
    #expect(throws: NameListFault.missing) { try NameList(contentsOf: "/nowhere/names.txt") }
  }

  @Test(arguments: [
    "kyle-bradshaw.pdf", "KyleBradshaw.pdf", "Report_Kyle_Bradshaw_v2.docx", "2026KyleBradshawReport.pdf",
    "BradshawKyle.pdf",
  ])
  func `A file's name is looked at, and is not repeated`(name: String) throws {
    let found = try Self.list("Kyle Bradshaw").findings(
      inFileName: name, at: SourcePlace(path: "Content/reviews/s/\(name)"))
    #expect(found.count == 1)
    for finding in found {
      let told = finding.place.path + finding.message
      #expect(!told.lowercased().contains("kyle") && !told.lowercased().contains("bradshaw"))
      #expect(finding.place.path.hasPrefix("Content/reviews/s/"))
    }
  }

  @Test func `A path with a name in it is printed without it`() throws {
    let names = try Self.list("Kyle Bradshaw\nÅsa")
    #expect(names.masking("Content/kyle-bradshaw/Åsa.pdf") == "Content/…/….pdf")
    #expect(names.masking("Content/child-s/report.pdf") == "Content/child-s/report.pdf")
    #expect(names.findings(in: "Åsa", path: "Content/kyle-bradshaw.md").map(\.place.path) == ["Content/….md"])
  }

  @Test func `Many names are looked for in one pass`() throws {
    let words =
      "The partners met and looked at what agencies had done for the family, in February and again in May. "
    let text = String(repeating: words, count: 50) + "Forenamebson\nSurnamebley"
    let letters = "abcdefghijklmnopqrstuvwxy"
    let lists = try [2, 8].map { count in
      try Self.list(
        letters.prefix(count).flatMap { first in letters.map { "Forename\(first)son Surname\($0)ley" } }.joined(
          separator: "\n"))
    }
    // One by one, four times as many names would take four times as long.
    let growth = growth(from: 50) { count in
      #expect((count == 50 ? lists[0] : lists[1]).findings(in: text, path: "a.md").count == 1)
    }
    #expect(growth < 2)
  }
}

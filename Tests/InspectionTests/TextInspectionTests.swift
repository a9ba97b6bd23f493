import Diagnostics
import Inspection
import Publications
import Testing

@Suite struct `What could give a child away in a text is found` {
  static let inspection = TextInspection(ownDomains: ["example.gov.uk"], ownPostcodes: ["BL1 1ru"])

  static func codes(_ text: String) -> [String] {
    inspection.findings(in: text, path: "Content/pages/a.md").map(\.code.rawValue)
  }

  static let found: [(code: String, text: String)] = [
    ("personal-nhs-number", "NHS 943 476 5919"),
    ("personal-nhs-number", "NHS number: 9434765919."),
    ("personal-nhs-number", "(943-476-5919)"),
    ("personal-nhs-number", "943\u{A0}476\u{A0}5919"),
    ("personal-nhs-number", "943 476\n5919"),
    ("personal-nhs-number", "943–476–5919"),
    ("personal-nhs-number", "9434\u{AD}765919"),
    ("personal-nhs-number", "|9434765919|"),
    ("personal-nhs-number", "0101401221"),
    ("personal-postcode", "of BL2 6QT, then"),
    ("personal-postcode", "at M1 1AE."),
    ("personal-postcode", "SW1A 2AA"),
    ("personal-postcode", "EC1A1BB"),
    ("personal-postcode", "b33 8th"),
    ("personal-postcode", "CR2\u{A0}6XH"),
    ("personal-postcode", "DN55\n1PT"),
    ("personal-date-of-birth", "He was born on 12 March 2015 in"),
    ("personal-date-of-birth", "DOB: 12/03/2015"),
    ("personal-date-of-birth", "D.O.B. 12.3.15"),
    ("personal-date-of-birth", "date of birth: 2015-03-12"),
    ("personal-date-of-birth", "Date of Birth\n\n12th March 2015"),
    ("personal-date-of-birth", "(12/3/2015, DOB)"),
    ("personal-date-of-birth", "born March 12, 2015"),
    ("personal-date-of-birth", "born on the 1st of May 2019"),
    ("personal-date-of-birth", "her birthday, 3 May,"),
    ("personal-date-of-birth", "born: 2015-03-12"),
    ("personal-email", "write to k.b@mail.example.com."),
    ("personal-email", "<mailto:K.B@EXAMPLE.ORG>"),
    ("personal-email", "a@notexample.gov.uk"),
    ("personal-court-case", "case ZC19C00123 was"),
    ("personal-court-case", "FD21P00456"),
    ("personal-court-case", "T20187123"),
    ("personal-court-case", "06AA1234519"),
    ("personal-court-case", "[2019] EWFC 12"),
    ("personal-court-case", "[2020] EWHC 123 (Fam)"),
    ("working-words", "DRAFT 3"),
    ("working-words", "OFFICIAL-SENSITIVE"),
    ("working-words", "OFFICIAL: SENSITIVE"),
    ("working-words", "OFFICIAL – SENSITIVE"),
    ("working-words", "Not for circulation"),
    ("working-words", "NOT FOR\nCIRCULATION"),
    ("working-words", "**RESTRICTED**"),
    ("working-words", "TRACKED CHANGES"),
    ("working-words", "Commented [KB1]: is this right?"),
  ]

  @Test(arguments: found)
  func `Each kind is found once in each of its forms`(code: String, text: String) {
    #expect(Self.codes(text) == [code])
  }

  @Test(arguments: found)
  func `A glance misses nothing that stops a page`(code: String, text: String) {
    guard ["personal-nhs-number", "personal-date-of-birth"].contains(code) else { return }
    for form in [
      text, "Words before. \(text) Words behind.", text.replacing("5", with: "**5**").replacing("o", with: "_o_"),
    ] {
      #expect(Self.inspection.mayStop(form), "\(form)")
    }
  }

  @Test(arguments: [
    "In 2014, 2015 and 2016 the partners met.", "Born in Bolton.", "To do better, and observe.", "Ring 0161 496 0000.",
  ])
  func `A glance leaves most texts alone`(text: String) { #expect(!Self.inspection.mayStop(text)) }

  static let harmless = [
    "943 476 5918", "1111111111", "Telephone 0161 496 0000", "01204 333 333", "0800 808 5000",
    "+44 943 476 5919",
    "ISBN 9434765919", "£9434765919", "https://example.org/9434765919", "19434765919", "9434765919-1",
    "9,434,765,919",
    "943 476 59190", "0808 800 5000", "999 101", "1943 476 5919",
    "BL1 1RU", "BSCP2020-21-01", "NC50543", "LCSPR", "A4 5 pages", "QQ1 1AA", "M1 1CI", "in 3 to 5th",
    "H2O 2AA", "Q1 2AB",
    "born in March 2015", "born in 2015", "The child was born. On 12 March 2015 the partners met",
    "12 March 2015",
    "aged 3 in May 2019", "stubborn 12/03/2015", "Published 12 March 2015. He was born in Bolton",
    "reviews@example.gov.uk", "a@children.example.gov.uk", "logo@2x.png", "@example.org", "5 @ 3",
    "[2019] EWCA Civ 12", "ABCD1234", "GB29NWBK60161331926819",
    "a draft report", "DRAFTED", "Draft", "restricted", "draft: true", "OFFICIAL", "officially sensitive",
    "the circulation",
  ]

  @Test(arguments: harmless)
  func `What only looks like it is left alone`(text: String) {
    #expect(Self.codes(text).isEmpty)
  }

  @Test func `A finding tells line and column and never what was found`() throws {
    let text = "# Child S\n\nÉlan: é NHS 943 476 5919\r\nand k.b@example.org"
    let findings = Self.inspection.findings(in: text, path: "Content/pages/a.md")
    #expect(
      findings.map(\.place) == [
        SourcePlace(path: "Content/pages/a.md", line: 3, column: 13),
        SourcePlace(path: "Content/pages/a.md", line: 4, column: 5),
      ])
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(findings[0].message == "An NHS number is here.")
    #expect(findings.allSatisfy { !($0.message + ($0.hint ?? "")).contains { $0.isNumber } })
  }

  @Test func `In a document the message tells the place`() {
    let found = Self.inspection.findings(
      in: Passage(place: "page 3", text: "a\nDOB 1/2/2015"), path: "Content/reviews/s/a.pdf")
    #expect(found.map(\.message) == ["A date of birth is in page 3, line 2 of its text."])
    #expect(found.map(\.place) == [SourcePlace(path: "Content/reviews/s/a.pdf")])
  }

  @Test(arguments: ["report-draft.pdf", "Report_DRAFT_v2.docx", "9434765919.pdf", "report BL2 6QT.pdf"])
  func `A file's name is looked at too`(name: String) {
    #expect(Self.inspection.findings(inFileName: name, at: SourcePlace(path: "Content/a")).count == 1)
  }

  @Test func `A file's name that says nothing is left alone`() {
    #expect(
      Self.inspection.findings(inFileName: "full-report-2026.pdf", at: SourcePlace(path: "Content/a")).isEmpty
    )
  }
}

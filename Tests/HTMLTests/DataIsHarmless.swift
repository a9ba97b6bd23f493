import Foundation
import HTML
import Testing

@Suite struct `Data in a page is harmless` {
  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "-->", "]]>", "\"", "\\", "'", "&lt;",
    "\u{2028}\u{2029}", "\u{0}\u{1F}\u{7F}", "Siân O’Neill – 日本 🙂",
  ])
  func `No text ends the script, and each is read back as it was`(text: String) throws {
    let html: HTML = "<script type=\"application/ld+json\">\(JSON.object([.init("name", .text(text))]))</script>"
    let page = html.text
    #expect(page.components(separatedBy: "<").count == 3)
    let json = page.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(read == ["name": text])
  }

  @Test func `A file is read back as it was written, in both forms`() throws {
    let all: JSON = .object([
      .init("a", .list([.number(-7), .flag(true), .text("\u{0}\"\\/<é🙂")])), .init("b", .object([])),
      .init("c", .list([])),
    ])
    for bytes in [all.file, all.indented] { #expect(JSON.read(bytes) == all) }
    #expect(JSON.read(all.file)?["a"]?.values?.last?.string == "\u{0}\"\\/<é🙂")
    for text in ["", "{", "{\"a\":1.5}", "[null]"] { #expect(JSON.read(Array(text.utf8)) == nil, "\(text)") }
  }

  @Test func `In its indented form it is what Foundation writes`() throws {
    let escapes = String(String.UnicodeScalarView((0..<0x80).map { Unicode.Scalar(UInt8($0)) })) + "\u{2028}é🙂"
    let all: JSON = .object([
      .init("a", .list([.number(-7), .flag(true), .text(escapes), .list([]), .object([])])),
      .init("b", .object([.init("c", .object([.init("d", .list([.text("")]))])), .init("e", .flag(false))])),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    #expect(Data(all.indented) == (try encoder.encode(Encoded(all))) + Data("\n".utf8))
  }

  private struct Encoded: Encodable {
    let json: JSON

    init(_ json: JSON) { self.json = json }

    func encode(to encoder: any Encoder) throws {
      switch json {
      case .text(let text): try text.encode(to: encoder)
      case .number(let number): try number.encode(to: encoder)
      case .flag(let flag): try flag.encode(to: encoder)
      case .list(let values): try values.map(Encoded.init).encode(to: encoder)
      case .numbers(let numbers): try numbers.encode(to: encoder)
      case .object(let members): try Self.values(of: members).encode(to: encoder)
      case .lines(let json): try Encoded(json).encode(to: encoder)
      }
    }

    private static func values(of members: [JSON.Member]) -> [String: Encoded] {
      Dictionary(members.map { ($0.name, Encoded($0.value)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  @Test func `Lists and objects are in their order`() {
    let html: HTML = "\(JSON.object([.init("b", .list(["1", "2"])), .init("a", .object([]))]))"
    #expect(html.text == "{\"b\":[\"1\",\"2\"],\"a\":{}}")
  }

  @Test func `Where people are to look, each has a line of its own`() {
    let html: HTML =
      "\(JSON.lines(.object([.init("a", .number(-1)), .init("b", .lines(.list([.list(["1"]), .number(2)])))])))"
    #expect(html.text == "{\n\"a\":-1,\n\"b\":[\n[\"1\"],\n2\n]\n}")
  }

  @Test func `A member without a value is left out`() {
    let none: String? = nil
    #expect(JSON.Member("a", none) == nil)
  }
}

/// The name of an element or attribute: letter case ignored, compared as a number, as pages have
/// hundreds of names and a `String` for each would cost more than all the rest.
struct Name: Equatable {
  // Names of more than 16 bytes keep their last 16; none that the rules name is as long.
  private var packed: UInt128 = 0

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    let isUpperCase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    packed = packed << 8 | UInt128(isUpperCase ? byte | 0x20 : byte)
  }
}

extension Name: ExpressibleByStringLiteral {
  init(stringLiteral name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { append(byte) } }
  }
}

extension Name {
  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    let h0 = UInt128(UInt8(ascii: "h")) << 8 | UInt128(UInt8(ascii: "0"))
    return packed > h0 && packed <= h0 + 6 ? Int(packed - h0) : nil
  }

  /// Whether it is the name of an event handler.
  var isHandler: Bool {
    var rest = packed
    var length = 1
    while rest >> 16 != 0 {
      rest >>= 8
      length += 1
    }
    let on = UInt128(UInt8(ascii: "o")) << 8 | UInt128(UInt8(ascii: "n"))
    return rest == on && length > 1
  }
}

extension Name {
  static let a: Name = "a"
  static let alt: Name = "alt"
  static let html: Name = "html"
  static let id: Name = "id"
  static let img: Name = "img"
  static let lang: Name = "lang"
  static let math: Name = "math"
  static let p: Name = "p"
  static let script: Name = "script"
  static let src: Name = "src"
  static let style: Name = "style"
  static let svg: Name = "svg"
  static let title: Name = "title"
  static let type: Name = "type"

  /// Attributes whose value is an address.
  static let addresses: [Name] = ["href", "src", "action", "formaction"]

  /// Elements that have no end tag (HTML Standard, 13.1.2).
  static let void: [Name] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Elements whose start tag closes an open paragraph unasked (HTML Standard, 4.4.1).
  static let closingParagraphs: [Name] = [
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
  ]
}

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
    let length = (UInt128.bitWidth - packed.leadingZeroBitCount + 7) / 8
    let on = UInt128(UInt8(ascii: "o")) << 8 | UInt128(UInt8(ascii: "n"))
    return length > 2 && packed >> (8 * (length - 2)) == on
  }
}

// Computed, which the compiler does beforehand; a constant would be looked up each time.
extension Name {
  static var a: Name { "a" }
  static var alt: Name { "alt" }
  static var html: Name { "html" }
  static var id: Name { "id" }
  static var img: Name { "img" }
  static var lang: Name { "lang" }
  static var math: Name { "math" }
  static var p: Name { "p" }
  static var script: Name { "script" }
  static var src: Name { "src" }
  static var style: Name { "style" }
  static var svg: Name { "svg" }
  static var title: Name { "title" }
  static var type: Name { "type" }

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

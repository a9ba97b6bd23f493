/// An object of a PDF (ISO 32000-2, 7.3), as qpdf's JSON version 2 writes it.
indirect enum PDFObject {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case name(String)
  /// Of another object: `5 0 R`.
  case reference(String)
  case array([PDFObject])
  case dictionary([String: PDFObject])

  init(json: Any) {
    switch json {
    case let text as String: self = Self.text(text)
    case let list as [Any]: self = .array(list.map(PDFObject.init))
    case let fields as [String: Any]: self = .dictionary(fields.mapValues(PDFObject.init))
    case let number as Double: self = .number(number)
    case let bool as Bool: self = .bool(bool)
    default: self = .null
    }
  }

  private static func text(_ text: String) -> PDFObject {
    if text.hasPrefix("/") { return .name(String(text.dropFirst())) }
    if text.hasPrefix("u:") { return .string(String(text.dropFirst(2))) }
    if text.hasPrefix("b:") || text.hasPrefix("n:") { return .string("") }
    return text.hasSuffix(" R") ? .reference(text) : .string(text)
  }

  var name: String? { if case .name(let name) = self { name } else { nil } }
  var string: String? { if case .string(let string) = self { string } else { nil } }
  var reference: String? { if case .reference(let other) = self { other } else { nil } }
  var number: Double? {
    switch self {
    case .number(let number): number
    // JSON's true and 1 are one to some readers.
    case .bool(let bool): bool ? 1 : 0
    default: nil
    }
  }
  var isTrue: Bool {
    switch self {
    case .bool(let bool): bool
    case .number(let number): number == 1
    default: false
    }
  }
}

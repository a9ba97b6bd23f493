import TestSupport

extension MadeFile {
  /// A file of the format that its name says, with its word in it.
  var bytes: [UInt8] {
    let text = Array("\(word)\n".utf8)
    switch name.split(separator: ".").last {
    case "pdf": return SmallPDF.bytes(pages: pages) + Array("% ".utf8) + text
    case "docx": return Self.zip(holding: text, as: "word/document.xml")
    case "pptx": return Self.zip(holding: text, as: "ppt/presentation.xml")
    case "png": return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + text
    case "jpg": return [0xFF, 0xD8, 0xFF, 0xE0] + text
    case "svg": return Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- \(word) --></svg>".utf8)
    default: return text
    }
  }

  /// A ZIP archive's first entry, stored as it is, so that its words can be found (APPNOTE.TXT,
  /// 4.3.7).
  private static func zip(holding content: [UInt8], as name: String) -> [UInt8] {
    func little(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    let head = little(0x0403_4B50, 4) + little(10, 2) + little(0, 8) + little(0, 4)
    let sizes = little(content.count, 4) + little(content.count, 4)
    return head + sizes + little(name.utf8.count, 2) + little(0, 2) + Array(name.utf8) + content
  }
}

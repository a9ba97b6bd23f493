/// A format in which a document may be published.
///
/// Web pages are not among them: what is a page of the site goes through Markdown.
struct DocumentFormat: Sendable {
  /// The short name that readers see.
  let name: String
  /// The name in a sentence: `a PDF`.
  let phrase: String
  let extensions: [String]
  let signature: FileSignature

  /// The format that a file's name says; nil if it says none, or one that is not published.
  static func named(by fileName: String) -> DocumentFormat? {
    guard let part = fileExtension(of: fileName), !refused.contains(part) else { return nil }
    return byExtension[part]
      ?? DocumentFormat(part.uppercased(), "a file that ends in .\(part)", [part], .any)
  }

  /// What a browser or the reader's machine would run, or take for a page of the site.
  private static let refused: Set = [
    "html", "htm", "xhtml", "xht", "shtml", "xml", "svgz", "js", "mjs", "css", "php", "exe", "bat",
    "cmd", "msi", "scr", "com", "jar",
  ]

  /// In lower case and without the dot; nil if there is none.
  static func fileExtension(of fileName: String) -> String? {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
    let part = fileName[fileName.index(after: dot)...]
    return part.isEmpty ? nil : part.lowercased()
  }

  static let knownExtensions = all.flatMap(\.extensions)

  private static let byExtension = Dictionary(
    all.flatMap { format in format.extensions.map { ($0, format) } },
    uniquingKeysWith: { first, _ in first })
}

extension DocumentFormat {
  private init(
    _ name: String, _ phrase: String, _ extensions: [String], _ signature: FileSignature
  ) {
    self.init(name: name, phrase: phrase, extensions: extensions, signature: signature)
  }

  static let pdf = DocumentFormat("PDF", "a PDF", ["pdf"], .pdf)

  static let all: [DocumentFormat] = [
    pdf,
    DocumentFormat("Word", "a Word document", ["docx"], .officeOpenXML),
    DocumentFormat("Word", "an older Word document", ["doc"], .olderOffice),
    DocumentFormat("PowerPoint", "a PowerPoint presentation", ["pptx"], .officeOpenXML),
    DocumentFormat("PowerPoint", "an older PowerPoint presentation", ["ppt"], .olderOffice),
    DocumentFormat("Excel", "an Excel workbook", ["xlsx"], .officeOpenXML),
    DocumentFormat("Excel", "an older Excel workbook", ["xls"], .olderOffice),
    DocumentFormat("OpenDocument text", "an OpenDocument text", ["odt"], .openDocument("text")),
    DocumentFormat(
      "OpenDocument presentation", "an OpenDocument presentation", ["odp"],
      .openDocument("presentation")),
    DocumentFormat(
      "OpenDocument spreadsheet", "an OpenDocument spreadsheet", ["ods"],
      .openDocument("spreadsheet")),
    DocumentFormat("Rich text", "a rich text", ["rtf"], .richText),
    DocumentFormat("Text", "a text", ["txt"], .text),
    DocumentFormat("CSV", "a CSV file", ["csv"], .text),
    DocumentFormat("Calendar", "a calendar", ["ics"], .textBeginning(["BEGIN:VCALENDAR"])),
    DocumentFormat("Captions", "a file of captions", ["vtt"], .textBeginning(["WEBVTT"])),
    DocumentFormat("JPEG", "a JPEG image", ["jpg", "jpeg"], .jpeg),
    DocumentFormat("PNG", "a PNG image", ["png"], .png),
    DocumentFormat("GIF", "a GIF image", ["gif"], .gif),
    DocumentFormat("WebP", "a WebP image", ["webp"], .riff("WEBP")),
    DocumentFormat("SVG", "an SVG image", ["svg"], .svg),
    DocumentFormat("MP3", "an MP3 recording", ["mp3"], .mp3),
    DocumentFormat("M4A", "an M4A recording", ["m4a"], .mpeg4),
    DocumentFormat("WAV", "a WAV recording", ["wav"], .riff("WAVE")),
    DocumentFormat("MP4", "an MP4 video", ["mp4"], .mpeg4),
    DocumentFormat("EPUB", "an EPUB book", ["epub"], .zip(holding: "application/epub+zip")),
    DocumentFormat("ZIP", "a ZIP archive", ["zip"], .zip(holding: nil)),
  ]
}

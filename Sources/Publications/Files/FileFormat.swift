/// A format of files that the program knows. Each is declared here alone.
package struct FileFormat: Sendable {
  /// How to look into such a file for what its readers do not see at first.
  package enum Inside: Sendable {
    case pdf, office, openDocument, picture, drawing, text
    /// Nobody can look into these.
    case olderOffice, recording, archive
  }

  package let extensions: [String]
  /// As a web server says it; nil for what is sent as bytes.
  package let mediaType: String?
  package let inside: Inside?
  /// As what it may be published; nil for what is no document, or none whose beginning is known.
  package let document: DocumentFormat?

  private init(
    _ extensions: [String], _ mediaType: String?, _ inside: Inside? = nil, _ document: DocumentFormat? = nil
  ) {
    (self.extensions, self.mediaType, self.inside, self.document) = (extensions, mediaType, inside, document)
  }

  /// The format that the end of a file's name says; nil if it says none, or one that is not known.
  package static func named(by fileName: String) -> FileFormat? {
    fileExtension(of: fileName).flatMap { byExtension[$0] }
  }

  /// In lower case and without the dot; nil if there is none.
  package static func fileExtension(of fileName: String) -> String? {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
    let part = fileName[fileName.index(after: dot)...]
    return part.isEmpty ? nil : part.lowercased()
  }

  private static let byExtension = Dictionary(
    uniqueKeysWithValues: all.flatMap { format in format.extensions.map { ($0, format) } })

  package static let all: [FileFormat] = [
    .init(["pdf"], "application/pdf", .pdf, .pdf),
    .office("docx", "wordprocessingml.document", "Word", "a Word document"),
    .older("doc", "application/msword", "Word", "an older Word document"),
    .office("pptx", "presentationml.presentation", "PowerPoint", "a PowerPoint presentation"),
    .older("ppt", "application/vnd.ms-powerpoint", "PowerPoint", "an older PowerPoint presentation"),
    .office("xlsx", "spreadsheetml.sheet", "Excel", "an Excel workbook"),
    .older("xls", "application/vnd.ms-excel", "Excel", "an older Excel workbook"),
    .init(["docm", "dotx", "pptm", "ppsx", "potx", "xlsm", "xltx"], nil, .office),
    .openDocument("odt", "text"), .openDocument("odp", "presentation"), .openDocument("ods", "spreadsheet"),
    .init(["odg", "ott"], nil, .openDocument),
    .older("rtf", "application/rtf", "Rich text", "a rich text", .richText),
    .text("txt", "plain; charset=utf-8", "Text", "a text", .text),
    .text("csv", "csv; charset=utf-8", "CSV", "a CSV file", .text),
    .text("ics", "calendar; charset=utf-8", "Calendar", "a calendar", .textBeginning(["BEGIN:VCALENDAR"])),
    .text("vtt", "vtt", "Captions", "a file of captions", .textBeginning(["WEBVTT"])),
    .init(["md", "yml"], nil, .text),
    .init(["jpg", "jpeg"], "image/jpeg", .picture, .init("JPEG", "a JPEG image", .jpeg)),
    .init(["png"], "image/png", .picture, .init("PNG", "a PNG image", .png)),
    .init(["gif"], "image/gif", .picture, .init("GIF", "a GIF image", .gif)),
    .init(["webp"], "image/webp", .picture, .init("WebP", "a WebP image", .riff("WEBP"))),
    .init(["avif"], "image/avif", .picture), .init(["tif", "tiff", "heic"], nil, .picture),
    .init(["svg"], "image/svg+xml", .drawing, .init("SVG", "an SVG image", .svg)),
    .init(["mp3"], "audio/mpeg", .recording, .init("MP3", "an MP3 recording", .mp3)),
    .init(["m4a"], "audio/mp4", .recording, .init("M4A", "an M4A recording", .mpeg4)),
    .init(["wav"], "audio/wav", .recording, .init("WAV", "a WAV recording", .riff("WAVE"))),
    .init(["mp4"], "video/mp4", .recording, .init("MP4", "an MP4 video", .mpeg4)),
    .init(["epub"], epub, .archive, .init("EPUB", "an EPUB book", .zip(holding: epub))),
    .init(["zip"], "application/zip", .archive, .init("ZIP", "a ZIP archive", .zip(holding: nil))),
    .init(["html", "htm"], "text/html; charset=utf-8", .text), .init(["json"], "application/json", .text),
    .init(["css"], "text/css; charset=utf-8"), .init(["js"], "text/javascript; charset=utf-8"),
    .init(["xml"], "application/xml"), .init(["webmanifest"], "application/manifest+json"),
    .init(["ico"], "image/x-icon"), .init(["ogg"], "audio/ogg"), .init(["webm"], "video/webm"),
    .init(["woff2"], "font/woff2"), .init(["woff"], "font/woff"),
  ]

  private static let epub = "application/epub+zip"

  private static func office(_ end: String, _ type: String, _ name: String, _ phrase: String) -> FileFormat {
    let type = "application/vnd.openxmlformats-officedocument.\(type)"
    return .init([end], type, .office, .init(name, phrase, .officeOpenXML))
  }

  private static func older(
    _ end: String, _ type: String, _ name: String, _ phrase: String, _ signature: FileSignature = .olderOffice
  ) -> FileFormat { .init([end], type, .olderOffice, .init(name, phrase, signature)) }

  private static func openDocument(_ end: String, _ kind: String) -> FileFormat {
    let document = DocumentFormat("OpenDocument \(kind)", "an OpenDocument \(kind)", .openDocument(kind))
    return .init([end], "application/vnd.oasis.opendocument.\(kind)", .openDocument, document)
  }

  private static func text(
    _ end: String, _ type: String, _ name: String, _ phrase: String, _ signature: FileSignature
  ) -> FileFormat { .init([end], "text/\(type)", .text, .init(name, phrase, signature)) }
}

/// A format in which a document may be published.
///
/// Web pages are not among them: what is a page of the site goes through Markdown.
package struct DocumentFormat: Sendable {
  /// The short name that readers see.
  package let name: String
  /// The name in a sentence: `a PDF`.
  package let phrase: String
  package let signature: FileSignature

  fileprivate init(_ name: String, _ phrase: String, _ signature: FileSignature) {
    (self.name, self.phrase, self.signature) = (name, phrase, signature)
  }

  package static let pdf = DocumentFormat("PDF", "a PDF", .pdf)

  /// The format that a file's name says; nil if it says none, or one that is not published.
  package static func named(by fileName: String) -> DocumentFormat? {
    guard let part = FileFormat.fileExtension(of: fileName), !refused.contains(part) else { return nil }
    return FileFormat.named(by: fileName)?.document
      ?? DocumentFormat(part.uppercased(), "a file that ends in .\(part)", .any)
  }

  /// What a browser or the reader's machine would run, or take for a page of the site.
  private static let refused: Set = [
    "html", "htm", "xhtml", "xht", "shtml", "xml", "svgz", "js", "mjs", "css", "php", "exe", "bat",
    "cmd", "msi", "scr", "com", "jar",
  ]

  package static let knownExtensions = FileFormat.all.filter { $0.document != nil }.flatMap(\.extensions)
}

import ContentFiles
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct `A file is what its name says` {
  let folder = MeasuredFolder()

  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 40)
  static let olderOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]

  /// A ZIP archive whose first file is `mimetype`.
  static func zip(holding mediaType: String) -> [UInt8] {
    let head: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 26)
    return head + Array("mimetype\(mediaType)PK".utf8) + [1, 2]
  }

  static let good: [(name: String, bytes: [UInt8], format: String)] = [
    ("a.docx", zip, "Word"),
    ("a.doc", olderOffice, "Word"),
    ("a.pptx", zip, "PowerPoint"),
    ("a.ppt", olderOffice, "PowerPoint"),
    ("a.xlsx", zip, "Excel"),
    ("a.xls", olderOffice, "Excel"),
    ("a.odt", zip(holding: "application/vnd.oasis.opendocument.text"), "OpenDocument text"),
    ("b.odt", zip, "OpenDocument text"),
    ("a.odp", zip, "OpenDocument presentation"),
    ("a.ods", zip, "OpenDocument spreadsheet"),
    ("a.rtf", Array(#"{\rtf1 }"#.utf8), "Rich text"),
    ("a.txt", Array("Ŵ".utf8), "Text"),
    ("a.csv", [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8), "CSV"),
    ("a.ics", Array("BEGIN:VCALENDAR\r\n".utf8), "Calendar"),
    ("a.vtt", [0xEF, 0xBB, 0xBF] + Array("WEBVTT\n".utf8), "Captions"),
    ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
    ("a.jpeg", [0xFF, 0xD8, 0xFF, 0xDB], "JPEG"),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
    ("a.gif", Array("GIF89a".utf8), "GIF"),
    ("a.webp", Array("RIFF....WEBPVP8 ".utf8), "WebP"),
    ("a.svg", Array("\n<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), "SVG"),
    ("a.mp3", Array("ID3".utf8), "MP3"),
    ("b.mp3", [0xFF, 0xFB, 0x90, 0x64], "MP3"),
    ("a.m4a", [0, 0, 0, 32] + Array("ftypM4A ".utf8), "M4A"),
    ("a.wav", Array("RIFF....WAVEfmt ".utf8), "WAV"),
    ("a.mp4", [0, 0, 0, 32] + Array("ftypisom".utf8), "MP4"),
    ("a.epub", zip(holding: "application/epub+zip"), "EPUB"),
    ("a.zip", zip, "ZIP"),
    ("a.b.c.zip", zip, "ZIP"),
  ]

  @Test(arguments: good)
  func `A file of each format is measured`(name: String, bytes: [UInt8], format: String) throws {
    let facts = try folder.measure(name, bytes).get()
    #expect(facts == DocumentFacts(format: format, bytes: bytes.count, pages: nil))
  }

  static let wrong: [(name: String, bytes: [UInt8], found: String?)] = [
    ("a.docx", SamplePDF.bytes(pages: 1), "a PDF"),
    ("a.docx", olderOffice, "an older Office document"),
    ("a.docx", zip(holding: "application/vnd.oasis.opendocument.text"), "an OpenDocument"),
    ("a.odt", zip(holding: "application/vnd.oasis.opendocument.text-template"), "an OpenDocument"),
    ("a.odt", zip(holding: "application/epub+zip"), "an EPUB book"),
    ("a.doc", zip, "a Word, Excel or PowerPoint file or a ZIP archive"),
    ("a.doc", Array(#"{\rtf1 }"#.utf8), "a rich text"),
    ("a.pdf", Array("<!doctype HTML><title>Log in".utf8), "a web page"),
    ("a.pdf", [0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
    ("a.pdf", Array("hello".utf8), nil),
    ("a.pdf", Array(" %PDF-1.4".utf8), nil),
    ("a.png", [0x89], nil),
    ("a.mp3", [0xFF], nil),
    ("a.zip", Array("PK".utf8), nil),
    ("a.mp4", Array("RIFF....WAVE".utf8), "a WAV recording"),
    ("a.svg", Array("<html><svg>".utf8), "a web page"),
  ]

  @Test(arguments: wrong)
  func `First bytes of something else are a fault`(name: String, bytes: [UInt8], found: String?) {
    let result = folder.measure(name, bytes)
    guard case .wrongFormat(_, let told) = result.problem else {
      Issue.record("\(result)")
      return
    }
    #expect(told == found)
  }

  @Test(
    arguments: [[0x61, 0x00, 0x62], [0x61, 0xA3, 0x62], [0xFF, 0xFE, 0x61, 0x00]] as [[UInt8]])
  func `A text that is not UTF-8 is a fault`(bytes: [UInt8]) {
    #expect(folder.measure("a.txt", bytes).problem == .notUTF8(format: "Text"))
  }

  @Test func `A spreadsheet saved in the wrong encoding is told how to save it`() throws {
    let result = folder.measure("a.csv", [0x63, 0xA3, 0x0A])
    guard case .failure(let fault) = result else { throw CancellationError() }
    #expect(fault.message == "a.csv is not text in UTF-8.")
    #expect(fault.hint == "In Excel, save it as “CSV UTF-8”.")
  }

  @Test(arguments: ["html", "exe", "svgz", "HTM"])
  func `What a browser or a machine would run is not published`(part: String) {
    let problem = folder.measure("a.\(part)", [0x61]).problem
    #expect(problem == .unknownExtension(part.lowercased()))
  }

  @Test(arguments: ["report", ".pdf", "report."])
  func `A name without an extension is a fault`(name: String) {
    #expect(folder.measure(name, [0x61]).problem == .unknownExtension(nil))
  }

  @Test func `A format that is not known goes by its extension`() throws {
    let facts = try folder.measure("a.pages", [0x61]).get()
    #expect(facts == DocumentFacts(format: "PAGES", bytes: 1))
  }

  @Test func `The known extensions are named`() throws {
    guard case .failure(let fault) = folder.measure("a.exe", [0x61]) else {
      throw CancellationError()
    }
    #expect(fault.message == "a.exe: files that end in .exe are not published.")
    #expect(fault.hint.hasPrefix("Save it as one of these: pdf, docx, doc, "))
  }

  @Test func `What is no plain file with something in it is a fault`() {
    #expect(folder.measure("none.pdf").problem == .missing)
    #expect(folder.measure("empty.pdf", []).problem == .empty)
    mkdir("\(folder.path)/folder.pdf", 0o755)
    #expect(folder.measure("folder.pdf").problem == .notPlainFile)
    mkfifo("\(folder.path)/pipe.pdf", 0o644)
    #expect(folder.measure("pipe.pdf").problem == .notPlainFile)
    folder.write("real.pdf", SamplePDF.bytes(pages: 1))
    symlink("real.pdf", "\(folder.path)/link.pdf")
    #expect(folder.measure("link.pdf").problem == .symbolicLink)
    symlink("nowhere", "\(folder.path)/broken.pdf")
    #expect(folder.measure("broken.pdf").problem == .symbolicLink)
  }
}

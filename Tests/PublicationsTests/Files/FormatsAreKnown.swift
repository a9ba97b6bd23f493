import Publications
import Testing

struct FormatsAreKnown {
  @Test(
    arguments: [
      ("report.pdf", "application/pdf", .pdf), ("A.B.DOCX", nil, .office), ("photo.JPEG", "image/jpeg", .picture),
      ("old.html", "text/html; charset=utf-8", .text), ("old.htm", "text/html; charset=utf-8", .text),
      ("talk.mp3", "audio/mpeg", .recording), ("style.css", "text/css; charset=utf-8", nil),
      ("drawing.svg", "image/svg+xml", .drawing),
    ] as [(String, String?, FileFormat.Inside?)])
  func `By the end of the name`(name: String, type: String?, inside: FileFormat.Inside?) {
    let format = FileFormat.named(by: name)
    #expect(format != nil && format?.inside == inside)
    if let type { #expect(format?.mediaType == type) }
  }

  @Test(arguments: ["README", ".pdf", "a.", "a.unknown"])
  func `What says none has none`(name: String) { #expect(FileFormat.named(by: name) == nil) }

  @Test func `Whatever may be published and is known has a media type and can be looked into or not`() {
    for format in FileFormat.all where format.document != nil {
      #expect(format.mediaType != nil && format.inside != nil, "\(format.extensions)")
    }
  }

  @Test(arguments: ["page.html", "page.htm", "run.exe", "script.js", "feed.xml", "README"])
  func `What a browser or a machine would run is no document`(name: String) {
    #expect(DocumentFormat.named(by: name) == nil)
  }

  @Test func `What nobody knows is called by its ending`() { #expect(DocumentFormat.named(by: "a.xyz")?.name == "XYZ") }
}

import Foundation
import Testing

/// A file with one fault, or none, and what an inspection should say of it.
struct PlantedFile: Sendable, CustomTestStringConvertible {
  let name: String
  /// In words, for the table; nil for a file that has no fault.
  let fault: String?
  /// The code of the finding; nil if there should be none.
  let finding: String?
  /// The code of what is not checked; nil if everything should be.
  let notChecked: String?
  /// Why the fault is not found, where that is known.
  let missed: String?

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Planted")

  var path: String { Self.folder.appending(path: "files/\(name)").path(percentEncoded: false) }

  private init(_ name: String, _ fault: String?, _ finding: String?, _ notChecked: String?, _ missed: String?) {
    (self.name, self.fault, self.finding, self.notChecked, self.missed) = (
      name, fault, finding, notChecked, missed
    )
  }

  static func clean(_ name: String) -> PlantedFile { PlantedFile(name, nil, nil, nil, nil) }

  static func planted(_ name: String, _ fault: String, _ finding: String, also notChecked: String? = nil)
    -> PlantedFile
  {
    PlantedFile(name, fault, finding, notChecked, nil)
  }

  static func unseen(_ name: String, _ fault: String, _ notChecked: String, also finding: String? = nil)
    -> PlantedFile
  {
    PlantedFile(name, fault, finding, notChecked, nil)
  }

  static func missed(_ name: String, _ fault: String, _ why: String) -> PlantedFile {
    PlantedFile(name, fault, nil, nil, why)
  }
}

extension PlantedFile {
  /// Whether Kyle's name is in what nothing reads: the inspection says so, or misses it.
  var hasUnreadName: Bool { Self.unread.contains(name) }

  private static let unread: Set = [
    "attachment.pdf", "working-data.pdf", "embedded.docx",
  ]

  /// Whether Kyle's name is found in the file's texts.
  var nameIsFound: Bool { fault != nil && !hasUnreadName && !Self.nameless.contains(name) }

  private static let nameless: Set = [
    "script.pdf", "untagged.pdf", "picture-with-place.pdf", "scan.pdf", "encrypted.pdf", "damaged.pdf",
    "owner-password.pdf", "gps.jpg", "gps.png", "gps.webp", "city.png", "thumbnail.jpg",
    "picture-with-place.docx",
    "template-path.docx", "older.doc", "rich.rtf", "cropped-picture.pptx", "picture-with-place.odt",
  ]

  static let all = pdf + pictures + word + slides + sheets + openDocument

  static let pdf: [PlantedFile] = [
    .planted("author.pdf", "author", "document-author"),
    .planted("author-libreoffice.pdf", "author, by LibreOffice", "document-author"),
    .planted("xmp-author.pdf", "author in XMP alone", "document-author"),
    .planted("title.pdf", "title that the pages do not show", "document-title"),
    .planted("keywords.pdf", "keywords", "document-remarks"),
    .planted("creator.pdf", "a person as the program", "document-program"),
    .planted("own-field.pdf", "a property of its own", "document-remarks"),
    .planted("comment.pdf", "comment", "document-comment"),
    .planted("box-as-comment.pdf", "black box drawn as a comment", "document-comment"),
    .planted("redaction-not-applied.pdf", "redaction marked and not applied", "document-covered-text"),
    .planted("attachment.pdf", "attached file", "document-attachment", also: "not-checked-attachment"),
    .planted("hidden-layer.pdf", "layer switched off", "document-hidden-layer"),
    .planted("earlier-version.pdf", "earlier version below a later one", "document-earlier-version"),
    .planted("invisible-text.pdf", "text without ink", "document-invisible-text"),
    .planted("black-box.pdf", "words under a black box", "document-covered-text"),
    .planted("white-box.pdf", "words under a white box", "document-covered-text"),
    .planted("black-path.pdf", "words under a box drawn by lines", "document-covered-text"),
    .planted("black-box-in-form.pdf", "words under a box in a form object", "document-covered-text"),
    .planted("picture-over-text.pdf", "words under a picture", "document-covered-text"),
    .planted("thick-line.pdf", "words under a thick line", "document-covered-text"),
    .planted("black-on-black.pdf", "black words on a black box", "document-hidden-text"),
    .planted("white-text.pdf", "white words on white paper", "document-hidden-text"),
    .missed(
      "tiny-text.pdf", "words half a point high", "their size is not looked at; the words are searched"),
    .planted("text-off-page.pdf", "words beside the page", "document-hidden-text"),
    .planted("cropped-page.pdf", "words on what is cropped from the page", "document-hidden-text"),
    .planted("for-web-changed.pdf", "earlier version in a file made for the web", "document-earlier-version"),
    .planted("script.pdf", "script", "document-script"),
    .planted("untagged.pdf", "no tags", "document-untagged"),
    .planted("picture-with-place.pdf", "place in a picture’s properties", "picture-place"),
    .planted("working-data.pdf", "working data of a drawing program", "document-working-data"),
    .unseen("scan.pdf", "page that is a picture", "not-checked-scanned"),
    .unseen("encrypted.pdf", "opens with a password alone", "not-checked-encrypted"),
    .unseen("damaged.pdf", "two thirds of it missing", "not-checked-unreadable"),
    .planted("no-copying.pdf", "protected against copying", "document-protected"),
    .planted("owner-password.pdf", "protected, open to all", "document-protected"),
    .clean("clean.pdf"), .clean("clean-for-web.pdf"), .clean("clean-link.pdf"), .clean("clean-table.pdf"),
    .clean("clean-libreoffice.pdf"), .clean("clean-gradient.pdf"),
  ]

  static let pictures: [PlantedFile] = [
    .planted("gps.jpg", "place (EXIF)", "picture-place"),
    .planted("gps.png", "place (EXIF)", "picture-place"),
    .planted("gps.webp", "place (EXIF)", "picture-place"),
    .planted("city.png", "town (XMP)", "picture-place"),
    .planted("artist.jpg", "who took it", "picture-author"),
    .planted("author.png", "author", "picture-author"),
    .planted("comment.jpg", "comment", "picture-remarks"),
    .planted("thumbnail.jpg", "small picture within", "picture-thumbnail"),
    .planted("hidden-text.svg", "hidden text", "document-hidden-text"),
    .planted("comment.svg", "comment in the source", "document-comment"),
    .planted("metadata.svg", "author in the metadata", "document-remarks"),
    .clean("clean.jpg"), .clean("clean.png"), .clean("clean.webp"), .clean("clean.svg"),
  ]

  static let word: [PlantedFile] = [
    .planted("author.docx", "author", "document-author"),
    .planted("last-editor.docx", "last editor", "document-author"),
    .planted("company.docx", "company", "document-author"),
    .planted("title.docx", "title that the text does not show", "document-title"),
    .planted("keywords.docx", "keywords", "document-remarks"),
    .planted("comment.docx", "comment", "document-comment"),
    .planted("comment-libreoffice.docx", "comment, by LibreOffice", "document-comment"),
    .planted("inserted.docx", "tracked insertion", "document-tracked-changes"),
    .planted("deleted.docx", "tracked deletion", "document-tracked-changes"),
    .planted("deleted-libreoffice.docx", "tracked deletion, by LibreOffice", "document-tracked-changes"),
    .planted("hidden-text.docx", "hidden text", "document-hidden-text"),
    .planted("hidden-text-libreoffice.docx", "hidden text, by LibreOffice", "document-hidden-text"),
    .planted("hidden-by-style.docx", "text hidden by a style", "document-hidden-text"),
    .planted("picture-with-place.docx", "place in a picture’s properties", "picture-place"),
    .planted("embedded.docx", "embedded file", "document-attachment", also: "not-checked-attachment"),
    .planted("template-path.docx", "path of a template with a user’s name", "document-local-path"),
    .missed(
      "white-text.docx", "white words", "white words on a dark ground are common; the words are searched"),
    .unseen("older.doc", "an older format", "not-checked-format"),
    .unseen("rich.rtf", "rich text", "not-checked-format"),
    .clean("clean.docx"), .clean("clean-not-hidden.docx"), .clean("clean-libreoffice.docx"),
  ]

  static let slides: [PlantedFile] = [
    .planted("author.pptx", "author", "document-author"),
    .planted("notes.pptx", "speaker notes", "document-speaker-notes"),
    .planted("notes-libreoffice.pptx", "speaker notes, by LibreOffice", "document-speaker-notes"),
    .planted("hidden-slide.pptx", "hidden slide", "document-hidden-slide"),
    .planted("hidden-slide-libreoffice.pptx", "hidden slide, by LibreOffice", "document-hidden-slide"),
    .planted("hidden-shape.pptx", "hidden text box", "document-hidden-text"),
    .planted("cropped-picture.pptx", "cropped picture", "picture-cropped"),
    .missed(
      "text-off-slide.pptx", "words beside the slide", "their place is not looked at; the words are searched"),
    .clean("clean.pptx"), .clean("clean-empty-notes.pptx"), .clean("clean-libreoffice.pptx"),
  ]

  static let sheets: [PlantedFile] = [
    .planted("author.xlsx", "author", "document-author"),
    .planted("hidden-sheet.xlsx", "hidden sheet", "document-hidden-sheet"),
    .planted("hidden-sheet-libreoffice.xlsx", "hidden sheet, by LibreOffice", "document-hidden-sheet"),
    .planted("very-hidden-sheet.xlsx", "“very hidden” sheet", "document-hidden-sheet"),
    .planted("hidden-row.xlsx", "hidden row", "document-hidden-cells"),
    .planted("hidden-column.xlsx", "hidden column", "document-hidden-cells"),
    .planted("comment.xlsx", "comment", "document-comment"),
    .missed("white-text.xlsx", "white words", "their colour is not looked at; the words are searched"),
    .missed(
      "hidden-by-format.xlsx", "words hidden by the cell’s format",
      "formats are not looked at; the words are searched"),
    .clean("clean.xlsx"), .clean("clean-libreoffice.xlsx"),
  ]

  static let openDocument: [PlantedFile] = [
    .planted("author.odt", "author", "document-author"),
    .planted("comment.odt", "comment", "document-comment"),
    .planted("deleted.odt", "tracked deletion", "document-tracked-changes"),
    .planted("hidden-text.odt", "hidden text", "document-hidden-text"),
    .planted("picture-with-place.odt", "place in a picture’s properties", "picture-place"),
    .planted("comment.ods", "comment", "document-comment"),
    .planted("hidden-sheet.ods", "hidden sheet", "document-hidden-sheet"),
    .planted("hidden-row.ods", "hidden row", "document-hidden-cells"),
    .planted("notes.odp", "speaker notes", "document-speaker-notes"),
    .planted("hidden-slide.odp", "hidden slide", "document-hidden-slide"),
    .clean("clean.odt"), .clean("clean.ods"), .clean("clean.odp"),
  ]
}

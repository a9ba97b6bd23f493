/// What a file says of itself, and where that may give somebody away.
enum Property: Hashable {
  /// Who wrote or saved it.
  case person
  /// The organisation, the manager.
  case organisation
  /// Title or subject, which readers and search engines see.
  case title
  /// Keywords, descriptions, comments, the company's own fields.
  case remark
  /// The program that made it.
  case program
}

extension DocumentInspection {
  /// Tells of a property, never of its value; and gives the value to those who look for names and patterns.
  ///
  /// An author or organisation that is the partnership is no finding, nor is a title that the document
  /// shows anyway.
  ///
  /// - Parameters:
  ///   - label: What the property is called: `author`.
  ///   - shown: The document's own text, for titles.
  func tell(
    _ property: Property, _ label: String, _ value: String, shown: String = "", _ result: inout InspectionResult
  ) {
    let plain = Self.plain(value)
    guard !plain.isEmpty, !ownNames.contains(plain), !Self.fillers.contains(plain) else { return }
    result.addText(value, at: "the property “\(label)”")
    switch property {
    case .person, .organisation:
      result.addFinding(
        .documentAuthor, "The file’s properties tell its \(label).",
        "Remove the properties (in Word: File, Info, Inspect Document), or set them to the partnership.")
    case .title:
      if " \(Self.plain(shown)) ".contains(" \(plain) ") { return }
      result.addFinding(
        .documentTitle, "The file’s properties have a \(label) that its pages do not show.",
        "Make it the same as on the first page: readers and search engines see it.")
    case .remark:
      result.addFinding(
        .documentRemarks, "The file’s properties have \(label).",
        "Read them, and remove them if the public should not.")
    case .program:
      if Self.isProgram(plain) { return }
      result.addFinding(
        .documentProgram, "The file’s properties tell a \(label) that is not a known program.",
        "Read it, and save the file with another program if it tells who made it.")
    }
  }

  /// What programs write where nobody has.
  private static let fillers: Set = ["anonymous", "untitled", "unspecified", "unknown", "none", "normal"]

  private static func isProgram(_ plain: String) -> Bool {
    programs.contains { " \(plain) ".contains(" \($0)") }
  }

  /// Beginnings of words.
  private static let programs = [
    "microsoft", "word", "excel", "powerpoint", "libreoffice", "openoffice", "writer", "calc", "impress", "draw",
    "adobe", "acrobat", "indesign", "illustrator", "photoshop", "pscript5", "distiller", "quartz", "pages", "keynote",
    "numbers", "chromium", "chrome", "skia", "mozilla", "firefox", "safari", "wkhtmltopdf", "qt", "reportlab",
    "ghostscript", "cairo", "pdftex", "tex", "latex", "xetex", "luatex", "typst", "pandoc", "canva", "qpdf", "pikepdf",
    "prince", "weasyprint", "itext", "foxit", "nitro", "pdf", "affinity", "scribus", "inkscape", "gimp", "google",
    "aspose", "openpyxl", "python", "axespdf", "commonlook", "neevia", "kofax", "nuance", "abbyy", "modi", "canon",
    "xerox", "ricoh", "konica", "hp", "epson", "kyocera", "sharp", "toshiba", "brother", "windows", "macos", "ios",
    "android",
  ]
}

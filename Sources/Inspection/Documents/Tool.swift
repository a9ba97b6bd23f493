/// A standard tool that looks into files.
package enum Tool: String, CaseIterable, Sendable {
  case pdftotext, pdfdetach, pdfimages, qpdf, exiftool, unzip

  /// What to install for it on Debian.
  var package: String {
    switch self {
    case .pdftotext, .pdfdetach, .pdfimages: "poppler-utils"
    case .qpdf: "qpdf"
    case .exiftool: "libimage-exiftool-perl"
    case .unzip: "unzip"
    }
  }
}

/// Why a tool has told nothing about a file.
enum ToolProblem: Error, Hashable {
  case missing(Tool)
  /// It was stopped after the time that it may take.
  case tooSlow(Tool)
  /// It was stopped after as much as it may write.
  case tooMuch(Tool)
  /// It could not read the file.
  case failed(Tool)
}

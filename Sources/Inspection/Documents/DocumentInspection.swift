import Foundation
import Publications

/// Looks into files for what their readers do not see at first and others will: properties, comments, earlier
/// versions, hidden parts, places where pictures were taken.
///
/// It asks the standard tools, and takes nothing that they cannot read for clean. What it misses is told in
/// the table of `Tests/InspectionTests/Planted`.
package struct DocumentInspection: Sendable {
  let tools: ToolBox
  /// The partnership's names, which a file's properties may tell.
  let ownNames: Set<String>

  /// - Parameters:
  ///   - tools: The tools and their limits.
  ///   - ownNames: The partnership's name, acronym and former names: an author that is one of them is no finding.
  package init(tools: ToolBox, ownNames: [String] = []) {
    self.tools = tools
    self.ownNames = Set(ownNames.map(Self.plain))
  }

  /// Looks at one file. It is read where it lies, and is not copied; parts of an Office file are taken out
  /// into a private folder, which is removed again.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - name: What to call it in findings: its path relative to the site's folder. Its extension says what it is.
  package func inspect(path: String, name: String) async -> InspectionResult {
    await inspect(try? InspectionCopy(for: path, fileExtension: Self.fileExtension(of: name)), name)
  }

  /// - Parameter copy: nil if the file cannot be read.
  func inspect(_ copy: InspectionCopy?, _ name: String) async -> InspectionResult {
    var result = InspectionResult(name)
    if let copy {
      await look(at: copy, name, &result)
      copy.clear()
    } else {
      result.addUnchecked(
        .notCheckedUnreadable, "Not checked: the file. It cannot be read.",
        "Put the file itself there, and check again.")
    }
    return result
  }

  private func look(at copy: InspectionCopy, _ name: String, _ result: inout InspectionResult) async {
    let inside = FileFormat.named(by: name)?.inside
    switch inside {
    case .pdf: await inspectPDF(copy, &result)
    case .office: await inspectOffice(copy, &result)
    case .openDocument: await inspectOpenDocument(copy, &result)
    case .picture: await inspectPicture(copy, &result)
    case .drawing: inspectDrawing(copy, &result)
    case .text: inspectText(copy, &result)
    case .olderOffice, .recording, .archive, nil:
      await inspectProperties(of: copy, &result)
      result.addUnchecked(
        .notCheckedFormat, "Not checked: what is in the file. Files of this kind cannot be looked into.",
        Self.advice(for: inside))
    }
  }

  /// Removes what earlier runs have left in the temporary folder because they were killed. Runs that go on are left
  /// alone.
  package static func removeLeftovers() {
    InspectionCopyLock.removeFoldersOfEndedRuns(in: FileManager.default.temporaryDirectory.path(percentEncoded: false))
  }

  /// By its name.
  package static func isPicture(_ name: String) -> Bool { FileFormat.named(by: name)?.inside == .picture }

  private static func advice(for inside: FileFormat.Inside?) -> String {
    switch inside {
    case .olderOffice: "Save it in the newer format (.docx, .pptx, .xlsx) or as a PDF."
    case .recording: "Let somebody listen to or watch it, and sign it off."
    case .archive: "Publish the files in it by themselves."
    case .pdf, .office, .openDocument, .picture, .drawing, .text, nil:
      "Save it as a PDF, or let somebody look at it and sign it off."
    }
  }

  static func fileExtension(of name: String) -> String {
    FileFormat.fileExtension(of: name) ?? ""
  }

  /// Without differences that nobody sees, to compare.
  static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

import Foundation

extension DocumentInspection {
  /// Reads what pdftotext leaves out: the text of layers that are switched off, and text beside the pages.
  ///
  /// It is given the same PDF without layers, and with pages so large that nothing is beside them.
  ///
  /// - Parameter shown: What it has read of the PDF as it is.
  func readAll(of file: PDFFile, _ copy: InspectionCopy, shown: String, _ result: inout InspectionResult) async {
    guard let changes = file.unfolded else { return }
    do {
      let update = try copy.put(Array(changes), as: "unfolded.json")
      let target = "\(copy.folder)/unfolded.pdf"
      _ = try await tools.run(
        .qpdf, ["--decrypt", "--update-from-json=\(update)", copy.file, target], in: copy.folder,
        accepting: [0, 3])
      let bytes = try await tools.run(
        .pdftotext, ["-enc", "UTF-8", "-eol", "unix", target, "-"], in: copy.folder)
      let text = String(decoding: bytes, as: UTF8.self)
      let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
      let known = shown.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
      for (index, page) in pages.enumerated() where known.indices.contains(index) {
        let letters = (page.filter { !$0.isWhitespace }.count, known[index].filter { !$0.isWhitespace }.count)
        if letters.0 > letters.1 { result.addText(page, at: "page \(index + 1) with what is not shown") }
      }
    } catch let problem as ToolProblem {
      result.addUnchecked("text that is not shown", because: problem)
    } catch {
      result.addUnchecked("text that is not shown", because: .failed(.qpdf))
    }
  }
}

extension PDFFile {
  /// For qpdf: the catalogue without layers, and every page of 400 by 400 inches.
  fileprivate var unfolded: Data? {
    var changes: [String: Any] = [:]
    if var catalogue = value(raw.catalogue) {
      catalogue["/OCProperties"] = nil
      changes["obj:\(raw.catalogue)"] = ["value": catalogue]
    }
    for page in pages {
      guard var fields = value(page.id) else { continue }
      for box in ["/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"] { fields[box] = nil }
      // 14,400 units is the most that readers take (ISO 32000-1, annex C.2).
      fields["/MediaBox"] = [-7_200, -7_200, 7_200, 7_200]
      fields["/CropBox"] = [-7_200, -7_200, 7_200, 7_200]
      changes["obj:\(page.id)"] = ["value": fields]
    }
    return try? JSONSerialization.data(withJSONObject: ["qpdf": [raw.header, changes]])
  }

  private func value(_ id: String) -> [String: Any]? {
    (raw.objects["obj:\(id)"] as? [String: Any])?["value"] as? [String: Any]
  }
}

import Foundation

extension DocumentInspection {
  /// Text that pages draw and nobody sees: without ink, under a box, in the colour of the paper.
  func tellDrawnText(of file: PDFFile, _ copy: InspectionCopy, _ result: inout InspectionResult) async {
    let forms = file.all.filter { file.streams.contains($0.id) && file[$0.object, "Subtype"].name == "Form" }
      .map(\.id)
    let ids = Set(file.pages.flatMap(\.contents) + forms).sorted()
    do {
      var streams: [String: [UInt8]] = [:]
      for start in stride(from: 0, to: ids.count, by: 500) {
        let some = ids[start..<min(start + 500, ids.count)]
        for (id, bytes) in try await contents(Array(some), copy) { streams[id] = bytes }
      }
      for page in file.pages {
        tell(PageReader(page, of: file, streams: streams).drawing, on: page.number, &result)
      }
    } catch {
      result.addUnchecked("hidden text", because: error)
    }
  }

  private func contents(_ ids: [String], _ copy: InspectionCopy) async throws(ToolProblem) -> [String: [UInt8]] {
    let objects = ids.map { "--json-object=\($0.split(separator: " ").prefix(2).joined(separator: ","))" }
    let json = try await tools.run(
      .qpdf,
      ["--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized"] + objects + [
        copy.file
      ],
      in: copy.folder, accepting: [0, 3])
    guard let all = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let parts = all["qpdf"] as? [[String: Any]], parts.count > 1
    else { throw .failed(.qpdf) }
    var streams: [String: [UInt8]] = [:]
    for (key, entry) in parts[1] where key.hasPrefix("obj:") {
      guard let stream = (entry as? [String: Any])?["stream"] as? [String: Any],
        let text = stream["data"] as? String,
        let data = Data(base64Encoded: text)
      else { continue }
      streams[String(key.dropFirst(4))] = Array(data)
    }
    return streams
  }

  private func tell(_ drawing: PageDrawing, on page: Int, _ result: inout InspectionResult) {
    if drawing.hasInvisibleText {
      result.addFinding(
        .documentInvisibleText,
        "On page \(page) is text that is not shown, as in a scan that was made searchable.",
        "Read it (select all, copy it into an editor). If it should not be public, export the PDF anew.")
    }
    if drawing.hasCoveredText {
      result.addFinding(
        .documentCoveredText,
        "On page \(page) is text under a box or a picture: it can still be copied and searched.",
        "Redact it with a tool that removes the text (in Acrobat: Redact, Apply), and save it anew.")
    }
    if drawing.hasTextOffPage {
      result.addFinding(
        .documentHiddenText, "Beside page \(page), or on what is cropped from it, is text.",
        "Delete it in the program that made the PDF, and export it anew.")
    }
    if drawing.hasTextInGroundColour || drawing.hasDarkTextOnDark {
      result.addFinding(
        .documentHiddenText, "On page \(page) is text in the colour of what is behind it.",
        "Select all to see it. Delete it, and export the PDF anew.")
    }
  }
}

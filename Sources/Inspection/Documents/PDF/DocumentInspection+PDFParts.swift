import Foundation

extension DocumentInspection {
  /// What hangs on a PDF beside what its pages draw.
  func tellParts(of file: PDFFile, _ result: inout InspectionResult) {
    tellAnnotations(file, &result)
    tellLayers(file, &result)
    tellActions(file, &result)
    tellStructure(file, &result)
    tellForms(file, &result)
    for object in file.dictionaries {
      if case .null = file[object, "PieceInfo"] {
      } else {
        result.addFinding(
          .documentWorkingData, "The PDF holds working data of the program that made it.",
          "Export it anew, without the option to keep it editable.")
      }
      if file.fields(object)["/EF"] != nil || file[object, "Type"].name == "EmbeddedFile" {
        tellAttachment(&result)
      }
    }
    if file.pages.contains(where: { if case .null = file[$0.object, "Thumb"] { false } else { true } }) {
      result.addFinding(
        .pictureThumbnail, "The PDF holds small pictures of its pages, which may show an earlier state.",
        "Export it anew.")
    }
  }

  /// Links and form fields are no comments; nor are the windows that comments open.
  private func tellAnnotations(_ file: PDFFile, _ result: inout InspectionResult) {
    for page in file.pages {
      for annotation in file.list(page.object, "Annots") {
        guard let kind = file[annotation, "Subtype"].name,
          !["Link", "Widget", "Popup", "PrinterMark", "TrapNet"].contains(kind)
        else { continue }
        for key in ["Contents", "T", "Subj", "RC"] {
          result.addText(file[annotation, key].string ?? "", at: "a comment on page \(page.number)")
        }
        if kind == "Redact" {
          result.addFinding(
            .documentCoveredText,
            "On page \(page.number) a redaction is marked and not applied: what is below it is still there.",
            "Apply the redactions (in Acrobat: Redact, Apply), and save it anew.")
        } else {
          result.addFinding(
            .documentComment, "On page \(page.number) is a comment or a mark that can be taken off again.",
            "Delete the comments. A black box among them hides nothing: redact what is below it."
          )
        }
      }
    }
  }

  private func tellLayers(_ file: PDFFile, _ result: inout InspectionResult) {
    let properties = file[file.catalogue, "OCProperties"]
    let standard = file[properties, "D"]
    let isOffAtFirst = file[standard, "BaseState"].name == "OFF"
    let all = file.list(properties, "OCGs")
    let hidden =
      isOffAtFirst ? all.count > file.list(standard, "ON").count : !file.list(standard, "OFF").isEmpty
    for layer in all { result.addText(file[layer, "Name"].string ?? "", at: "the name of a layer") }
    let isHiddenInUse = all.contains { layer in
      file[layer, "Usage", "View", "ViewState"].name == "OFF"
        || file[layer, "Usage", "Print", "PrintState"].name == "OFF"
    }
    if hidden || isHiddenInUse {
      result.addFinding(
        .documentHiddenLayer, "The PDF has a layer that is not shown.",
        "Delete the layer, or export the PDF anew without layers.")
    }
  }

  private func tellActions(_ file: PDFFile, _ result: inout InspectionResult) {
    for object in file.dictionaries {
      let fields = file.fields(object)
      if fields["/JS"] != nil || fields["/JavaScript"] != nil {
        result.addFinding(
          .documentScript, "The PDF has a script in it.", "Export it anew, without scripts.")
      }
      if file[object, "S"].name == "Launch", fields["/F"] != nil {
        result.addFinding(.documentScript, "The PDF opens another file or program.", "Take the link out.")
      }
      if let address = file[object, "URI"].string, address.lowercased().hasPrefix("file:") {
        result.addText(address, at: "a link")
        result.addFinding(
          .documentLocalPath, "A link leads to a place on somebody’s computer.",
          "Take the link out: its path may name people.")
      }
    }
  }

  private func tellStructure(_ file: PDFFile, _ result: inout InspectionResult) {
    if case .null = file[file.catalogue, "StructTreeRoot"] {
      result.addFinding(
        .documentUntagged,
        "The PDF is not tagged: people who use a screen reader cannot find their way in it.",
        "Export it anew with tags (in Word: Save as PDF, Options, Document structure tags).")
    }
    for object in file.dictionaries {
      for key in ["Alt", "ActualText", "E"] where file.fields(object)["/S"] != nil || key == "ActualText" {
        result.addText(file[object, key].string ?? "", at: "the descriptions of pictures")
      }
      if file.fields(object)["/Dest"] != nil || file.fields(object)["/A"] != nil {
        result.addText(file[object, "Title"].string ?? "", at: "the bookmarks")
      }
    }
  }

  private func tellForms(_ file: PDFFile, _ result: inout InspectionResult) {
    for object in file.dictionaries where file.fields(object)["/FT"] != nil {
      let value = file[object, "V"].string ?? ""
      result.addText(value, at: "a form field")
      // Bit 2 of the annotation's flags: hidden (ISO 32000-2, table 167).
      let isHidden = Int(file[object, "F"].number ?? 0) & 2 != 0
      if isHidden, !value.isEmpty {
        result.addFinding(
          .documentHiddenText, "A form field that is not shown is filled in.", "Delete the field.")
      }
    }
  }

  /// Pictures keep the properties that cameras write; drawings may bring their own.
  func tellEmbeddedMetadata(of file: PDFFile, _ copy: InspectionCopy, _ result: inout InspectionResult) async {
    let limit = 300
    let photographs = file.all.filter { id, object in
      file.streams.contains(id) && file[object, "Subtype"].name == "Image"
        && Self.isPhotograph(file[object, "Filter"])
    }.map(\.id).sorted()
    let own = file.all.filter { id, object in
      file.streams.contains(id) && file[object, "Type"].name == "Metadata"
        && file.fields(file.catalogue)["/Metadata"]?.reference != id
    }.map(\.id).sorted()
    if photographs.count + own.count > limit {
      result.addUnchecked(
        .notCheckedSize, "Not checked: the properties of some pictures. There are too many.",
        "Save the file in smaller parts.")
    }
    var files: [String] = []
    do {
      for (index, id) in photographs.prefix(limit).enumerated() {
        files.append(
          try copy.put(try await stream(id, of: copy, "--raw-stream-data"), as: "picture\(index).jpg"))
      }
      for (index, id) in own.prefix(limit).enumerated() {
        files.append(
          try copy.put(try await stream(id, of: copy, "--filtered-stream-data"), as: "metadata\(index).xmp"))
      }
    } catch let problem as ToolProblem {
      result.addUnchecked("the properties of pictures", because: problem)
    } catch {
      result.addUnchecked("the properties of pictures", because: .failed(.qpdf))
    }
    await inspectPictures(at: files, in: copy.folder, "a picture in the PDF", &result)
  }

  private static func isPhotograph(_ filter: PDFObject) -> Bool {
    switch filter {
    case .name("DCTDecode"): true
    case .array(let filters): filters.count == 1 && filters[0].name == "DCTDecode"
    default: false
    }
  }

  private func stream(_ id: String, of copy: InspectionCopy, _ form: String) async throws(ToolProblem) -> [UInt8] {
    let number = id.split(separator: " ").prefix(2).joined(separator: ",")
    return try await tools.run(
      .qpdf, ["--show-object=\(number)", form, copy.file], in: copy.folder, accepting: [0, 3])
  }
}

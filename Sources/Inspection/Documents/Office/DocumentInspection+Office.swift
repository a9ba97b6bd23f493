import Foundation

extension DocumentInspection {
  /// A Word, PowerPoint or Excel document (ECMA-376).
  func inspectOffice(_ copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      let package = try await Package(copy, tools)
      if package.has("EncryptedPackage") || !package.has("[Content_Types].xml") {
        result.addUnchecked("the document", because: .failed(.unzip))
        return
      }
      let shown = try await readParts(of: package, &result)
      try await tellOfficeProperties(package, shown, &result)
      try await tellReviewing(package, &result)
      try await tellSlides(package, &result)
      try await tellSheets(package, &result)
      try await tellEmbeddedParts(package, &result)
      await inspectPictures(
        at: try await package.pictures(), in: copy.folder, "a picture in the document", &result)
    } catch {
      if case .failed = error, copy.bytes?.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) == true {
        result.addUnchecked(
          .notCheckedEncrypted,
          "Not checked: the document. It opens only with a password, or is of an older format.",
          "Save it without a password, in the newer format.")
      } else {
        result.addUnchecked("the document", because: error)
      }
    }
  }

  /// Every part with text in it. What is not text for people is left out.
  ///
  /// - Returns: the text of the document itself.
  private func readParts(of package: Package, _ result: inout InspectionResult) async throws(ToolProblem)
    -> String
  {
    let silent = [
      "theme/", "styles.xml", "stylesWithEffects", "fontTable", "settings.xml", "webSettings",
      "numbering.xml", "_rels/",
      "[Content_Types]", "docProps/", "slideLayouts/", "slideMasters/", "notesMasters/", "handoutMasters/",
      "tableStyles",
      "viewProps", "presProps", "printerSettings", "calcChain",
    ]
    var shown = ""
    for name in package.names.filter({ $0.hasSuffix(".xml") }).sorted(by: {
      ($0.utf8.count, $0) < ($1.utf8.count, $1)
    })
    where !silent.contains(where: { name.contains($0) }) {
      let text = try await package.events(of: name).wholeText(lines: [
        "w:p", "a:p", "si", "c", "row", "p:cm", "text", "w:tc",
      ])
      result.addText(text, at: Self.place(of: name))
      if name.contains("document.xml") || name.contains("slides/") || name.contains("sharedStrings") {
        shown += text + "\n"
      }
    }
    return shown
  }

  /// In words that hold nothing of the document.
  private static func place(of part: String) -> String {
    let file = part.split(separator: "/").last.map(String.init) ?? part
    let number = file.filter { $0.isASCII && $0.isNumber }
    return switch file.prefix(while: { $0.isLetter }) {
    case "document": "the text"
    case "header": "a header"
    case "footer": "a footer"
    case "footnotes", "endnotes": "the notes"
    case "comments", "modernComment", "threadedComment", "person", "people", "commentAuthors", "authors":
      "the comments"
    case "slide": "slide \(number)"
    case "notesSlide": "speaker notes \(number)"
    case "sheet": "sheet \(number)"
    case "sharedStrings": "the sheets"
    case "workbook": "the names of sheets"
    default: "another part of the document"
    }
  }

  private func tellOfficeProperties(_ package: Package, _ shown: String, _ result: inout InspectionResult)
    async throws(ToolProblem)
  {
    let core = try await package.events(of: "docProps/core.xml")
    tell(.person, "author", core.text(in: "dc:creator"), &result)
    tell(.person, "last editor", core.text(in: "cp:lastModifiedBy"), &result)
    tell(.title, "title", core.text(in: "dc:title"), shown: shown, &result)
    tell(.title, "subject", core.text(in: "dc:subject"), shown: shown, &result)
    for element in ["cp:keywords", "cp:category", "cp:contentStatus"] {
      tell(.remark, "keywords or a category", core.text(in: element), &result)
    }
    tell(.remark, "comments", core.text(in: "dc:description"), &result)
    let app = try await package.events(of: "docProps/app.xml")
    tell(.organisation, "company", app.text(in: "Company"), &result)
    tell(.organisation, "manager", app.text(in: "Manager"), &result)
    tell(.program, "program", app.text(in: "Application"), &result)
    let custom = try await package.events(of: "docProps/custom.xml")
    for property in custom.elements("property") where !Self.programFields.contains(property["name"] ?? "") {
      tell(.remark, "fields of its own", property["name"] ?? "", &result)
    }
    result.addText(custom.wholeText(lines: ["property"]), at: "the properties")
    if package.names.contains(where: { $0.hasPrefix("docProps/thumbnail") }) {
      result.addFinding(
        .pictureThumbnail, "The document holds a small picture of itself, which may show an earlier state.",
        "Save it without a preview picture.")
    }
  }

  /// What LibreOffice keeps of Microsoft's own properties.
  static let programFields: Set = [
    "AppVersion", "PresentationFormat", "DocSecurity", "HyperlinksChanged", "LinksUpToDate", "ScaleCrop",
    "ShareDoc",
  ]

  private func tellReviewing(_ package: Package, _ result: inout InspectionResult) async throws(ToolProblem) {
    let comments = ["word/comments", "ppt/comments/", "xl/comments", "xl/threadedComments/"].flatMap {
      package.matching($0)
    }
    for name in comments
    where try await package.events(of: name).has([
      "w:comment", "p:cm", "p188:cm", "comment", "threadedComment",
    ]) {
      result.addFinding(
        .documentComment, "The document has comments.", "Delete all comments, and save it again.")
    }
    var hiding: Set<String> = []
    for style in try await package.events(of: "word/styles.xml").hidingStyles { hiding.insert(style) }
    for name in package.matching("word/")
    where !name.contains("/theme/") && name != "word/styles.xml" && !name.contains("numbering") {
      let events = try await package.events(of: name)
      if events.has(Self.changes) {
        result.addFinding(
          .documentTrackedChanges, "The document has tracked changes.",
          "Accept or reject all changes (in Word: Review, Accept, Accept All Changes), and save it again.")
      }
      if events.hasHiddenRun(hidingStyles: hiding) {
        result.addFinding(
          .documentHiddenText, "The document has hidden text.",
          "Show it (in Word: the ¶ button), delete it, and save it again.")
      }
    }
    if !package.matching("xl/revisions/").isEmpty {
      result.addFinding(
        .documentTrackedChanges, "The workbook has tracked changes.", "Stop sharing it, and save it again."
      )
    }
  }

  /// ECMA-376 part 1, 17.13.5.
  private static let changes: Set = [
    "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange",
    "w:tcPrChange",
    "w:sectPrChange", "w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange", "w:tblGridChange",
  ]

  private func tellSlides(_ package: Package, _ result: inout InspectionResult) async throws(ToolProblem) {
    for name in package.matching("ppt/notesSlides/") where try await package.events(of: name).hasNotes {
      result.addFinding(
        .documentSpeakerNotes, "The presentation has speaker notes.",
        "Read them, and delete them if the public should not (in PowerPoint: File, Info, Inspect Document).")
    }
    for name in package.matching("ppt/slides/") {
      let events = try await package.events(of: name)
      if events.elements("p:sld").contains(where: { ["0", "false"].contains($0["show"]) }) {
        result.addFinding(
          .documentHiddenSlide, "The presentation has a hidden slide.",
          "Delete the slide, and save it again.")
      }
      if events.elements("p:cNvPr").contains(where: { ["1", "true"].contains($0["hidden"]) }) {
        result.addFinding(
          .documentHiddenText, "A slide has something hidden on it.",
          "Show it (in PowerPoint: Select, Selection Pane), delete it, and save it again.")
      }
    }
  }

  private func tellSheets(_ package: Package, _ result: inout InspectionResult) async throws(ToolProblem) {
    let sheets = try await package.events(of: "xl/workbook.xml").elements("sheet")
    if sheets.contains(where: { ["hidden", "veryHidden"].contains($0["state"]) }) {
      result.addFinding(
        .documentHiddenSheet, "The workbook has a hidden sheet.",
        "Show it (in Excel: right click on a sheet’s tab, Unhide), delete it, and save it again.")
    }
    for name in package.matching("xl/worksheets/") {
      let events = try await package.events(of: name)
      let hidden = (events.elements("row") + events.elements("col")).contains {
        ["1", "true"].contains($0["hidden"]) || $0["width"] == "0" || $0["ht"] == "0"
      }
      if hidden {
        result.addFinding(
          .documentHiddenCells, "A sheet has hidden rows or columns.",
          "Show them (in Excel: select all, right click, Unhide), delete them, and save it again.")
      }
    }
  }

  /// What a document carries along.
  private func tellEmbeddedParts(_ package: Package, _ result: inout InspectionResult) async throws(ToolProblem) {
    if package.names.contains(where: { $0.contains("/embeddings/") || $0.contains("/activeX/") }) {
      result.addFinding(
        .documentAttachment, "The document has other files in it.",
        "Put a picture in the place of each, and save it again.")
      result.addUnchecked(
        .notCheckedAttachment, "Not checked: the files within the document.", "Take them out.")
    }
    if package.names.contains(where: {
      $0.contains("/pivotCache/") || $0.contains("/externalLinks/") || $0.contains("xl/model/")
    }) {
      result.addFinding(
        .documentHiddenData,
        "The workbook holds the data behind its tables, or data from another workbook.",
        "Copy the values that are shown into a new workbook.")
    }
    if package.names.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
      result.addFinding(.documentScript, "The document has macros.", "Save it in a format without macros.")
    }
    for name in package.names where name.hasSuffix(".rels") {
      for relation in try await package.events(of: name).elements("Relationship") {
        guard let target = relation["Target"], relation["TargetMode"] == "External" else { continue }
        let lower = target.lowercased()
        guard lower.hasPrefix("file:") || lower.hasPrefix("\\\\") || lower.dropFirst().hasPrefix(":\\") else {
          continue
        }
        result.addText(target.removingPercentEncoding ?? target, at: "a link")
        result.addFinding(
          .documentLocalPath, "The document leads to a place on somebody’s computer.",
          "Take the link or template out: its path may name people.")
      }
    }
    for name in package.names
    where name.hasSuffix(".xml") && ["word/document", "ppt/slides/"].contains(where: { name.hasPrefix($0) }) {
      let cut = try await package.events(of: name).elements("a:srcRect").contains { cut in
        ["l", "t", "r", "b"].contains { Int(cut[$0] ?? "").map { $0 > 0 } ?? false }
      }
      if cut {
        result.addFinding(
          .pictureCropped, "A picture is cropped: what was cut off is still in the file.",
          "Delete the cropped areas (in Word: Picture Format, Compress Pictures).")
      }
    }
  }
}

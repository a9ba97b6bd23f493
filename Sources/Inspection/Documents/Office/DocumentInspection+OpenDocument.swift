extension DocumentInspection {
  /// A text, sheet or presentation of LibreOffice and others (OpenDocument 1.3).
  func inspectOpenDocument(_ copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      let package = try await Package(copy, tools)
      let manifest = try await package.events(of: "META-INF/manifest.xml")
      if manifest.has(["manifest:encryption-data"]) {
        result.addUnchecked(
          .notCheckedEncrypted, "Not checked: the document. It opens only with a password.",
          "Save it without a password.")
        return
      }
      guard package.has("content.xml") else { throw ToolProblem.failed(.unzip) }
      let content = try await package.events(of: "content.xml")
      let styles = try await package.events(of: "styles.xml")
      let shown = content.wholeText(lines: Self.lines)
      result.addText(shown, at: "the text")
      result.addText(styles.wholeText(lines: Self.lines), at: "headers and footers")
      try await tellOpenProperties(package, shown, &result)
      tellOpenContent(content + styles, &result)
      if content.text(in: "presentation:notes").contains(where: \.isLetter) {
        result.addFinding(
          .documentSpeakerNotes, "The presentation has speaker notes.",
          "Read them, and delete them if the public should not.")
      }
      tellOpenEmbeddedParts(package, &result)
      await inspectPictures(
        at: try await package.pictures(), in: copy.folder, "a picture in the document", &result)
    } catch let problem as ToolProblem {
      result.addUnchecked("the document", because: problem)
    } catch {}
  }

  private static let lines: Set = [
    "text:p", "text:h", "dc:creator", "dc:date", "table:table-cell", "office:annotation", "svg:title",
    "svg:desc",
  ]

  private func tellOpenProperties(_ package: Package, _ shown: String, _ result: inout InspectionResult)
    async throws(ToolProblem)
  {
    let meta = try await package.events(of: "meta.xml")
    tell(.person, "author", meta.text(in: "meta:initial-creator"), &result)
    tell(.person, "last editor", meta.text(in: "dc:creator"), &result)
    tell(.person, "printer’s name", meta.text(in: "meta:printed-by"), &result)
    tell(.title, "title", meta.text(in: "dc:title"), shown: shown, &result)
    tell(.title, "subject", meta.text(in: "dc:subject"), shown: shown, &result)
    tell(.remark, "keywords", meta.text(in: "meta:keyword"), &result)
    tell(.remark, "comments", meta.text(in: "dc:description"), &result)
    for field in meta.elements("meta:user-defined")
    where !Self.programFields.contains(field["meta:name"] ?? "") {
      tell(.remark, "fields of its own", field["meta:name"] ?? "", &result)
    }
    result.addText(meta.text(in: "meta:user-defined"), at: "the properties")
  }

  private func tellOpenContent(_ events: [XMLEvent], _ result: inout InspectionResult) {
    if events.has(["office:annotation"]) {
      result.addFinding(
        .documentComment, "The document has comments.", "Delete all comments, and save it again.")
    }
    if events.has(["text:changed-region", "table:cell-content-change", "table:insertion", "table:deletion"]) {
      result.addFinding(
        .documentTrackedChanges, "The document has tracked changes.",
        "Accept or reject all changes, and save it again.")
    }
    let hiding = events.openHidingStyles
    if events.has(["text:hidden-text", "text:hidden-paragraph"])
      || events.uses(hiding.text, ["text:span", "text:p", "text:h"])
      || events.elements("text:section").contains(where: {
        ["none", "condition"].contains($0["text:display"])
      })
    {
      result.addFinding(
        .documentHiddenText, "The document has hidden text.", "Show it, delete it, and save it again.")
    }
    if events.uses(hiding.tables, ["table:table"]) {
      result.addFinding(
        .documentHiddenSheet, "The workbook has a hidden sheet.", "Show it, delete it, and save it again.")
    }
    if events.uses(hiding.slides, ["draw:page"]) {
      result.addFinding(
        .documentHiddenSlide, "The presentation has a hidden slide.",
        "Delete the slide, and save it again.")
    }
    let cells = events.elements("table:table-row") + events.elements("table:table-column")
    if cells.contains(where: { ["collapse", "filter"].contains($0["table:visibility"]) }) {
      result.addFinding(
        .documentHiddenCells, "A sheet has hidden rows or columns.",
        "Show them, delete them, and save it again.")
    }
  }

  private func tellOpenEmbeddedParts(_ package: Package, _ result: inout InspectionResult) {
    if package.names.contains(where: {
      $0.hasPrefix("Object ") || $0.hasPrefix("ObjectReplacements/") || $0.hasPrefix("media/")
    }) {
      result.addFinding(
        .documentAttachment, "The document has other files in it.",
        "Put a picture in the place of each, and save it again.")
      result.addUnchecked(
        .notCheckedAttachment, "Not checked: the files within the document.", "Take them out.")
    }
    if package.names.contains(where: { $0 == "VersionList.xml" || $0.hasPrefix("Versions/") }) {
      result.addFinding(
        .documentEarlierVersion, "The document holds earlier versions of itself.",
        "Delete them (File, Versions), and save it again.")
    }
    if package.names.contains(where: {
      $0.hasPrefix("Basic/") && !$0.hasSuffix("-lc.xml") && !$0.hasSuffix("-lb.xml") && !$0.hasSuffix("/")
    }) {
      result.addFinding(.documentScript, "The document has macros.", "Delete them, and save it again.")
    }
  }
}

extension [XMLEvent] {
  /// The styles that hide text, sheets and slides.
  fileprivate var openHidingStyles: (text: Set<String>, tables: Set<String>, slides: Set<String>) {
    var found: (text: Set<String>, tables: Set<String>, slides: Set<String>) = ([], [], [])
    var style: String?
    for event in self {
      guard case .start(let name, let attributes) = event else {
        if event == .end("style:style") { style = nil }
        continue
      }
      if name == "style:style" { style = attributes["style:name"] }
      guard let style else { continue }
      if name == "style:text-properties", attributes["text:display"] == "none" { found.text.insert(style) }
      if name == "style:table-properties", attributes["table:display"] == "false" {
        found.tables.insert(style)
      }
      if name == "style:drawing-page-properties", attributes["presentation:visibility"] == "hidden" {
        found.slides.insert(style)
      }
    }
    return found
  }

  fileprivate func uses(_ styles: Set<String>, _ elements: Set<String>) -> Bool {
    contains { event in
      guard case .start(let name, let attributes) = event, elements.contains(name) else { return false }
      return ["text:style-name", "table:style-name", "draw:style-name"].contains {
        attributes[$0].map(styles.contains) ?? false
      }
    }
  }
}

extension DocumentInspection {
  func inspectText(_ copy: InspectionCopy, _ result: inout InspectionResult) {
    if let text = text(copy, &result) { result.addText(text, at: "the file") }
  }

  private func text(_ copy: InspectionCopy, _ result: inout InspectionResult) -> String? {
    guard let bytes = copy.bytes, let text = String(validating: bytes, as: UTF8.self) else {
      result.addUnchecked(
        .notCheckedUnreadable, "Not checked: the file. It is not text in UTF-8.",
        "Save it again with the encoding UTF-8.")
      return nil
    }
    return text
  }

  /// A drawing's text is shown, or told by its title and description, or hidden.
  func inspectDrawing(_ copy: InspectionCopy, _ result: inout InspectionResult) {
    guard let text = text(copy, &result) else { return }
    do {
      try inspectDrawing(XMLReader.events(of: Array(text.utf8)), &result)
    } catch {
      result.addUnchecked(
        .notCheckedUnreadable, "Not checked: the drawing. It is not well-formed.",
        "Save it again from the program that made it.")
    }
  }

  private func inspectDrawing(_ events: [XMLEvent], _ result: inout InspectionResult) {
    var inMetadata = 0
    var hidden: [Bool] = []
    var text = ""
    for event in events {
      switch event {
      case .start(let name, let attributes):
        if name == "metadata" { inMetadata += 1 }
        hidden.append(hidden.last == true || Self.isHidden(attributes))
        for (attribute, value) in attributes where Self.tellingAttributes.contains(attribute) {
          text += "\n\(value)\n"
        }
        if attributes.contains(where: { $0.key.hasSuffix("docname") || $0.key.hasSuffix("export-filename") }) {
          result.addFinding(
            .documentRemarks, "The drawing tells the name of the file that it was made from.",
            "Save it as a plain SVG.")
        }
        if name == "image",
          attributes.contains(where: { $0.key.hasSuffix("href") && $0.value.hasPrefix("data:") })
        {
          result.addUnchecked(
            .notCheckedUnreadable, "Not checked: a picture within the drawing.",
            "Look at it, or take it out.")
        }
      case .end(let name):
        if name == "metadata" { inMetadata -= 1 }
        hidden.removeLast(hidden.isEmpty ? 0 : 1)
        text += "\n"
      case .text(let words):
        text += words
        guard words.contains(where: { $0.isLetter }) else { continue }
        if inMetadata > 0, !Self.isPlainMetadata(words) {
          result.addFinding(
            .documentRemarks, "The drawing has words in its metadata.", "Save it as a plain SVG.")
        } else if hidden.last == true {
          result.addFinding(
            .documentHiddenText, "The drawing has hidden text.",
            "Delete what is hidden, and save it again.")
        }
      case .comment(let words):
        text += "\n\(words)\n"
        if words.contains(where: { $0.isLetter }), !Self.isProgramComment(words) {
          result.addFinding(
            .documentComment, "The drawing’s source has a comment.", "Delete it, or save it as a plain SVG."
          )
        }
      }
    }
    result.addText(text, at: "the drawing")
  }

  private static let tellingAttributes: Set = [
    "aria-label", "inkscape:label", "sodipodi:docname", "inkscape:export-filename", "alt",
  ]

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["display"] == "none" || attributes["visibility"] == "hidden" || attributes["opacity"] == "0" {
      return true
    }
    let style = attributes["style"]?.filter { !$0.isWhitespace } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static func isPlainMetadata(_ words: String) -> Bool {
    ["image/svg+xml"].contains(words.trimmed)
  }

  private static func isProgramComment(_ words: String) -> Bool {
    ["generator", "created with", "svg export", "uploaded to"].contains { words.lowercased().contains($0) }
  }
}

extension String {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

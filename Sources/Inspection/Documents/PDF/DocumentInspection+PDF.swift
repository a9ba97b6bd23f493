import Foundation

extension DocumentInspection {
  func inspectPDF(_ original: InspectionCopy, _ result: inout InspectionResult) async {
    var copy = original
    do {
      if try await says("--requires-password", copy) {
        result.addUnchecked(
          .notCheckedEncrypted, "Not checked: the PDF. It opens only with a password.",
          "Save it without a password.")
        return
      }
      if try await says("--is-encrypted", copy) {
        result.addFinding(
          .documentProtected, "The PDF is protected against copying or changing, which anybody can undo.",
          "Save it without protection: it hides nothing, and it stops some screen readers.")
        // pdftotext obeys a ban on copying.
        let open = "\(copy.folder)/open.pdf"
        _ = try await tools.run(.qpdf, ["--decrypt", copy.file, open], in: copy.folder, accepting: [0, 3])
        copy = InspectionCopy(copy, with: open)
      }
    } catch {
      result.addUnchecked("the PDF", because: error)
    }
    await tellRevisions(original, &result)
    let text = await readPages(copy, &result)
    await tellPDFProperties(copy, shown: text, &result)
    await listAttachments(copy, &result)
    do {
      let json = try await tools.run(
        .qpdf, ["--json=2", "--json-key=qpdf", "--json-key=pages", "--json-stream-data=none", copy.file],
        in: copy.folder,
        accepting: [0, 3])
      guard let file = PDFFile(json: json) else { throw ToolProblem.failed(.qpdf) }
      tellParts(of: file, &result)
      await tellEmbeddedMetadata(of: file, copy, &result)
      await tellDrawnText(of: file, copy, &result)
      await readAll(of: file, copy, shown: text, &result)
    } catch let problem as ToolProblem {
      result.addUnchecked("comments, layers and hidden text", because: problem)
    } catch {}
  }

  /// These questions are answered by exit codes: 0 is yes (qpdf's manual, “Exit status”).
  private func says(_ question: String, _ copy: InspectionCopy) async throws(ToolProblem) -> Bool {
    do {
      _ = try await tools.run(.qpdf, [question, copy.file], in: copy.folder)
      return true
    } catch .failed {
      return false
    }
  }

  /// Every page's text, in one string too.
  private func readPages(_ copy: InspectionCopy, _ result: inout InspectionResult) async -> String {
    do {
      let bytes = try await tools.run(
        .pdftotext, ["-enc", "UTF-8", "-eol", "unix", copy.file, "-"], in: copy.folder)
      let text = String(decoding: bytes, as: UTF8.self)
      var pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
      if pages.count > 1 { pages.removeLast() }
      for (index, page) in pages.enumerated() { result.addText(page, at: "page \(index + 1)") }
      let empty = pages.indices.filter { !pages[$0].contains { $0.isLetter || $0.isNumber } }.map { $0 + 1 }
      if !empty.isEmpty { await tellScans(Set(empty), copy, &result) }
      return text
    } catch {
      result.addUnchecked("the text", because: error)
      return ""
    }
  }

  /// A page that has no text but a picture is a scan.
  private func tellScans(_ empty: Set<Int>, _ copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      let bytes = try await tools.run(.pdfimages, ["-list", copy.file], in: copy.folder)
      let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst(2)
      let pictured = Set(rows.compactMap { Int($0.split(separator: " ").first ?? "") })
      for page in empty.intersection(pictured).sorted() {
        result.addUnchecked(
          .notCheckedScanned, "Not checked: page \(page). It is a picture without text.",
          "Put the text in its place (in Acrobat: Scan & OCR), or let somebody read it and sign it off.")
      }
    } catch {
      result.addUnchecked("pages without text", because: error)
    }
  }

  private func tellPDFProperties(_ copy: InspectionCopy, shown: String, _ result: inout InspectionResult) async {
    do {
      for (tag, value) in try await metadata(of: copy) {
        let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["PDF", "XMP"].contains(parts[0]) else { continue }
        tellPDFProperty(parts[0], parts[1], value, shown, &result)
      }
    } catch {
      result.addUnchecked("the properties", because: error)
    }
  }

  private func tellPDFProperty(
    _ group: String, _ name: String, _ value: String, _ shown: String, _ result: inout InspectionResult
  ) {
    switch (group, name) {
    case (_, "Author"), ("XMP", "Creator"), (_, "LastModifiedBy"), (_, "CaptionWriter"),
      ("PDF", "SourceModified"):
      if name != "SourceModified" { tell(.person, "author", value, &result) }
    case (_, "Company"), (_, "Manager"), (_, "Rights"), (_, "Publisher"), (_, "Contributor"):
      tell(.organisation, "organisation", value, &result)
    case (_, "Title"): tell(.title, "title", value, shown: shown, &result)
    case (_, "Subject"), (_, "Description"): tell(.title, "subject", value, shown: shown, &result)
    case (_, "Keywords"): tell(.remark, "keywords", value, &result)
    case (_, "Creator"), (_, "CreatorTool"), (_, "Producer"): tell(.program, "creator", value, &result)
    default:
      guard !Self.plainTags.contains(name), value.contains(where: \.isLetter) else { return }
      if group == "PDF" {
        tell(.remark, "fields of its own", value, &result)
      } else {
        result.addText(value, at: "the properties")
      }
    }
  }

  /// What exiftool tells of any PDF, and dates.
  private static let plainTags: Set = [
    "PDFVersion", "Linearized", "PageCount", "PageLayout", "PageMode", "Language", "TaggedPDF", "CreateDate",
    "ModifyDate",
    "MetadataDate", "Trapped", "Encryption", "UserAccess", "HasXFA", "Format", "DocumentID", "InstanceID",
    "XMPToolkit",
    "Part", "Conformance", "SourceModified", "OriginalDocumentID", "Warning", "ProducerVersion",
    "GTS_PDFXVersion", "PTEXFullbanner", "ModDate", "CreationDate", "AAPLKeywords",
  ]

  private func listAttachments(_ copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      let bytes = try await tools.run(.pdfdetach, ["-list", copy.file], in: copy.folder)
      if !String(decoding: bytes, as: UTF8.self).hasPrefix("0 ") { tellAttachment(&result) }
    } catch {
      result.addUnchecked("attached files", because: error)
    }
  }

  func tellAttachment(_ result: inout InspectionResult) {
    result.addFinding(
      .documentAttachment, "The PDF has files attached to it.",
      "Remove them (in Acrobat: View, Attachments). Publish a file that the public may have by itself.")
    result.addUnchecked(
      .notCheckedAttachment, "Not checked: the attached files.",
      "Remove them, or publish them by themselves.")
  }

  /// A file that was changed without being written anew holds what it held before. One made for the web has
  /// two ends (ISO 32000-2, annex F).
  private func tellRevisions(_ copy: InspectionCopy, _ result: inout InspectionResult) async {
    guard let bytes = copy.bytes else { return }
    let isForWeb = !Self.ends(of: "/Linearized", in: bytes[..<min(1_024, bytes.count)]).isEmpty
    let ends = Self.ends(of: "%%EOF", in: bytes).dropFirst(isForWeb ? 1 : 0)
    if ends.count > 1 {
      result.addFinding(
        .documentEarlierVersion, "The PDF holds an earlier version of itself.",
        "Print or export it to a new PDF from the program that made it.")
    }
    for (index, end) in ends.dropLast().suffix(5).enumerated() {
      await readVersion(Array(bytes[..<end]), index, copy, &result)
    }
  }

  /// What the pages of an earlier version said. Not every end that is found is one that can be read.
  private func readVersion(_ bytes: [UInt8], _ index: Int, _ copy: InspectionCopy, _ result: inout InspectionResult)
    async
  {
    guard let file = try? copy.put(bytes, as: "version\(index).pdf"),
      let text = try? await tools.run(
        .pdftotext, ["-enc", "UTF-8", "-eol", "unix", file, "-"], in: copy.folder)
    else {
      result.addUnchecked("an earlier version", because: .failed(.pdftotext))
      return
    }
    result.addText(String(decoding: text, as: UTF8.self), at: "an earlier version")
  }

  /// Where each of the marks ends.
  private static func ends(of mark: StaticString, in bytes: some Collection<UInt8>) -> [Int] {
    let mark = mark.withUTF8Buffer { Array($0) }
    var ends: [Int] = []
    var matched = 0
    for (index, byte) in bytes.enumerated() {
      matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
      if matched == mark.count {
        ends.append(index + 1)
        matched = 0
      }
    }
    return ends
  }
}

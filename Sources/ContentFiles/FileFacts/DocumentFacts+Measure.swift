extension DocumentFacts {
  /// Measures the file at `path`.
  ///
  /// Reads the whole of a PDF or a text, and the first bytes of anything else. May be called from
  /// several threads at once.
  ///
  /// - Parameters:
  ///   - path: Where the file is. A symbolic link there is a fault.
  ///   - name: What to call the file in messages; its extension says what it should be.
  public static func measure(path: String, name: String) -> Result<DocumentFacts, DocumentFault> {
    Result { () throws(DocumentFault.Problem) in
      try measure(path, as: format(named: name))
    }.mapError { DocumentFault(name: name, problem: $0) }
  }

  private static func format(named name: String) throws(DocumentFault.Problem) -> DocumentFormat {
    guard let format = DocumentFormat.named(by: name) else {
      throw .unknownExtension(DocumentFormat.fileExtension(of: name))
    }
    return format
  }

  private static func measure(_ path: String, as format: DocumentFormat)
    throws(DocumentFault.Problem) -> DocumentFacts
  {
    let file = try MeasuredFile(path)
    let start = try file.bytes(upTo: FileSignature.length)
    guard format.signature.matches(start) else {
      throw .wrongFormat(expected: format.phrase, found: FileSignature.describe(start))
    }
    if format.signature.isText { try checkText(file.bytes(upTo: file.size), format) }
    let isPDF = format.name == DocumentFormat.pdf.name
    let pages = isPDF ? try PDFPages.count(file.bytes(upTo: file.size)) : nil
    return DocumentFacts(format: format.name, bytes: file.size, pages: pages)
  }

  private static func checkText(_ bytes: [UInt8], _ format: DocumentFormat)
    throws(DocumentFault.Problem)
  {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notUTF8(format: format.name)
    }
  }
}

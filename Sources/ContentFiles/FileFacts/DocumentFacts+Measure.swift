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
    guard format.name == DocumentFormat.pdf.name else {
      return DocumentFacts(format: format.name, bytes: file.size)
    }
    return countingPages(of: try file.bytes(upTo: file.size))
  }

  /// A PDF that viewers can still open may be one that cannot be counted, so it is no fault.
  private static func countingPages(of bytes: [UInt8]) -> DocumentFacts {
    let format = DocumentFormat.pdf.name
    do throws(DocumentFault.Problem) {
      return DocumentFacts(format: format, bytes: bytes.count, pages: try PDFPages.count(bytes))
    } catch {
      return DocumentFacts(format: format, bytes: bytes.count, uncounted: error)
    }
  }

  private static func checkText(_ bytes: [UInt8], _ format: DocumentFormat)
    throws(DocumentFault.Problem)
  {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notUTF8(format: format.name)
    }
  }
}

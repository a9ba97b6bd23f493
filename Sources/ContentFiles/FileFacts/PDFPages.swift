import CQPDF

/// The number of a PDF's pages, counted by libqpdf in this process.
///
/// Every call makes a reader of its own, and libqpdf shares nothing between readers, so calls may
/// come from several threads at once.
enum PDFPages {
  /// Counts the pages of the PDF that `bytes` are.
  ///
  /// Where its index of objects is damaged, libqpdf makes a new one as PDF viewers do. Only when the
  /// end is missing too is it refused: pages may be missing with it.
  static func count(_ bytes: [UInt8]) throws(DocumentFault.Problem) -> Int {
    var reader = qpdf_init()
    defer { qpdf_cleanup(&reader) }
    // Otherwise the library prints errors and warnings itself.
    qpdf_silence_errors(reader)
    qpdf_set_suppress_warnings(reader, QPDF_TRUE)
    return try bytes.span.withUnsafeBytes { bytes throws(DocumentFault.Problem) in
      _ = qpdf_read_memory(reader, "", bytes.baseAddress, UInt64(bytes.count), nil)
      let endsWell = hasEnd(bytes)
      if let problem = problem(reader, endsWell) { throw problem }
      let pages = qpdf_get_num_pages(reader)
      if let problem = problem(reader, endsWell) { throw problem }
      if !endsWell, qpdf_more_warnings(reader) != QPDF_FALSE { throw .cutShort }
      guard pages > 0 else { throw .damaged("it has no pages") }
      return Int(pages)
    }
  }

  /// What the reader's last call ran into; nil if it went well.
  private static func problem(_ reader: qpdf_data?, _ endsWell: Bool) -> DocumentFault.Problem? {
    guard qpdf_has_error(reader) != QPDF_FALSE, let error = qpdf_get_error(reader) else {
      return nil
    }
    if qpdf_get_error_code(reader, error) == qpdf_e_password { return .locked }
    guard endsWell else { return .cutShort }
    return .damaged(qpdf_get_error_message_detail(reader, error).map { String(cString: $0) } ?? "")
  }

  /// Whether `%%EOF` stands where viewers look for it: in the last 1,024 bytes (Adobe PDF
  /// Reference 1.7, appendix H, note 18).
  private static func hasEnd(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let tail = bytes.suffix(1_024)
    return tail.indices.contains { tail[$0...].starts(with: "%%EOF".utf8) }
  }
}

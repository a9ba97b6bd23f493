import CQPDF

/// PDFs made by hand, with a correct table of objects.
enum SamplePDF {
  static func bytes(pages: Int) -> [UInt8] {
    let kids = (0..<pages).map { "\($0 + 3) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>",
    ]
    for _ in 0..<pages {
      objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>")
    }
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += table + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// The same, encrypted; with an empty password everybody can open it.
  static func encrypted(pages: Int, password: String) -> [UInt8] {
    var writer = qpdf_init()
    defer { qpdf_cleanup(&writer) }
    let plain = bytes(pages: pages)
    return plain.withUnsafeBytes { plain in
      qpdf_read_memory(writer, "", plain.baseAddress, UInt64(plain.count), nil)
      qpdf_init_write_memory(writer)
      qpdf_set_r6_encryption_parameters2(
        writer, password, "owner", QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE,
        QPDF_TRUE, qpdf_r3p_full, QPDF_TRUE)
      qpdf_write(writer)
      let made = UnsafeRawBufferPointer(
        start: qpdf_get_buffer(writer), count: Int(qpdf_get_buffer_length(writer)))
      return Array(made)
    }
  }
}

/// The beginning of a ZIP archive.
struct ZipStart {
  /// What the archive says that it is: OpenDocument and EPUB put a file named `mimetype` first
  /// and uncompressed, so that it can be read here. Nil if the first file is another.
  let mediaType: String?

  /// Nil if the bytes are not those of a ZIP archive (APPNOTE.TXT, 4.3.7).
  init?(_ start: [UInt8]) {
    guard start.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let nameStart = 30
    let rest = start.dropFirst(nameStart)
    let name = "mimetype"
    guard rest.starts(with: name.utf8) else {
      mediaType = nil
      return
    }
    let content = rest.dropFirst(name.utf8.count)
    // Up to the next record, which begins with `PK`: no media type holds these capitals.
    let end = content.indices.first { content[$0...].starts(with: "PK".utf8) } ?? content.endIndex
    let text = String(decoding: content[..<end], as: UTF8.self)
    mediaType = String(text.prefix { !$0.isWhitespace })
  }
}

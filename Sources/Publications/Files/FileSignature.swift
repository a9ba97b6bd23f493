/// The bytes by which a file of some format is known.
package enum FileSignature: Sendable {
  /// `%PDF-` (ISO 32000-2, 7.5.2).
  case pdf
  /// `{\rtf` (Rich Text Format 1.9.1).
  case richText
  /// A compound file, which older Office formats are ([MS-CFB] 2.2).
  case olderOffice
  /// A ZIP archive that does not say it is something else (ECMA-376 part 2).
  case officeOpenXML
  /// A ZIP archive of an OpenDocument (OpenDocument 1.3 part 2, 3.3), of this kind.
  case openDocument(String)
  /// A ZIP archive; if a media type is given, not one that says it is something else.
  case zip(holding: String?)
  case jpeg
  case png
  case gif
  /// A RIFF container of this kind: WebP and WAV.
  case riff(String)
  /// With a tag (ID3v2) or a frame of MPEG layer III at the start.
  case mp3
  /// `ftyp` after its length (ISO/IEC 14496-12, 4.3).
  case mpeg4
  /// Any text in UTF-8.
  case text
  /// Any bytes: what begins such a file is not known.
  case any
  /// A text in UTF-8 that begins with one of these, after a byte-order mark and white space.
  case textBeginning([String])

  package static let svg = textBeginning(["<svg", "<?xml", "<!--", "<!DOCTYPE svg"])

  /// As many of a file's first bytes as `matches` looks at.
  package static let length = 512

  package var isText: Bool {
    switch self {
    case .text, .textBeginning: true
    case .pdf, .richText, .olderOffice, .officeOpenXML, .openDocument, .zip, .jpeg, .png, .gif, .riff, .mp3, .mpeg4,
      .any:
      false
    }
  }

  /// Whether a file that starts with these bytes can be of the format.
  package func matches(_ start: [UInt8]) -> Bool {
    switch self {
    case .pdf: start.starts(with: "%PDF-".utf8)
    case .richText: start.starts(with: #"{\rtf"#.utf8)
    case .olderOffice: start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .officeOpenXML: ZipStart(start).map { $0.mediaType == nil } ?? false
    case .openDocument(let kind):
      Self.isZip(start, holding: "application/vnd.oasis.opendocument.\(kind)")
    case .zip(let mediaType): Self.isZip(start, holding: mediaType)
    case .jpeg: start.starts(with: [0xFF, 0xD8, 0xFF])
    case .png: start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case .gif: start.starts(with: "GIF87a".utf8) || start.starts(with: "GIF89a".utf8)
    case .riff(let kind):
      start.starts(with: "RIFF".utf8) && start.dropFirst(8).starts(with: kind.utf8)
    case .mp3: start.starts(with: "ID3".utf8) || Self.isLayerIIIFrame(start)
    case .mpeg4: start.dropFirst(4).starts(with: "ftyp".utf8)
    case .text, .any: true
    case .textBeginning(let words): words.contains { Self.textOpens(start, with: $0) }
    }
  }

  private static func isZip(_ start: [UInt8], holding mediaType: String?) -> Bool {
    guard let zip = ZipStart(start) else { return false }
    guard let mediaType, let found = zip.mediaType else { return true }
    return found == mediaType
  }

  /// Eleven bits of one, then any version, then 01 for layer III (ISO/IEC 11172-3, 2.4.1.3).
  private static func isLayerIIIFrame(_ start: [UInt8]) -> Bool {
    start.count > 1 && start[0] == 0xFF && start[1] & 0b1110_0110 == 0b1110_0010
  }

  /// Letter case is ignored, as it is in HTML and in calendars.
  private static func textOpens(_ start: [UInt8], with words: String) -> Bool {
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
    let opening = text.drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }.prefix(words.utf8.count)
    return String(decoding: opening, as: UTF8.self).lowercased() == words.lowercased()
  }
}

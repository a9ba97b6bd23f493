import Publications

/// What a JPEG says before its picture begins (ITU-T T.81, annex B).
struct JPEGHeader {
  /// As it is shown: browsers turn a picture as the camera says that it was held.
  let size: PictureSize?

  init(_ bytes: [UInt8]) {
    var (place, isTurned) = (2, false)
    while let marker = bytes.number(at: place, of: 2, .big), marker > 0xFF00 {
      // Any number of bytes of ones may stand before a marker.
      if marker == 0xFFFF {
        place += 1
        continue
      }
      guard marker != Self.startOfPicture, let length = bytes.number(at: place + 2, of: 2, .big) else { break }
      if Self.frames.contains(marker) {
        let (height, width) = (bytes.number(at: place + 5, of: 2, .big), bytes.number(at: place + 7, of: 2, .big))
        size = isTurned ? PictureSize(height, width) : PictureSize(width, height)
        return
      }
      if marker == Self.exif, let orientation = Self.orientation(bytes, at: place + 4) { isTurned = orientation > 4 }
      place += 2 + length
    }
    size = nil
  }

  /// Each is of another way to encode a picture, and not tables.
  private static let frames = Set(0xFFC0...0xFFCF).subtracting([0xFFC4, 0xFFC8, 0xFFCC])
  private static let startOfPicture = 0xFFDA
  private static let exif = 0xFFE1

  /// 1 to 8, of which the last four lie on their side (Exif 3.0, 4.6.4).
  private static func orientation(_ bytes: [UInt8], at start: Int) -> Int? {
    guard bytes.dropFirst(start).starts(with: "Exif\0\0".utf8) else { return nil }
    let head = start + 6
    let order: ByteOrder = bytes.number(at: head, of: 2, .big) == 0x4949 ? .little : .big
    guard let first = bytes.number(at: head + 4, of: 4, order),
      let count = bytes.number(at: head + first, of: 2, order)
    else { return nil }
    let entries = (0..<count).lazy.map { head + first + 2 + 12 * $0 }
    return entries.first { bytes.number(at: $0, of: 2, order) == 0x0112 }
      .flatMap { bytes.number(at: $0 + 8, of: 2, order) }
  }
}

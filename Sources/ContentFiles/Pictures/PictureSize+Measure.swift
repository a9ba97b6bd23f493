import FileSystem
import Publications

extension PictureSize {
  /// As many of a file's first bytes as are looked at. What stands before the size in a JPEG can be long.
  static let length = 1 << 20

  /// Measures the file at a path; nil for what is no picture, and for one that cannot be measured.
  init?(ofFile path: String) {
    guard let bytes = try? Files.read(path, limit: Self.length) else { return nil }
    self.init(bytes)
  }

  /// - Parameters:
  ///   - bytes: a file's first ones.
  ///   - isShapeEnough: whether the style sets the height at which it is shown. Then the shape of a drawing that says
  ///     nothing of its size may stand for that. Elsewhere such a drawing fills the line.
  init?(_ bytes: [UInt8], isShapeEnough: Bool = false) {
    let start = Array(bytes.prefix(FileSignature.length))
    guard let reader = Self.readers.first(where: { $0.signature.matches(start) }),
      let size = reader.read(bytes, isShapeEnough)
    else { return nil }
    self = size
  }

  /// - Parameter start: the first `FileSignature.length` bytes of a file.
  static func isPicture(_ start: [UInt8]) -> Bool { readers.contains { $0.signature.matches(start) } }

  private struct Reader {
    let signature: FileSignature
    let read: @Sendable (_ bytes: [UInt8], _ isShapeEnough: Bool) -> PictureSize?
  }

  private static let readers = [
    Reader(signature: .png) { bytes, _ in png(bytes) },
    Reader(signature: .jpeg) { bytes, _ in JPEGHeader(bytes).size },
    Reader(signature: .gif) { bytes, _ in gif(bytes) },
    Reader(signature: .riff("WEBP")) { bytes, _ in webP(bytes) },
    Reader(signature: .svg) { bytes, isShapeEnough in SVGRoot(bytes)?.size(orShape: isShapeEnough) },
  ]

  /// The first chunk is `IHDR` (PNG, third edition, 11.2.1).
  private static func png(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.dropFirst(12).starts(with: "IHDR".utf8) else { return nil }
    return PictureSize(bytes.number(at: 16, of: 4, .big), bytes.number(at: 20, of: 4, .big))
  }

  /// The logical screen (GIF89a, 18).
  private static func gif(_ bytes: [UInt8]) -> PictureSize? {
    PictureSize(bytes.number(at: 6, of: 2, .little), bytes.number(at: 8, of: 2, .little))
  }

  /// In its first chunk, which is of one of three kinds (RFC 9649, 2.5 to 2.7, and RFC 6386, 9.1).
  private static func webP(_ bytes: [UInt8]) -> PictureSize? {
    let chunk = bytes.dropFirst(12)
    if chunk.starts(with: "VP8X".utf8) {
      return PictureSize(
        bytes.number(at: 24, of: 3, .little).map { $0 + 1 }, bytes.number(at: 27, of: 3, .little).map { $0 + 1 })
    }
    if chunk.starts(with: "VP8L".utf8), bytes.number(at: 20, of: 1, .little) == 0x2F {
      let bits = bytes.number(at: 21, of: 4, .little)
      return PictureSize(bits.map { $0 & 0x3FFF + 1 }, bits.map { $0 >> 14 & 0x3FFF + 1 })
    }
    guard chunk.starts(with: "VP8 ".utf8), bytes.number(at: 23, of: 3, .big) == 0x9D012A else { return nil }
    return PictureSize(
      bytes.number(at: 26, of: 2, .little).map { $0 & 0x3FFF },
      bytes.number(at: 28, of: 2, .little).map { $0 & 0x3FFF })
  }

  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height else { return nil }
    self.init(width: width, height: height)
  }
}

/// Which byte of a number comes first.
enum ByteOrder { case big, little }

extension [UInt8] {
  /// A number of up to four bytes; nil behind the end.
  func number(at offset: Int, of count: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, offset + count <= self.count else { return nil }
    let bytes = self[offset..<offset + count]
    switch order {
    case .big: return bytes.reduce(0) { $0 << 8 | Int($1) }
    case .little: return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}

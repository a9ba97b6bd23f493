import Publications
import TestSupport
import Testing

@testable import ContentFiles

@Suite struct `Pictures are measured` {
  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

  private static func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(bytes.count + 2, 2) + bytes
  }

  /// - Parameter orientation: as a camera writes it, in either order of bytes.
  private static func jpeg(
    frame: UInt8 = 0xC0, orientation: Int? = nil, isLittle: Bool = false, before: [UInt8] = []
  ) -> [UInt8] {
    let number = isLittle ? little : big
    let exif = orientation.map { orientation in
      segment(
        0xE1,
        text("Exif\0\0") + (isLittle ? text("II") : text("MM")) + number(42, 2) + number(8, 4) + number(2, 2)
          + number(0x0100, 2) + number(3, 2) + number(1, 4) + number(7, 2) + [0, 0]
          + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0] + number(0, 4))
    }
    return [0xFF, 0xD8] + segment(0xE0, text("JFIF\0")) + (exif ?? []) + segment(0xC4, [0, 0, 0, 0, 0, 0, 0])
      + before + segment(frame, [8] + big(200, 2) + big(300, 2) + [3]) + [0xFF, 0xDA, 0, 2]
  }

  private static let webP = text("RIFF") + [0, 0, 0, 0] + text("WEBP")

  static let pictures: [(name: String, bytes: [UInt8])] = [
    ("PNG", [0x89] + text("PNG\r\n\u{1A}\n") + big(13, 4) + text("IHDR") + big(300, 4) + big(200, 4)),
    ("GIF", text("GIF89a") + little(300, 2) + little(200, 2)),
    ("JPEG", jpeg()), ("JPEG, progressive", jpeg(frame: 0xC2)),
    ("JPEG with a byte too many", jpeg(before: [0xFF])),
    ("JPEG, upright", jpeg(orientation: 1)), ("JPEG, upside down", jpeg(orientation: 3, isLittle: true)),
    (
      "WebP",
      webP + text("VP8 ") + little(0, 4) + [0, 0, 0, 0x9D, 0x01, 0x2A] + little(300, 2) + little(200 | 0x4000, 2)
    ),
    ("WebP, lossless", webP + text("VP8L") + little(0, 4) + [0x2F] + little(299 | 199 << 14 | 1 << 28, 4)),
    ("WebP, extended", webP + text("VP8X") + little(10, 4) + [0, 0, 0, 0] + little(299, 3) + little(199, 3)),
    ("SVG", text(#"<svg width="300" height="200" viewBox="0 0 3 2">"#)),
    ("SVG in pixels", text("<svg width = '300px'\n\theight=' 199.6px '/>")),
    ("SVG in inches", text(#"<svg width="3.125in" height="150pt">"#)),
    ("SVG with a width alone", text(#"<svg viewBox="0,0,30,20" width="300">"#)),
    ("SVG with a height alone", text(#"<svg viewBox="0 0 30 20" width="100%" height="200">"#)),
    (
      "SVG behind a prolog",
      [0xEF, 0xBB, 0xBF]
        + text(
          """
          <?xml version="1.0"?>
          <!-- <svg width="1" height="1"> -->
          <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY a "<svg width='2' height='2'>"> ]>
          <svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><svg width="4" height="4"/></svg>
          """)
    ),
  ]

  @Test(arguments: pictures)
  func `As wide and as high as it is shown`(name: String, bytes: [UInt8]) {
    #expect(PictureSize(bytes) == PictureSize(width: 300, height: 200), "\(name)")
  }

  @Test(arguments: [5, 6, 7, 8], [false, true])
  func `A photograph that was taken with the camera on its side is turned`(orientation: Int, isLittle: Bool) {
    let bytes = Self.jpeg(orientation: orientation, isLittle: isLittle)
    #expect(PictureSize(bytes) == PictureSize(width: 200, height: 300))
  }

  @Test func `A drawing that says its shape alone is measured where the style says how high it is`() {
    let bytes = Self.text(#"<svg viewBox="0 0 30 20">"#)
    #expect(PictureSize(bytes) == nil)
    #expect(PictureSize(bytes, isShapeEnough: true) == PictureSize(width: 30, height: 20))
  }

  @Test(arguments: ["a.jpg", "a.svg"])
  func `A size that is told late in a file is found`(name: String) throws {
    let folder = MeasuredFolder()
    let bytes =
      name == "a.jpg"
      ? Self.jpeg(before: Self.segment(0xE2, Array(repeating: 0, count: 60_000)))
      : Self.text("<!-- \(String(repeating: "x", count: 5_000)) --><svg width='300' height='200'/>")
    #expect(try folder.measure(name, bytes).get().pictureSize == PictureSize(width: 300, height: 200))
  }

  static let unmeasured = [
    "", "words", "<svg", "<svg>", "<svg width='100%' height='100%'>", "<svg width='3em' height='2em'>",
    "<svg width='0' height='10'>", "<svg width='-3' height='2'>", "<svg width='nan' height='inf'>",
    "<svg viewBox='0 0 0 0' width='3'>", "<svg width='1e300' height='1e300'>", "<svg width=300 height=200>",
    "<!-- <svg width='3' height='2'>", "<svg width='3' height", "<svg width='3", "<html><svg width='3' height='2'>",
    "GIF89a", "GIF89a\0\0\0\0", "RIFF....WEBPVP8 ",
  ]

  @Test(arguments: unmeasured)
  func `What cannot be measured has no size`(file: String) {
    #expect(PictureSize(Self.text(file), isShapeEnough: false) == nil)
  }

  @Test(arguments: pictures)
  func `Nor has half a picture one that is not its own`(name: String, bytes: [UInt8]) {
    for count in 0..<bytes.count {
      let size = PictureSize(Array(bytes.prefix(count)))
      #expect(size == nil || size == PictureSize(width: 300, height: 200) || name.hasPrefix("SVG"), "\(name) \(count)")
    }
    // One whose picture begins before its size is told.
    #expect(PictureSize([0xFF, 0xD8, 0xFF, 0xDA, 0, 2] + Self.jpeg().dropFirst(2)) == nil)
  }
}

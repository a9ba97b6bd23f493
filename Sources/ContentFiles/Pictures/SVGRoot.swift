import Publications

/// What the outermost element of a drawing says of its size (SVG 2, 8.2 and 8.6).
struct SVGRoot {
  private var attributes: [String: String] = [:]

  /// Nil for what is no SVG.
  init?(_ bytes: [UInt8]) {
    var text = Self.behindProlog(bytes)
    guard text.starts(with: "<svg".utf8) else { return nil }
    text = text.dropFirst("<svg".utf8.count)
    while let (name, value) = Self.nextAttribute(&text) { attributes[name] = attributes[name] ?? value }
  }

  /// From the outermost element on: a declaration, comments and a document type may stand before it.
  private static func behindProlog(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    while true {
      text = text.drop(while: isSpace)
      if text.starts(with: "<?".utf8) {
        text = text.behind("?>")
      } else if text.starts(with: "<!--".utf8) {
        text = text.behind("-->")
      } else if text.starts(with: "<!".utf8) {
        let hasDeclarations = text.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
        text = hasDeclarations ? text.behind("]").behind(">") : text.behind(">")
      } else {
        return text
      }
    }
  }

  /// Nil behind the last one of a tag, and for what is none.
  private static func nextAttribute(_ text: inout ArraySlice<UInt8>) -> (name: String, value: String)? {
    text = text.drop(while: isSpace)
    let name = text.prefix { !isSpace($0) && !">/=".utf8.contains($0) }
    text = text.dropFirst(name.count).drop(while: isSpace)
    guard !name.isEmpty, text.first == UInt8(ascii: "=") else { return nil }
    text = text.dropFirst().drop(while: isSpace)
    guard let quote = text.first, "\"'".utf8.contains(quote) else { return nil }
    let value = text.dropFirst().prefix { $0 != quote }
    text = text.dropFirst(value.count + 2)
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0D, 0x20].contains(byte) }

  /// - Parameter isShapeEnough: whether the sides of its `viewBox` may stand for a size that it does not say.
  func size(orShape isShapeEnough: Bool) -> PictureSize? {
    let box = attributes["viewBox"].map { $0.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) } } ?? []
    let shape = box.count == 4 && box[2] > 0 && box[3] > 0 ? (width: box[2], height: box[3]) : nil
    switch (length("width"), length("height"), shape) {
    case (let width?, let height?, _): return Self.size(width, height)
    case (let width?, nil, let shape?): return Self.size(width, width * shape.height / shape.width)
    case (nil, let height?, let shape?): return Self.size(height * shape.width / shape.height, height)
    case (nil, nil, let shape?): return isShapeEnough ? Self.size(shape.width, shape.height) : nil
    case (_, _, nil): return nil
    }
  }

  /// Nil for one that depends on what is around it, as a percentage does.
  private func length(_ name: String) -> Double? {
    guard let text = attributes[name]?.split(whereSeparator: \.isWhitespace).first,
      let unit = Self.units.first(where: { text.hasSuffix($0.name) })
    else { return nil }
    return Double(text.dropLast(unit.name.count)).map { $0 * unit.pixels }
  }

  /// Of CSS Values and Units, 6.2. That of no name is the last, because every text ends in it.
  private static let units: [(name: String, pixels: Double)] = [
    ("px", 1), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("pt", 96 / 72), ("pc", 16), ("", 1),
  ]

  private static func size(_ width: Double, _ height: Double) -> PictureSize? {
    guard width.isFinite, height.isFinite, max(width, height) < 100_000 else { return nil }
    return PictureSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }
}

extension ArraySlice<UInt8> {
  /// What follows the first occurrence of a text; nothing when there is none.
  fileprivate func behind(_ end: String) -> ArraySlice<UInt8> {
    firstRange(of: Array(end.utf8)).map { self[$0.upperBound...] } ?? []
  }
}

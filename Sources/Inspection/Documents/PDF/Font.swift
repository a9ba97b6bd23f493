/// As much of a font as tells how wide its characters are.
struct Font {
  /// Bytes for each character.
  let length: Int
  private let widths: [Int: Double]
  private let standard: Double

  /// Widths in thousandths of the font's size (ISO 32000-2, 9.2.4, 9.7.4.3). Fonts that every reader has
  /// may leave them out; then half the size is taken.
  init(_ object: PDFObject, of file: PDFFile) {
    var widths: [Int: Double] = [:]
    if file[object, "Subtype"].name == "Type0" {
      length = 2
      let descendant = file.list(object, "DescendantFonts").first
      standard = file[descendant, "DW"].number ?? 1_000
      let entries = file.list(descendant, "W").map { file.follow($0) }
      var index = 0
      while index + 1 < entries.count, let first = entries[index].number.map({ Int($0) }) {
        if case .array(let list) = entries[index + 1] {
          for (offset, width) in list.enumerated() { widths[first + offset] = file.follow(width).number }
          index += 2
        } else if index + 2 < entries.count, let last = entries[index + 1].number.map({ Int($0) }) {
          for code in first...max(first, min(last, first + 65_535)) {
            widths[code] = entries[index + 2].number
          }
          index += 3
        } else {
          break
        }
      }
    } else {
      length = 1
      standard = 500
      let first = Int(file[object, "FirstChar"].number ?? 0)
      for (offset, width) in file.list(object, "Widths").enumerated() {
        widths[first + offset] = file.follow(width).number
      }
      // Its widths are in units of its own drawing (9.6.4).
      if file[object, "Subtype"].name == "Type3", let scale = file.list(object, "FontMatrix").first?.number {
        widths = widths.mapValues { $0 * scale * 1_000 }
      }
    }
    self.widths = widths
  }

  func width(_ code: Int) -> Double { (widths[code] ?? standard) / 1_000 }
}

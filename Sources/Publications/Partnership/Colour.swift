/// A colour of the screen (sRGB, 8 bits a channel).
package struct Colour: Hashable, Sendable {
  package let red, green, blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let white = Colour(red: 255, green: 255, blue: 255)

  /// Reads `#1f4e5f`, and nothing else.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      let number = UInt32(Substring(digits), radix: 16), digits.first != UInt8(ascii: "+")
    else { return nil }
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  private var channels: [UInt8] { [red, green, blue] }
}

extension Colour: CustomStringConvertible {
  /// `#1f4e5f`.
  package var description: String {
    "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Colour {
  /// The least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3).
  package static let leastContrast = 4.5

  /// How well one can be read on the other: from 1, not at all, to 21, black on white (WCAG 2.2,
  /// “contrast ratio”).
  package func contrast(with other: Colour) -> Double {
    let (one, other) = (luminance, other.luminance)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// WCAG 2.2, “relative luminance”.
  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// To the power of 2.4, as x² times the fifth root of x²: the same result on every machine, which
  /// the system's own `pow` does not promise.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}

extension Colour {
  /// The nearest of the same hue, darker or lighter, that can be read on another one.
  ///
  /// - Parameter contrast: the least that is wanted.
  package func readable(on ground: Colour, contrast: Double = leastContrast) -> Colour {
    let isDark = ground.luminance < 0.18
    for step in 0...255 {
      let mixed = isDark ? lightened(by: step) : darkened(by: step)
      if mixed.contrast(with: ground) >= contrast { return mixed }
    }
    return isDark ? .white : Colour(red: 0, green: 0, blue: 0)
  }

  private func darkened(by step: Int) -> Colour { mapChannels { $0 * (255 - step) / 255 } }

  private func lightened(by step: Int) -> Colour { mapChannels { $0 + (255 - $0) * step / 255 } }

  private func mapChannels(_ change: (Int) -> Int) -> Colour {
    let changed = channels.map { UInt8(clamping: change(Int($0))) }
    return Colour(red: changed[0], green: changed[1], blue: changed[2])
  }
}

import HTML
import Publications

/// The partnership's colour, as the one style that stands in the page itself: a file of its own
/// would be one more thing to wait for. The page's content security policy names it by its hash.
public struct BrandStyle: Sendable {
  public let css: HTML

  /// Of the stylesheet's dark theme (`--paper` and `--tint`).
  private static let darkGround = Colour(red: 0x20, green: 0x27, blue: 0x2c)

  /// - Returns: nil when `site.yml` gives no colour.
  public init?(_ brand: Brand) {
    guard let colour = brand.colour else { return nil }
    let onDark = colour.readable(on: Self.darkGround, contrast: 7)
    css = ":root { --brand: \(colour.description); --brand-on-dark: \(onDark.description); }"
  }
}

import HTML
import Publications

/// The partnership's colour, as rules for the end of the stylesheet. A file of its own would be one more thing to wait
/// for, and in the page itself the content security policy would have to allow it.
package struct BrandStyle: Sendable {
  package let css: HTML

  /// `--tint` of the stylesheet's dark theme, the lightest ground there that the colour stands on.
  static let darkGround = Colour(red: 0x20, green: 0x27, blue: 0x2c)

  /// - Returns: nil when `site.yml` gives no colour.
  package init?(_ brand: Brand) {
    guard let colour = brand.colour else { return nil }
    let onDark = colour.readable(on: Self.darkGround, contrast: 7)
    css = "\n:root { --brand: \(colour.description); --brand-on-dark: \(onDark.description); }\n"
  }
}

import Foundation

/// A subject that publications share.
public struct Theme: Hashable, Sendable {
  public let name: String
  public let slug: String

  public init(_ name: String) {
    self.name = name
    self.slug = Theme.slug(of: name)
  }

  /// Marks dropped, lower case, `&` to `and`, every other run of characters to `-`.
  public static func slug(of name: String) -> String {
    var slug = ""
    func separate() {
      if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
    }
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "&":
        separate()
        slug += "and-"
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: separate()
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}

import Foundation

/// A subject that publications share.
package struct Theme: Hashable, Sendable {
  package let name: String
  package let slug: String

  package init(_ name: String) {
    self.name = name
    self.slug = Theme.slug(of: name)
  }

  /// Marks dropped, lower case, `&` to `and`, every other run of characters to `-`.
  package static func slug(of name: String) -> String {
    // Decomposing takes longer than all the rest, and most names need none.
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    let plain = isASCII ? name : name.decomposedStringWithCanonicalMapping.lowercased()
    var slug: [UInt8] = []
    func separate() {
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
      case "A"..."Z": slug.append(UInt8(scalar.value) | 0x20)
      case "&": slug += Array("and".utf8)
      case _ where scalar.value >= 0x80 && scalar.properties.generalCategory == .nonspacingMark: continue
      default: separate()
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}

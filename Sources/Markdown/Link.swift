extension MarkdownDocument {
  /// Where something stands in the source.
  package struct Place: Sendable, Hashable {
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int
  }

  /// A link or an image.
  package struct Link: Sendable, Hashable {
    /// Where it leads, as the writer wrote it: backslashes and character references are resolved,
    /// nothing else is done to it.
    package var destination: String
    /// Whether it is an image.
    package var isImage: Bool
    /// Its text without markup; of an image, its description.
    package var text: String
    /// Whether its text is its address, without brackets.
    package var isAutolink: Bool
    /// Where it begins.
    package var start = Place(line: 1, column: 1)
    /// Where its destination stands; that of its definition for a reference link.
    package var place = Place(line: 1, column: 1)

    /// What stands before the first colon, in lower case, if that is a scheme (RFC 3986, 3.1).
    package var scheme: String? {
      guard let end = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let scheme = destination[..<end]
      guard let first = scheme.utf8.first, first.isASCIILetter,
        scheme.utf8.allSatisfy(\.belongsToScheme)
      else { return nil }
      return scheme.lowercased()
    }

    /// Whether its address is left open in `pieces`: it has no scheme, or `contact:`. Any other
    /// stands rendered, but with an empty address if libcmark-gfm holds its scheme for dangerous.
    ///
    /// A link in the description of an image, or in another link, is no link in the page: it is
    /// listed, and no piece is its.
    package var isHole: Bool {
      scheme == nil || scheme == "contact"
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z")
  }

  fileprivate var belongsToScheme: Bool {
    isASCIILetter || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
      || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}

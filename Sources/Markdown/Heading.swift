extension MarkdownDocument {
  /// A heading.
  package struct Heading: Sendable, Hashable {
    /// 1 to 6, as the writer wrote it.
    package var level: Int
    /// Its text without markup.
    package var text: String
    /// The line it begins in, from 1.
    package var line: Int
    /// The column it begins at, from 1.
    package var column: Int

    /// What its id is made of: its text in lower case, white space as `-`, without what is not a
    /// letter, a digit, `-` or `_`. Two headings of a page can have the same, and it can be empty.
    package var slug: String {
      var slug = ""
      for scalar in text.lowercased().unicodeScalars {
        if scalar.properties.isWhitespace {
          slug += "-"
        } else if scalar.belongsToSlug {
          slug.unicodeScalars.append(scalar)
        }
      }
      return slug
    }
  }
}

extension Unicode.Scalar {
  // Marks belong to the letter before them: without them, many scripts cannot be read.
  fileprivate var belongsToSlug: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default:
      self == "-" || self == "_"
    }
  }
}

import Diagnostics
import Publications

/// Looks in texts for what could give a child away: dates of birth, postcodes, NHS numbers, other people’s
/// e-mail addresses, court case numbers, and the marks of a working paper.
///
/// A finding names the kind and the place, and never the words found. What each kind misses stands at its
/// type: `NHSNumber`, `Postcode`, `DateOfBirth`, `EmailAddress`, `CourtCaseNumber`, `WorkingWord`.
package struct TextInspection: Sendable {
  private let ownDomains: Set<String>
  private let ownPostcodes: Set<String>

  /// - Parameters:
  ///   - ownDomains: The domains whose e-mail addresses may be shown, with those below them: `example.gov.uk`.
  ///   - ownPostcodes: The postcodes of the partnership’s own offices.
  package init(ownDomains: [String], ownPostcodes: [String] = []) {
    self.ownDomains = Set(ownDomains.map { $0.lowercased() })
    self.ownPostcodes = Set(ownPostcodes.map { $0.uppercased().filter { !$0.isWhitespace } })
  }

  /// In a text file, each with its line and column.
  ///
  /// - Parameter path: The file, relative to the site's folder.
  package func findings(in text: String, path: String) -> [Diagnostic] {
    TextMatch.diagnostics(textMatches(in: text), in: text, path: path)
  }

  /// In a text out of the document at `path`.
  package func findings(in passage: Passage, path: String) -> [Diagnostic] {
    TextMatch.diagnostics(textMatches(in: passage.text), in: passage, path: path)
  }

  /// To compare two versions of a page by.
  package func signs(in text: String) -> [PersonalSign] {
    let bytes = Array(text.utf8)
    return textMatches(in: text).map { match in
      let start = String(decoding: bytes[match.offset...].prefix(60), as: UTF8.self)
      return PersonalSign(code: match.code, beginning: String(start.filter { $0.isLetter || $0.isNumber }.prefix(16)))
    }
  }

  /// Whether something that stops a page could be in a text, at a glance.
  package func mayStop(_ text: String) -> Bool { PersonalSignPrefilter.sees(Array(text.utf8)) }

  /// In the name of a file or folder. Working words count there in small letters too: `report-draft.pdf`.
  ///
  /// - Parameter place: What the findings point at.
  package func findings(inFileName name: String, at place: SourcePlace) -> [Diagnostic] {
    TextMatch.diagnostics(textMatches(in: name.uppercased()), inNameAt: place)
  }

  private func textMatches(in text: String) -> [TextMatch] {
    let plain = PlainText(text)
    let tokens = plain.tokens
    let found =
      NHSNumber.textMatches(in: plain, tokens) + DateOfBirth.textMatches(in: plain, tokens)
      + Postcode.textMatches(in: plain, tokens, own: ownPostcodes)
      + EmailAddress.textMatches(in: plain, own: ownDomains)
      + CourtCaseNumber.textMatches(in: plain, tokens) + WorkingWord.textMatches(in: plain, tokens)
    return found.sorted { ($0.offset, $0.code.rawValue) < ($1.offset, $1.code.rawValue) }
  }
}

/// What seems to tell of a person. It is never to be shown.
package struct PersonalSign: Hashable, Sendable {
  package let code: Code
  /// The letters and digits that it begins with.
  let beginning: String
}

import Publications

/// A path at which something once was: what a browser sends, percent-encoded or plain.
enum FormerPath {
  /// Why a text is none.
  struct Fault: Error {
    let message: String
    let hint: String
  }

  /// The path decoded, in the letter case in which it is written: `/przegląd/` for `/przegl%C4%85d/`.
  static func read(_ written: String) throws(Fault) -> String {
    guard written.hasPrefix("/"), written != "/" else {
      throw Fault(
        message: "“\(written)” is not a path of this site.",
        hint: "Write what stands behind the host, as in /reviews/child-s/.")
    }
    if written.contains("?") { throw .query(written) }
    if written.contains("#") { throw .fragment(written) }
    guard !written.lowercased().contains("%2f"), let path = PercentCoding.decoded(written) else {
      throw Fault(
        message: "“\(written)” is not encoded as a browser sends it.",
        hint: "Behind each % stand two of 0 to 9 and A to F, and together they are letters in UTF-8. A slash is "
          + "never encoded. Copy the address from the browser, or write the letters themselves.")
    }
    var parts = path.utf8.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if parts.last == "" { parts.removeLast() }
    guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw Fault(
        message: "“\(written)” has a part that is empty, . or .. between its slashes.",
        hint: "Write the path as the browser shows it once the page is there.")
    }
    // An accent behind a slash would be one character with it.
    let slashes = path.count { $0 == "/" } == path.utf8.count { $0 == 0x2F }
    guard slashes, path.unicodeScalars.allSatisfy(isPrintable) else {
      throw Fault(
        message: "“\(PercentCoding.encoded(path))” has a character that cannot be seen, or a backslash.",
        hint: "Copy the address from the browser, and take that character out.")
    }
    return path
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\\" || scalar.properties.isNoncharacterCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}

extension FormerPath.Fault {
  fileprivate static func query(_ written: String) -> Self {
    Self(
      message: "“\(written)” has a question mark: a path has no ?.",
      hint: "What stands behind ? is no part of the path: a website of plain files cannot tell such addresses apart. "
        + "Write what stands before it, if nothing else was there. Otherwise whoever looks after the web server can "
        + "make a rule for it.")
  }

  fileprivate static func fragment(_ written: String) -> Self {
    Self(
      message: "“\(written)” has a place within a page: a path has no #.",
      hint: "What stands behind # is a place within a page, and never reaches the web server. Leave it out, with the #."
    )
  }
}

/// Reads finished pages as a strict reader would.
///
/// Stricter than browsers and than the HTML standard: we write our pages ourselves, so every end
/// tag is written out, every value is quoted, and nothing is left to error correction, whose
/// outcome a screen reader or an old phone may see otherwise.
public enum HTMLValidator {
  /// What is wrong with a whole page, its ids and its links. Links are not resolved here: that
  /// takes the site.
  public static func report(on page: [UInt8]) -> PageReport {
    var reader = PageReader(page)
    reader.read()
    return reader.report
  }
}

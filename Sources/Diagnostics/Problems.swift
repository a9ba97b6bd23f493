/// Collects what is wrong. It stays within one task.
package final class Problems {
  package private(set) var found: [Diagnostic] = []
  /// The files of drafts, which are not stopped by what they only lack.
  private let drafts: Set<String>
  /// Whether everything is said of a draft.
  package var isDraft = false
  /// Looking for the nearest name is slow work, and nobody reads hundreds of suggestions.
  private var suggestionsLeft = 50

  package init(drafts: Set<String> = []) {
    self.drafts = drafts
  }

  /// - Parameter purpose: nil for that of the file: a draft is not stopped by what it only lacks.
  package func add(
    _ place: SourcePlace, _ code: Code, _ message: String, hint: String? = nil, for purpose: Purpose? = nil
  ) {
    let own = isDraft || drafts.contains(place.path) ? Purpose.draft : .build
    found.append(Diagnostic(place, code, message, hint: hint, for: purpose ?? own))
  }

  package func add(_ problems: [Diagnostic]) { found += problems }

  /// “Did you mean …?”, or nil.
  package func suggestion(for written: String, among names: some Sequence<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return NearestName.of(written, among: names).map { "Did you mean \($0)?" }
  }
}

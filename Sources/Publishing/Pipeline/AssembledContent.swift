import Catalogue
import ContentFiles
import Diagnostics
import Publications

/// Content put together: what no file can tell alone is known.
package struct AssembledContent: Sendable {
  private(set) var content: Content
  /// Nil when `site.yml` lacks what it must say; then there is at least one error.
  let catalogue: Catalogue?
  /// Every problem of every file, and of all together, in the order of their places.
  let diagnostics: [Diagnostic]

  init(_ content: Content) {
    self.content = content
    let assembled = content.partnership.map {
      Catalogue.assemble(
        $0, items: content.items, publicFiles: content.publicFiles, areThemesKnown: content.areThemesKnown)
    }
    catalogue = content.isWhole ? assembled?.catalogue : nil
    diagnostics = (content.diagnostics + (assembled?.diagnostics ?? [])).sorted { $0.place < $1.place }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The same with another register.
  func replacing(_ register: Register) -> AssembledContent {
    var assembled = self
    assembled.content = content.replacing(register)
    return assembled
  }
}

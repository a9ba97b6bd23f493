import Catalogue
import Diagnostics
import Publications

extension Content {
  /// What stops nothing, and wants a look.
  package var advice: [Diagnostic] {
    sources.values.filter { $0.path.hasSuffix(".md") }.flatMap(TextAdvice.problems) + largeFiles
  }

  /// Above it, a document takes long to load on a telephone.
  private static let large = 10_000_000

  private var largeFiles: [Diagnostic] {
    (catalogue?.office.files ?? []).filter { $0.facts.bytes > Self.large }.map { file in
      Diagnostic(
        SourcePlace(path: file.source), .largeFile, "This file has \(file.facts.description).",
        hint: "On a telephone it takes long to load. Often pictures in it can be made smaller.")
    }
  }
}

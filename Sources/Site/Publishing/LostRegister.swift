import Foundation
import Publications

extension Candidate {
  /// Publications that are live, and would be gone without anybody having known of them.
  ///
  /// - Parameter output: where the site goes live.
  func lostPublications(besides output: OutputFolder) -> [Diagnostic] {
    guard prepared.register.isEmpty else { return [] }
    let present = Set(prepared.rendering.files.map(\.path))
    return ItemType.allCases.filter(\.isPublication).flatMap { type -> [Diagnostic] in
      let folder = "\(output.path)/\(type.folder)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().compactMap { name in
        let page = "\(type.folder)/\(name)/index.html"
        guard FileManager.default.fileExists(atPath: "\(output.path)/\(page)"), !present.contains(page), !name.hasPrefix("page-")
        else { return nil }
        return Diagnostic(
          SourcePlace(path: "Content/register.csv"), "register-lost",
          "/\(type.folder)/\(name)/ is on the live site, and would be gone. The register knows nothing of it.",
          hint: "Put Content/register.csv back from a backup or the history of the file. If there never was one: put the "
            + "publication back, or write /\(type.folder)/\(name)/ into former_urls of what took its place.")
      }
    }
  }
}

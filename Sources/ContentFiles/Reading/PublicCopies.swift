import Diagnostics
import FileSystem
import Publications

/// Documents that lie in `Public/` as well. What is there is copied whatever its item's dates say.
enum PublicCopies {
  static func problems(
    _ items: [Item], publicFiles: [String], site: String
  ) throws(FileFailure) -> [Diagnostic] {
    var bySize: [Int: [(id: ItemID, file: ItemFile)]] = [:]
    for item in items {
      for file in item.files.values { bySize[file.facts.bytes, default: []].append((item.id, file)) }
    }
    var problems: [Diagnostic] = []
    for name in bySize.isEmpty ? [] : publicFiles {
      let path = "\(site)/Public/\(name)"
      guard let size = Files.size(of: path), let candidates = bySize[size] else { continue }
      let bytes = try Files.read(path, limit: size)
      for (id, file) in candidates.sorted(by: { $0.id < $1.id })
      where try Files.read("\(site)/\(file.source)", limit: size) == bytes {
        problems.append(
          Diagnostic(
            SourcePlace(path: "Public/\(name)"), .documentInPublic,
            "This file is the same as \(file.source), a document of \(id).",
            hint: "Delete it here. What lies in Public is on the site at all times; the item brings its "
              + "document out at its own time."))
      }
    }
    return problems
  }
}

import FileSystem
import Hashing
import Output

extension FolderHandle {
  /// By which a folder is known to be as it was left, wherever it was copied since: the names, kinds and sizes of
  /// everything in it, and what stands in the files that the program makes. Of documents the register knows the hashes.
  func fingerprint() throws(FileFailure) -> String {
    var lines: [String] = []
    try list(into: &lines, below: "")
    return FileHash.sha256(of: Array(lines.sorted().joined(separator: "\n").utf8))
  }

  private static let made: Set<Substring> = ["css", "csv", "html", "ics", "js", "json", "txt", "xml"]

  private func list(into lines: inout [String], below place: String) throws(FileFailure) {
    for entry in try entries() {
      guard let facts = facts(of: entry.bytes) else { continue }
      let name = entry.name
      var line = "\(place)\(name) \(facts.type.rawValue)"
      if facts.type == .regular {
        line += " \(facts.size)"
        let isMade = name.lastIndex(of: ".").map { Self.made.contains(name[name.index(after: $0)...]) } ?? false
        if isMade { line += " \(FileHash.sha256(ofFile: path(of: name)) ?? "?")" }
      }
      lines.append(line)
      if entry.isFolder { try knownFolder(entry.bytes).list(into: &lines, below: "\(place)\(name)/") }
    }
  }
}

extension OutputFolder {
  /// Of what is live now; nil when nothing is, or it cannot be read.
  var fingerprint: String? { try? FolderHandle(path: parent).folder(name)?.fingerprint() }
}

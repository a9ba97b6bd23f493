import Assets
import CLibrary
import ContentFiles
import FileSystem
import Hashing
import Output

/// The files of the site that is live, as they lie in its folder. What is no plain file is none of ours.
struct LiveFiles {
  /// The folder's whole path.
  let folder: String
  /// The files' sizes, by their paths within the folder. Without the marker.
  private(set) var sizes: [String: Int] = [:]

  init(_ output: OutputFolder) throws(FileFailure) {
    folder = output.path
    guard let live = try FolderHandle(path: output.parent).folder(output.name) else { return }
    try read(live, "")
    sizes[OutputMarker.name] = nil
  }

  private mutating func read(_ handle: borrowing FolderHandle, _ place: String) throws(FileFailure) {
    for entry in try handle.entries() {
      if entry.isFolder {
        try read(handle.knownFolder(entry.bytes), "\(place)\(entry.name)/")
      } else if let facts = handle.facts(of: entry.bytes), facts.type == .regular {
        sizes[place + entry.name] = Int(facts.size)
      }
    }
  }

  /// Those that are there, in a stable order.
  var paths: [String] { sizes.keys.sorted() }

  var pages: [String] { paths.filter(Self.isPage) }

  /// The style of its pages. Before it had a version in its name, it was `style.css`.
  var style: String? {
    paths.first { Asset(versionNamed: $0) == .style } ?? (has("style.css") ? "style.css" : nil)
  }

  func has(_ path: String) -> Bool { sizes[path] != nil }

  func bytes(_ path: String) -> [UInt8]? {
    has(path) ? try? Files.read(fullPath(path)) : nil
  }

  func sha256(_ path: String) -> String? { FileHash.sha256(ofFile: fullPath(path)) }

  func fullPath(_ path: String) -> String { "\(folder)/\(path)" }

  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }

  /// The files that have the same bytes as one of some others, under whatever name, those among them.
  ///
  /// - Parameter sums: of files that may not be there any more.
  func copies(of files: Set<String>, orOf sums: Set<String>) -> [String: String] {
    var all: [String: String] = [:]
    for file in files { all[file] = sha256(file) ?? "" }
    let wanted = sums.union(all.values)
    let wantedSizes = Set(files.compactMap { sizes[$0] })
    let isEverySize = !sums.subtracting(all.values).isEmpty
    for path in paths where all[path] == nil && !Self.isPage(path) {
      guard let size = sizes[path], size > 0, isEverySize || wantedSizes.contains(size),
        let sum = sha256(path), wanted.contains(sum)
      else { continue }
      all[path] = sum
    }
    return all
  }
}

import Foundation

extension ScratchFolder {
  /// Writes a file, and the folders that it lies in.
  package func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  package func write(_ name: String, _ bytes: Data) throws {
    let target = URL(filePath: self(name))
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: target)
  }

  /// A copy of the example's content in a folder of this one.
  package func copyExample(to name: String) throws { try copy(.example, to: name) }

  /// A copy of a site's content in a folder of this one.
  package func copy(_ site: Sites, to name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
    for folder in ["Content", "Public"] {
      try FileManager.default.copyItem(
        atPath: "\(site.path)/\(folder)", toPath: self("\(name)/\(folder)"))
    }
  }

  /// The bytes of all files below a folder, by their paths in it.
  package func contents(of folder: String) throws -> [String: Data] {
    try paths.reduce(into: [:]) { contents, path in
      guard path.hasPrefix("\(folder)/"), facts(path)?.isFile == true
      else { return }
      contents[String(path.dropFirst(folder.count + 1))] = try Data(
        contentsOf: URL(filePath: self(path)))
    }
  }
}

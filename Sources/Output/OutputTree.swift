import FileSystem

/// The files of the site as folders within folders, each path known to be usable and alone in
/// its place.
package struct OutputTree: Sendable {
  struct File: Sendable {
    let name: String
    /// The whole path, to name it in a collision.
    let path: String
    let contents: OutputFile.Contents
    let size: Int
  }

  private(set) var name = ""
  private(set) var files: [File] = []
  private(set) var folders: [OutputTree] = []

  /// Where each name is kept, by its form without letter case: `Report.pdf` and `report.pdf` are
  /// one file on many disks. (`String` already takes both Unicode forms of a letter for equal.)
  private var places: [String: Place] = [:]
  /// The path that first needed this folder, to name it in a collision.
  private var neededBy = ""

  private enum Place: Sendable {
    case file(Int)
    case folder(Int)
  }

  /// Sorts the files into folders. Looks at the files to copy, and writes nothing.
  package init(_ files: [OutputFile]) throws(FileFailure) {
    for file in files { try add(file) }
  }

  private init(name: String, neededBy: String) {
    self.name = name
    self.neededBy = neededBy
  }

  /// The same with one file more.
  func adding(_ file: OutputFile) throws(FileFailure) -> OutputTree {
    var tree = self
    try tree.add(file)
    return tree
  }

  /// How many files and folders lie directly in this one.
  var count: Int { files.count + folders.count }

  /// The size of the file `name` in this folder, if it is listed.
  func size(ofFile name: String) -> Int? {
    guard case .file(let index) = places[name.lowercased()], files[index].name == name
    else { return nil }
    return files[index].size
  }

  /// The folder `name` in this one, if it is listed.
  func folder(_ name: String) -> OutputTree? {
    guard case .folder(let index) = places[name.lowercased()], folders[index].name == name
    else { return nil }
    return folders[index]
  }
}

extension OutputTree {
  private mutating func add(_ file: OutputFile) throws(FileFailure) {
    // By bytes: to Swift, `/` and an accent after it are one character, and no `/`.
    let parts = file.path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let isUsable = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.utf8.contains(0)
    }
    guard isUsable else { throw .unusablePath(file.path) }
    try add(parts[...], of: file)
  }

  private mutating func add(_ parts: ArraySlice<String>, of file: OutputFile)
    throws(FileFailure)
  {
    guard let name = parts.first else { return }
    let rest = parts.dropFirst()
    if rest.isEmpty {
      try addFile(name, of: file)
    } else {
      let index = try indexOfFolder(name, for: file)
      try folders[index].add(rest, of: file)
    }
  }

  private mutating func addFile(_ name: String, of file: OutputFile) throws(FileFailure) {
    let key = name.lowercased()
    if let taken = places[key] { throw .collision(example(taken), file.path) }
    places[key] = .file(files.count)
    let size = try file.contents.size()
    files.append(File(name: name, path: file.path, contents: file.contents, size: size))
  }

  private mutating func indexOfFolder(_ name: String, for file: OutputFile)
    throws(FileFailure) -> Int
  {
    let key = name.lowercased()
    switch places[key] {
    case .folder(let index) where folders[index].name.utf8.elementsEqual(name.utf8):
      return index
    case .some(let taken):
      throw .collision(example(taken), file.path)
    case nil:
      places[key] = .folder(folders.count)
      folders.append(OutputTree(name: name, neededBy: file.path))
      return folders.count - 1
    }
  }

  /// A path that stands for what is already there.
  private func example(_ place: Place) -> String {
    switch place {
    case .folder(let index): folders[index].neededBy
    case .file(let index): files[index].path
    }
  }
}

extension OutputFile.Contents {
  fileprivate func size() throws(FileFailure) -> Int {
    switch self {
    case .bytes(let bytes):
      return bytes.count
    case .file(let path):
      let source = try OpenFile(reading: path, shownAs: path)
      guard source.isPlain else { throw .unsteadySource(path) }
      return source.size
    }
  }
}

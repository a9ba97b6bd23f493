import FileSystem

/// A file of the site that is made when its turn comes, on whatever core is free.
struct FileToMake: Sendable {
  /// Within the output.
  let path: String
  let make: @Sendable () -> [UInt8]

  init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }

  func made() -> OutputFile { OutputFile(path: path, contents: .bytes(make())) }
}

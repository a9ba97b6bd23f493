import ContentFiles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for the files of one test, gone when the test is.
final class MeasuredFolder {
  let path: String

  init() {
    var template = Array("/tmp/twelvemonth-facts-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
  }

  /// Writes a file and measures it.
  func measure(_ name: String, _ bytes: some Sequence<UInt8>) -> Result<
    DocumentFacts, DocumentFault
  > {
    write(name, bytes)
    return measure(name)
  }

  func measure(_ name: String) -> Result<DocumentFacts, DocumentFault> {
    DocumentFacts.measure(path: "\(path)/\(name)", name: name)
  }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard let file = fopen("\(path)/\(name)", "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

extension Result where Failure == DocumentFault {
  var problem: DocumentFault.Problem? {
    if case .failure(let fault) = self { fault.problem } else { nil }
  }
}

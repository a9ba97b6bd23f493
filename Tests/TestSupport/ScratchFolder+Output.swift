import FileSystem
import Output

extension ScratchFolder {
  /// Builds into `name`, with files of these texts.
  @discardableResult
  package func build(_ files: [String: String], into name: String = "Output") throws -> OutputSummary {
    try OutputFolder(path: self(name), site: self("site"))
      .replace(with: files.map { .text($0.key, $0.value) }, waiting: .zero)
  }
}

extension OutputFile {
  package static func text(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, contents: .bytes(Array(text.utf8)))
  }
}

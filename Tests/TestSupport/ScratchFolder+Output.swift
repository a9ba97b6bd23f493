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

extension OutputFolder {
  /// Puts the files in the folder's place.
  package func replace(
    with files: [OutputFile], waiting limit: Duration = .seconds(60), whileWaiting: (_ holder: Int?) -> Void = { _ in }
  ) throws(FileFailure) -> OutputSummary {
    try stage(files, waiting: limit, whileWaiting: whileWaiting).goLive()
  }

  /// Writes the files beside the folder.
  package func stage(
    _ files: [OutputFile], waiting limit: Duration = .seconds(60), whileWaiting: (_ holder: Int?) -> Void = { _ in }
  ) throws(FileFailure) -> StagedOutput {
    let tree = try OutputTree(files)
    return try hold(waiting: limit, whileWaiting: whileWaiting).stage(tree)
  }
}

extension OutputFile {
  package static func text(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, contents: .bytes(Array(text.utf8)))
  }
}

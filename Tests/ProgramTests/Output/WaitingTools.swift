import Foundation
import TestSupport

/// A folder with the tools that look into documents, each of which waits until it is let go.
struct WaitingTools {
  private let folder: String

  init(in scratch: ScratchFolder) throws {
    folder = scratch("waiting-tools")
    for tool in ["exiftool", "pdfdetach", "pdfimages", "pdftotext", "qpdf", "unzip"] {
      try scratch.write(
        "waiting-tools/\(tool)",
        """
        #!/bin/sh
        while [ ! -e '\(folder)/go' ] && [ -e '\(folder)' ]; do sleep 0.05; done
        PATH=/usr/bin:/bin exec \(tool) "$@"

        """)
      chmod("\(folder)/\(tool)", 0o755)
    }
  }

  /// For a program that is to use them.
  var path: String { "\(folder):/usr/bin:/bin" }

  /// Those that start from now on wait again.
  func hold() { unlink("\(folder)/go") }

  func letGo() { _ = FileManager.default.createFile(atPath: "\(folder)/go", contents: nil) }
}

import Foundation

/// The person's own browser.
enum Browser {
  /// Where there is none, the address has been printed.
  static func open(_ page: LeadingPage?) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + (page.map { [$0.path] } ?? [])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      guard page != nil else { throw CocoaError(.fileWriteUnknown) }
      try process.run()
    } catch {
      Console.error("No browser could be opened. Open the address yourself.\n")
    }
  }
}

/// A file for a moment, with a page that leads a browser on to an address which nobody else may know. Every user
/// of the machine can read a program's command line, and none this file.
struct LeadingPage: Sendable {
  let path: String
  private let folder: String

  /// Nil where no such file can be made.
  ///
  /// In the person's own folder, because browsers that are packed up by themselves (Snap, Flatpak) see no folder for
  /// temporary files and nothing hidden.
  init?(to address: String) {
    let home = ProcessInfo.processInfo.environment["HOME"].flatMap(Self.privateFolder)
    guard let folder = home ?? Self.privateFolder(in: FileManager.default.temporaryDirectory.path()) else { return nil }
    self.folder = folder
    path = "\(folder)/preview.html"
    do {
      try NewFile.write(Array(Self.html(address).utf8), to: path, mode: 0o600)
    } catch {
      remove()
      return nil
    }
  }

  func remove() {
    unlink(path)
    rmdir(folder)
  }

  /// A new folder that its owner alone may enter (mkdtemp, POSIX).
  private static func privateFolder(in place: String) -> String? {
    guard place.hasPrefix("/") else { return nil }
    var name = Array("\(place)/twelvemonth-XXXXXX".utf8CString)
    return name.withUnsafeMutableBufferPointer { name in
      name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  private static func html(_ address: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="refresh" content="0; url=\(address)">
    <title>Preview</title>
    </head>
    <body>
    <p><a href="\(address)">Go on to the preview</a></p>
    </body>
    </html>

    """
  }
}

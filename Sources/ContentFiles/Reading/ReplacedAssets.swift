import Assets
import Diagnostics
import FileSystem
import Publications

/// The files of `Public/` that are used in place of the program's own style and scripts.
enum ReplacedAssets {
  /// Those that nobody has changed: they only keep the program's own from being used.
  static func problems(_ replacements: [Asset: [UInt8]]) -> [Diagnostic] {
    replacements.filter { $0.key.isCopy($0.value) }.map { asset, _ in
      Diagnostic(
        SourcePlace(path: "Public/\(asset.rawValue)"), .oldCopy,
        "This is an old copy of the program's own \(asset.rawValue), and is used in place of it.",
        hint: "Delete it. The program brings its own, which is always the newest.")
    }
  }
}

extension SourceTree {
  var replacements: [Asset: [UInt8]] {
    get throws(FileFailure) {
      var replacements: [Asset: [UInt8]] = [:]
      for name in publicFiles {
        guard let asset = Asset(rawValue: name) else { continue }
        replacements[asset] = try Files.read("\(site)/Public/\(name)")
      }
      return replacements
    }
  }
}

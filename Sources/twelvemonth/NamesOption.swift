import ArgumentParser
import Foundation
import Inspection

/// `--names`, as the commands have it that look into texts and documents.
struct NamesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A list of names, one in each line, that must be in nothing that is published. It lies outside the "
        + "site's folder, and no word of it is ever shown.", valueName: "file"))
  var names: String?

  /// - Parameters:
  ///   - site: the site's folder, without links.
  ///   - live: the folder that the site goes to.
  func list(outside site: String, and live: String? = nil) throws -> NameList? {
    guard let names else { return nil }
    guard let real = realpath(names, nil) else {
      throw CommandLine.refuse("There is no file \(names).", "Name a list of names with --names.")
    }
    defer { free(real) }
    let path = String(cString: real)
    let folders =
      [site] + (live.map { [URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false)] } ?? [])
    guard !folders.contains(where: { path.hasPrefix("\($0)/") }) else {
      throw CommandLine.refuse(
        "The list of names lies in the site's folder.", "Keep it where nothing is ever published from.")
    }
    do throws(NameListFault) {
      return try NameList(contentsOf: path)
    } catch {
      throw CommandLine.refuse(error.message, error.hint)
    }
  }
}

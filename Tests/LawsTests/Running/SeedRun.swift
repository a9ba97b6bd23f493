import Catalogue
import ContentFiles
import Diagnostics
import Output
import Publications
import Rendering
import TestSupport

@testable import FileSystem
@testable import Publishing

/// What became of the site of one seed.
struct SeedRun: Sendable {
  let seed: Int
  let isCareless: Bool
  /// Why it cannot be built to begin with.
  var obstacle: String?
  /// How the first law does not hold.
  var absent: String?
  /// How the second law does not hold.
  var time: String?

  /// At how many later moments the second law is looked at, and at how many of them the site is
  /// rendered as well: most of what could stop a build is known without.
  private static let (later, rendered) = (100, 3)

  init(seed: Int) async throws {
    self.seed = seed
    let site = MadeSite(seed: seed)
    isCareless = site.isCareless
    var random = SplitMix64(seed: ~seed)
    let moment = site.moment(&random)
    let files = site.files
    let folder = try MadeFolder(files)
    do {
      let content = try await Content.read(site: folder.path)
      let built = try await BuiltSite(content, site: folder.path, asOf: moment)
      try built.fitsOnAnyDisk()
      absent = try await Self.trace(of: site, files, in: built, asOf: moment)
      time = try await Self.stop(of: site, content, in: folder, after: moment, &random)
    } catch let fault as BuiltSite.Fault {
      obstacle = "as of \(moment.rfc3339): \(fault.diagnostics.errors)"
    } catch let fault as FileFailure {
      time = "nothing is wrong as of \(moment.rfc3339), and yet it cannot be written: \(fault)"
    }
  }

  // MARK: The first law

  private static func trace(
    of site: MadeSite, _ files: [String: [UInt8]], in built: BuiltSite, asOf moment: Moment
  ) async throws -> String? {
    let without = site.withoutWhatIsAbsent(asOf: moment)
    if let missing = site.expectedPaths(asOf: moment).first(where: { built.files[$0] == nil }) {
      return "as of \(moment.rfc3339): \(missing) is public, and is missing"
    }
    let leak = Leaks(of: files, shown: site.whatIsShown(asOf: moment).files).first(in: built)
    let folder = try MadeFolder(without.files)
    do {
      // What opens later may keep a list of years or themes alive that would die without it.
      let other = try await BuiltSite(site: folder.path, asOf: moment, forgiving: ["link-that-dies"])
      let difference = Difference(between: built, and: other)?.description
      return (difference ?? leak).map { "as of \(moment.rfc3339): \($0)" }
    } catch let fault as BuiltSite.Fault {
      return "as of \(moment.rfc3339), without what is absent it does not build: \(fault.diagnostics.errors)"
    }
  }

  // MARK: The second law

  private static func stop(
    of site: MadeSite, _ content: Content, in folder: MadeFolder, after moment: Moment,
    _ random: inout SplitMix64
  ) async throws -> String? {
    let moments = random.shuffled(site.moments(later, after: moment, &random))
    let catalogue = content.catalogue
    for (number, later) in moments.enumerated() {
      var errors = catalogue?.problems(content.register, from: later, in: folder.path).errors ?? ""
      if errors.isEmpty, number < rendered {
        do {
          try await BuiltSite(content, site: folder.path, asOf: later).fitsOnAnyDisk()
        } catch let fault as FileFailure {
          errors = "\(fault)"
        } catch let fault as BuiltSite.Fault {
          errors = fault.diagnostics.errors
        }
      }
      guard errors.isEmpty else {
        return "it builds as of \(moment.rfc3339), and not as of \(later.rfc3339): \(errors)"
      }
    }
    return nil
  }
}

extension BuiltSite {
  /// Whether its files can stand together where letter case makes no difference.
  fileprivate func fitsOnAnyDisk() throws {
    _ = try OutputTree(files.map { OutputFile(path: $0.key, contents: .bytes($0.value)) })
  }
}

extension [Diagnostic] {
  /// The errors among them, with their places.
  fileprivate var errors: String {
    filter { $0.severity == .error }.map { "\($0.place.path):\($0.place.line): \($0.message)" }
      .joined(separator: "\n")
  }
}

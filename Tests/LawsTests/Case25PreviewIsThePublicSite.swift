import ContentFiles
import Foundation
import Publications
import Publishing
import TestSupport
import Testing

@testable import Preview

/// The law of the preview, over sites that nobody wrote: as of a moment it is, byte for byte, the public
/// site as of that moment.
@Suite struct `Leak case 25: the preview is the public site` {
  @Test(arguments: 1...60)
  func `Every file of a made-up site is served as it is built`(seed: Int) async throws {
    let made = MadeSite(seed: seed)
    var random = SplitMix64(seed: ~seed)
    let (today, moment) = (made.moment(&random), made.moment(&random))
    let folder = try MadeFolder(made.files)
    let content = try await Content.read(site: folder.path)
    guard let checked = try? Pipeline(site: folder.path).checked(content, asOf: today, now: today) else { return }
    let reading = SiteReading(checked)
    // Somebody has looked at drafts and at today before.
    _ = try await reading.view(.init(moment: moment, hasDrafts: true)).all()
    _ = try await reading.view(.init(moment: today))
    let view = try await reading.view(.init(moment: moment))
    guard let built = try? await BuiltSite(content, site: folder.path, asOf: moment) else { return }

    #expect(try await view.all().map(\.path).sorted() == built.paths, "seed \(seed)")
    let base = view.edition.partnership.site.basePath
    for (path, bytes) in built.files {
      let address = base + OutputPath.address(of: path)
      let response = try await Handler.file(at: try #require(SitePath(address)), in: view, range: nil)
      #expect(response.statusCode == .ok, "seed \(seed), \(address)")
      #expect([UInt8](try await response.bodyData) == bytes, "seed \(seed), \(address)")
    }
    for path in made.files.keys where built.files[path] == nil {
      let response = try await Handler.file(at: try #require(SitePath("\(base)/\(path)")), in: view, range: nil)
      #expect(response.statusCode == .notFound, "seed \(seed), \(path)")
    }
  }
}

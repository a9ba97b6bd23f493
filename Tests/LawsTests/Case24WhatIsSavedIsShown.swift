import ContentFiles
import Foundation
import Publications
import Publishing
import TestSupport
import Testing

@testable import Preview

/// However files are written, deleted and put back, what is shown is what a fresh build makes of them, or
/// the last site that was without fault.
@Suite struct `Leak case 24: what is saved is shown` {
  /// Both make many sites, and no careless link stops them.
  @Test(arguments: [3, 5, 21])
  func `After a hundred changes the preview is a fresh build`(seed: Int) async throws {
    let made = MadeSite(seed: seed)
    var random = SplitMix64(seed: seed)
    let moment = made.moment(&random)
    let folder = try MadeFolder(made.files)
    let reloader = SiteReloader(site: folder.path, clock: { moment })
    await reloader.read()
    try await expectSame(reloader, folder.path, asOf: moment, "at the beginning")
    let files = made.files.keys.sorted()
    for change in 1...100 {
      let path = files[random.number(0...files.count - 1)]
      try Self.change(path, of: made, in: folder.path, &random)
      await reloader.read()
      try await expectSame(reloader, folder.path, asOf: moment, "seed \(seed), change \(change), of \(path)")
    }
    for path in files { try Self.write(made.files[path] ?? [], to: "\(folder.path)/\(path)") }
    await reloader.read()
    let fault = await reloader.current.fault
    #expect(fault == nil, "\(String(describing: fault))")
    try await expectSame(reloader, folder.path, asOf: moment, "put back")
  }

  private static func change(
    _ path: String, of site: MadeSite, in folder: String, _ random: inout SplitMix64
  ) throws {
    let (place, bytes) = ("\(folder)/\(path)", site.files[path] ?? [])
    switch random.number(0...5) {
    case 0: try? FileManager.default.removeItem(atPath: place)
    case 1: try write(Array(bytes.prefix(random.number(0...max(1, bytes.count)))), to: place)
    case 2: try write(bytes + Array("\nMore words.\n".utf8), to: place)
    default: try write(bytes, to: place)
    }
  }

  /// Twice within one tick of the file system's clock, as some editors do.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes.reversed()).write(to: URL(filePath: path))
    try Data(bytes).write(to: URL(filePath: path))
  }

  private func expectSame(
    _ reloader: SiteReloader, _ site: String, asOf moment: Moment, _ when: String
  ) async throws {
    let state = await reloader.current
    let content = try await Content.read(site: site)
    let fresh = try? Pipeline(site: site).checked(content, asOf: moment, now: moment)
    #expect((state.fault == nil) == (fresh != nil), "\(when)")
    guard let fresh else { return }
    let view = try await #require(state.reading).view(.init(moment: moment))
    let expected = try await RenderedView(
      fresh.catalogue.edition(asOf: moment), asOf: moment, site: site, publicFiles: content.publicFiles,
      replacing: content.replacements)
    #expect(try await view.all() == expected.all(), "\(when)")
  }
}

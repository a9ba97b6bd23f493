import Assets
import TestSupport
import Testing

/// Earlier programs copied their style and scripts into each site.
@Suite struct `Old copies are told` {
  @Test(arguments: Asset.allCases)
  func `A copy that nobody has changed is worth a warning, and is used all the same`(asset: Asset) async throws {
    let site = try WrittenSite()
    try site.write("Public/\(asset.rawValue)", asset.bytes)
    let reading = try await SiteReading(site)
    #expect(reading.problems == ["Public/\(asset.rawValue):1:1: warning old-copy"])
    #expect(reading.content.replacements == [asset: asset.bytes])
  }

  @Test func `One of an office's own is used, and not spoken of`() async throws {
    let reading = try await SiteReading(["Public/style.css": "p { margin: 0 }\n", "Public/images/site.js": "x"])
    #expect(reading.problems == [])
    #expect(reading.content.replacements == [.style: Array("p { margin: 0 }\n".utf8)])
  }
}

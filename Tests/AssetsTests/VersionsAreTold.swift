import Foundation
import Testing

@testable import Assets
@testable import Templates

@Suite struct `The style and the scripts` {
  private static let own = SiteAssets(replacing: [:])

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `Every file is in the list, and nothing else is`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Assets/Files").path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == Asset.allCases.map(\.rawValue).sorted())
    for asset in Asset.allCases {
      #expect(FileManager.default.contents(atPath: "\(folder)/\(asset.rawValue)").map(Array.init) == asset.bytes)
    }
  }

  @Test func `Another style has another name, and so has another colour`() {
    let rule = Self.bytes("p {}")
    let others = [SiteAssets(replacing: [.style: rule]), SiteAssets(replacing: [:], colours: rule)]
    let names = ([Self.own] + others).map { $0.name(of: .style) }
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0.wholeMatch(of: /style-[0-9a-f]{8}\.css/) != nil }, "\(names)")
  }

  @Test func `Another script has another name, and so have those that import it`() {
    let other = SiteAssets(replacing: [.finding: Self.bytes("export let a;")])
    for script in Asset.scripts { #expect(other.name(of: script) != Self.own.name(of: script), "\(script)") }
    #expect(other.name(of: .style) == Self.own.name(of: .style))
  }

  @Test(arguments: Asset.scripts)
  func `A script imports the others by the names that they come out under`(script: Asset) throws {
    let names = Set(Asset.allCases.map { "./\(Self.own.name(of: $0))" })
    let text = String(decoding: Self.own.bytes(of: script), as: UTF8.self)
    let imports = text.matches(of: /(?m)^import .* from '(.*)';$/).map { String($0.output.1) }
    #expect(Set(imports).isSubset(of: names), "\(imports)")
    #expect(imports.count == text.split(separator: "\n").count { $0.hasPrefix("import") })
  }

  @Test func `So does one of a site's own, whatever its quotation marks, and it may import itself in a circle`() {
    let assets = SiteAssets(replacing: [
      .filter: Self.bytes("import './search.js'; await import(\"./finding.js\"); a = './other.js';"),
      .search: Self.bytes("import './filter.js';"),
    ])
    let (search, finding) = (assets.name(of: .search), assets.name(of: .finding))
    #expect(
      String(decoding: assets.bytes(of: .filter), as: UTF8.self)
        == "import './\(search)'; await import(\"./\(finding)\"); a = './other.js';")
    #expect(
      String(decoding: assets.bytes(of: .search), as: UTF8.self) == "import './\(assets.name(of: .filter))';")
  }

  @Test(arguments: Asset.allCases)
  func `A version is known by its name`(asset: Asset) {
    #expect(Asset(versionNamed: Self.own.name(of: asset)) == asset)
    #expect(Asset(versionNamed: asset.rawValue) == nil)
    #expect(Asset(versionNamed: "images/\(Self.own.name(of: asset))") == nil)
  }

  @Test(arguments: [
    "style-0123456.css", "style-012345678.css", "style-0123456g.css", "style-01234567.js", "app-01234567.js",
    "-01234567.css", "", ".css", "style-01234567.css.js",
  ])
  func `Another name is none of ours`(name: String) { #expect(Asset(versionNamed: name) == nil) }

  @Test func `A copy that nobody has changed is known, with the line ends of any system`() {
    for asset in Asset.allCases {
      #expect(asset.isCopy(asset.bytes))
      #expect(asset.isCopy(asset.bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }))
      #expect(!asset.isCopy(asset.bytes + Self.bytes("/* ours */")))
    }
    #expect(!Asset.style.isCopy(Asset.site.bytes))
  }

  /// The colour is made pale enough for it.
  @Test func `The ground that the colour stands on in the dark is the stylesheet's`() throws {
    let style = String(decoding: Asset.style.bytes, as: UTF8.self)
    let dark = try #require(style.firstMatch(of: /(?s)prefers-color-scheme: dark\) \{(.*?)\}/)?.output.1)
    #expect(dark.contains("--tint: \(BrandStyle.darkGround.description);"))
  }
}

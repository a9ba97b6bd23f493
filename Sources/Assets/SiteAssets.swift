/// The style and the scripts as a site has them: the program's own, or what its `Public/` has in place of them.
///
/// They come out under names that change with their bytes, so that no browser shows a page with an old one that it has
/// kept. The scripts share one version, because they import each other.
package struct SiteAssets: Sendable {
  /// Each with the name under which it comes out, and its bytes.
  private let files: [Asset: (name: String, bytes: [UInt8])]

  /// - Parameters:
  ///   - replacements: the files of `Public/` that have the names of ours.
  ///   - colours: rules that go to the end of the style.
  package init(replacing replacements: [Asset: [UInt8]], colours: [UInt8] = []) {
    func bytes(_ asset: Asset) -> [UInt8] { replacements[asset] ?? asset.bytes }
    let style = bytes(.style) + colours
    let scripts = Asset.scripts.map { (asset: $0, bytes: bytes($0)) }
    let version = Self.version(scripts.flatMap(\.bytes))
    var files = [Asset.style: (Asset.style.name(ofVersion: Self.version(style)), style)]
    for script in scripts {
      files[script.asset] = (script.asset.name(ofVersion: version), Self.importing(version, in: script.bytes))
    }
    self.files = files
  }

  /// Where a file comes out, from the top of the site: `style-1a2b3c4d.css`.
  package func name(of asset: Asset) -> String { files[asset]?.name ?? asset.rawValue }

  package func bytes(of asset: Asset) -> [UInt8] { files[asset]?.bytes ?? asset.bytes }

  private static func version(_ bytes: [UInt8]) -> String {
    let digits = String(Checksum.of(bytes), radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(Asset.versionLength))
  }

  /// A script that imports the others by the names that they come out under.
  private static func importing(_ version: String, in script: [UInt8]) -> [UInt8] {
    Array(
      Asset.scripts.reduce(String(decoding: script, as: UTF8.self)) { text, other in
        ["'", "\""].reduce(text) {
          $0.replacing("\($1)./\(other.rawValue)\($1)", with: "\($1)./\(other.name(ofVersion: version))\($1)")
        }
      }.utf8)
  }
}

/// Tells one version of some bytes from another. It keeps nothing safe.
package enum Checksum {
  /// FNV-1a with 64 bits (RFC 9923).
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { sum, byte in (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}

import Keys
import Publications
import TestSupport
import Testing

/// What the laws are tried on is worth as much as what is in it.
@Suite struct `Made-up sites` {
  /// Those of items and blocks, and of the settings those that have a day. A draft's are looked for below.
  private static let keys: Set<String> = {
    let settings = KeyGuide.all.filter { $0.name.hasPrefix("site.yml") }
    let rest = KeyGuide.all.filter { !$0.name.hasPrefix("site.yml") }
    return Set(rest.flatMap(\.keys).map(\.name) + settings.flatMap(\.keys).filter(\.isDated).map(\.name))
      .subtracting(["draft"])
  }()
  private static let words = [
    "published: undated", "record: bare", "publish_until: further-notice", "report: not-published",
    "````list", "````downloads", "````national-repository", "````media-enquiries", "````concern",
    "````contact", "````quote", "````when", "![", "[^", "| A |", "](contact:", "](#", "](/themes/",
    "](/kinds/", "](/years/", "](../", "](../../", "](/old/",
  ]

  @Test func `Have everything that content can have, in what is public and in what is absent`() {
    var (shown, absent) = ("", "")
    for seed in 1...150 {
      let site = MadeSite(seed: seed)
      var random = SplitMix64(seed: ~seed)
      let left = site.withoutWhatIsAbsent(asOf: site.moment(&random)).files
      shown += left.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      for (path, bytes) in site.files where left[path] != bytes && [".md", ".yml"].contains(where: path.hasSuffix) {
        let lines = Set(Self.lines(of: left[path] ?? []))
        absent += Self.lines(of: bytes).filter { !lines.contains($0) }.joined(separator: "\n") + "\n"
      }
    }
    func expect(_ wanted: String, in forms: [String]) {
      let isShown = wanted == Outcome.anonymous.rawValue || forms.contains { shown.contains($0) }
      #expect(isShown, "\(wanted) is in nothing public")
      #expect(forms.contains { absent.contains($0) }, "\(wanted) is in nothing absent")
    }
    for key in Self.keys { expect(key, in: ["\n\(key):", " \(key):", "{\(key):"]) }
    for word in Self.words { expect(word, in: [word]) }
    for outcome in Outcome.allCases { expect(outcome.rawValue, in: [": \(outcome.rawValue)\n"]) }
    #expect(absent.contains("draft: true") && !shown.contains("draft: true"))
  }

  @Test func `Are of all types, and each type in both of its forms`() {
    let items = (1...30).flatMap { MadeSite(seed: $0).items }
    for type in ItemType.allCases {
      #expect(Set(items.filter { $0.id.type == type }.map(\.isFolder)) == [false, true], "\(type)")
    }
  }

  @Test func `Are the same for the same seed`() {
    #expect(MadeSite(seed: 7).files == MadeSite(seed: 7).files)
    #expect(MadeSite(seed: 7).files != MadeSite(seed: 8).files)
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

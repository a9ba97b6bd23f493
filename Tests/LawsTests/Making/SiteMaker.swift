import Publications
import TestSupport

/// Makes a site up, thing by thing: first who is there and when, as everything else depends on it,
/// then documents, then texts, which link to what is public whenever they are.
struct SiteMaker: Sendable {
  var random: SplitMix64
  var words = Words()
  var site: MadeSite
  /// The days on which things happen on this site: few, so that they fall together.
  var days: [CalendarDay] = []
  /// Kinds that `site.yml` adds.
  var addedKinds: [String] = []
  var themes = ["Neglect", "Safer sleep", "Abuse & neglect", "Élan vital", "Online harm (all ages)"]
  /// Lives of the items made so far.
  var lives: [ItemID: Life] = [:]

  init(seed: Int) {
    random = SplitMix64(seed: seed)
    site = MadeSite(seed: seed, items: [])
  }
}

extension MadeSite {
  /// The site of a seed.
  init(seed: Int) {
    var maker = SiteMaker(seed: seed)
    maker.makeDays()
    maker.makeSettings()
    maker.makePublicFiles()
    maker.makeItems()
    maker.makeDocuments()
    maker.makeTexts()
    if seed % 4 == 0 { maker.makeCarelessLinks() }
    maker.makeTwin()
    self = maker.site
  }
}

extension SiteMaker {
  /// Some words for a field, with one that is nowhere else.
  mutating func text(_ start: String) -> String {
    let end = random.one(of: ["", "", " & more", " <b>", ", “so called”", " 2014", " – x"])
    return "\(start) \(words.new())\(end)"
  }

  /// A name for a file that no other has.
  mutating func name(_ start: String, _ ending: String) -> String {
    "\(start)\(random.one(of: ["-", "-", "_", "."]))\(words.new()).\(ending)"
  }

  mutating func address() -> String { "https://example.org/\(words.new())/?a=1&b=2" }

  /// An entry, or once in so many times none.
  mutating func entry(_ key: String, in times: Int, _ value: (inout SiteMaker) -> YAML) -> [YAML.Entry] {
    random.once(in: times) ? [(key, value(&self))] : []
  }

  mutating func texts(_ start: String) -> YAML {
    .texts((0..<random.number(1...3)).map { _ in text(start) })
  }
}

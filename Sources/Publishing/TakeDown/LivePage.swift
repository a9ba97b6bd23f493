/// A page of the live site, as far as it matters what it is.
struct LivePage {
  let bytes: [UInt8]
  private let markup: Markup

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markup = Markup(bytes)
  }

  /// Where it leads on by itself, as the small page at a former address does.
  var movedTo: String? {
    markup.starts("meta").first { markup.attribute("http-equiv", of: $0) == "refresh" }
      .flatMap { markup.attribute("content", of: $0) }
      .flatMap { content in content.firstRange(of: "url=").map { String(content[$0.upperBound...]) } }
  }

  /// Its heading, as text.
  var title: String? { markup.starts("h1").first.map { markup.text(markup.content($0)) } }

  /// Whether it is a bare record, whoever made it, or leads on to one.
  var isBare: Bool {
    let words = Array((movedTo == nil ? BareRecordPage.words : BareRecordPage.title).utf8)
    return bytes.range(of: words) != nil && (movedTo != nil || title == BareRecordPage.title)
  }

  /// The addresses in what the page itself has to say.
  var addressesInMain: [String] {
    guard let main = markup.starts("main").first else { return [] }
    let range = markup.content(main)
    return markup.tags.indices.filter { range.contains(markup.tags[$0].range.lowerBound) }
      .flatMap { number in ["href", "src"].compactMap { markup.attribute($0, of: number) } }
  }

  /// All addresses.
  var addresses: [String] {
    markup.tags.indices.flatMap { number in ["href", "src"].compactMap { markup.attribute($0, of: number) } }
  }
}

import HTML

/// The page that stands where something was taken down: that it is not available, and nothing else.
///
/// Its frame is that of the live site's own page for what is not found, because the content cannot be trusted. Where
/// that is not there, or is not built as this program builds it, a small page of its own stands in.
struct BareRecordPage {
  static let title = "Publication not available"
  static let words = "This publication is not available."

  /// The live `/404.html`.
  let frame: [UInt8]?
  /// Of the item's page, in full.
  let address: String?
  let addresses: LiveAddresses
  /// The path of the style that is live; nil when none is.
  let style: String?
  /// Whether an address is one of what is taken down.
  let isGone: (String) -> Bool
  /// The titles that nowhere may remain.
  let titles: [String]

  var bytes: [UInt8] {
    let named = titles.filter { $0 != Self.title }.map { HTML.text($0).bytes }
    guard let frame, let page = inFrame(frame), HTMLValidator.report(on: page).problems.isEmpty,
      !named.contains(where: page.hasWord)
    else { return small.bytes }
    return page
  }

  private var main: HTML {
    """

    <article class="item">
    <h1>\(Self.title)</h1>
    <p class="standing">\(Self.words)</p>
    </article>
    \(unwrap(address) { "<p class=\"printed-from\">\($0)</p>\n" })
    """
  }

  private var canonical: HTML {
    unwrap(address) { "<link rel=\"canonical\" href=\"\($0)\">\n" }
  }

  // MARK: In the site's frame

  private func inFrame(_ frame: [UInt8]) -> [UInt8]? {
    let markup = Markup(frame)
    guard markup.isBalanced, let title = only("title", markup), let main = only("main", markup),
      let head = only("head", markup).flatMap(markup.endTag)
    else { return nil }
    var edits = ByteEdits()
    let siteName = siteName(in: markup.text(markup.content(title)))
    edits.replace(markup.content(title), with: HTML.text(Self.title + siteName).bytes)
    edits.replace(markup.content(main), with: self.main.bytes)
    for number in markup.tags.indices where tellsOfItem(number, markup) { edits.remove(line(of: number, markup)) }
    let ofRecord: HTML = "<meta name=\"robots\" content=\"noindex\">\n\(canonical)"
    edits.replace(head.lowerBound..<head.lowerBound, with: ofRecord.bytes)
    for place in markup.starts("li") where markup.attribute("aria-current", of: place) == "page" {
      edits.replace(markup.content(place), with: HTML.text(Self.title).bytes)
    }
    for link in markup.starts("a") where markup.attribute("href", of: link).map(isGone) ?? false {
      // The way to what is gone, in the navigation.
      guard let place = markup.tags[link].parent, markup.tags[place].name == "li" else { continue }
      edits.remove(line(of: place, markup))
    }
    return edits.applied(to: frame)
  }

  private func only(_ name: String, _ markup: Markup) -> Int? {
    let all = markup.starts(name)
    return all.count == 1 ? all[0] : nil
  }

  /// ` – NSCP`, from the title of any page.
  private func siteName(in title: String) -> String {
    title.ranges(of: " – ").last.map { String(title[$0.lowerBound...]) } ?? ""
  }

  /// What the head of a page says of the page itself.
  private func tellsOfItem(_ number: Int, _ markup: Markup) -> Bool {
    guard !markup.tags[number].isEnd else { return false }
    switch markup.tags[number].name {
    case "link": return ["canonical", "alternate"].contains(markup.attribute("rel", of: number))
    case "script": return markup.attribute("type", of: number) == "application/ld+json"
    case "meta":
      return markup.attribute("property", of: number) != nil || markup.attribute("http-equiv", of: number) == "refresh"
        || ["description", "robots"].contains(markup.attribute("name", of: number))
    default: return false
    }
  }

  private func line(of number: Int, _ markup: Markup) -> Range<Int> { markup.bytes.line(of: markup.element(number)) }

  // MARK: Without a frame

  private var small: HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Self.title)</title>
    <meta name="robots" content="noindex">
    \(canonical)\(unwrap(style) { "<link rel=\"stylesheet\" href=\"\(addresses.shown($0))\">\n" })\
    </head>
    <body>
    <main id="page.content">\(main)</main>
    </body>
    </html>

    """
  }
}

extension [UInt8] {
  /// A part with the line end behind it, when that ends it.
  func line(of range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    return range.lowerBound..<(end < count && self[end] == 0x0A ? end + 1 : end)
  }
}

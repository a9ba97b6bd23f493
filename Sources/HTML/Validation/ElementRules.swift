/// What an element must have, and where it may stand.
extension PageReader {
  mutating func checkElement(_ tag: Tag) {
    if let level = tag.name.headingLevel { checkHeading(tag, level: level) }
    if openParagraphs > 0, Name.closingParagraphs.contains(tag.name) {
      problem(at: tag.offset, "<\(text(tag.nameRange))> stands in a <p>, which it would close.")
    }
    switch tag.name {
    case .a where openLinks > 0: problem(at: tag.offset, "A link stands in a link.")
    case .html: checkLanguage(tag)
    case .img where attribute(.alt) == nil: problem(at: tag.offset, "An <img> has no alt.")
    case .style: checkStyle(tag)
    case .script: checkScript(tag)
    default: break
    }
  }

  private mutating func checkHeading(_ tag: Tag, level: Int) {
    if level == 1 { topHeadings += 1 }
    if level == 1 && topHeadings > 1 {
      problem(at: tag.offset, "The page has a second <h1>.")
    } else if level > headingLevel + 1 {
      let before = headingLevel == 0 ? "comes first" : "follows an <h\(headingLevel)>"
      problem(at: tag.offset, "An <h\(level)> \(before): a level is left out.", isLevel: true)
    }
    headingLevel = level
  }

  private mutating func checkLanguage(_ tag: Tag) {
    hasLanguage = true
    if attribute(.lang)?.value?.isEmpty ?? true {
      problem(at: tag.offset, "The page's <html> has no lang.")
    }
  }

  private mutating func checkStyle(_ tag: Tag) {
    if !open.contains(where: { text($0.nameRange) == "head" }) {
      problem(at: tag.offset, "A <style> stands in the page: styles belong in the style sheet.")
    }
    skipText(until: "</style")
  }

  private mutating func checkScript(_ tag: Tag) {
    let type = attribute(.type)?.value.map(text)
    if attribute(.src) == nil && type != "application/ld+json" {
      problem(at: tag.offset, "A <script> has no src: scripts do not stand in the page.")
    }
    skipText(until: "</script")
  }

  /// What is no markup, whatever it looks like: to the end tag, which is read as any other.
  private mutating func skipText(until end: String) {
    if skip(past: end) { position -= end.utf8.count }
  }
}

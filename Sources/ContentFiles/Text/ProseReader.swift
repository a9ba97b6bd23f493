import Bytes
import Diagnostics
import HTML
import Markdown
import Publications

/// Reads a writer's Markdown into a text with holes for what depends on the moment.
struct ProseReader {
  /// The file that the text stands in.
  let path: String
  let findings: Findings
  /// What the texts of the file may still ask of the parser.
  let limits: MarkdownLimits
  /// Nil when nobody can tell which there are.
  let partnershipKinds: Kinds?
  /// Nil when nobody can tell.
  let site: SiteAddress?
  /// The level of the heading that a text stands below.
  var level = 1

  /// Where a text stands in its file, and how it goes into its page.
  struct Setting {
    var firstLine: Int
    /// By how much every line is moved in, as below a `|`.
    var indent = 0
    var headingShift = 0
    /// Tells the footnotes of a page's texts apart. A full stop is in no heading's id.
    var footnotes = ""
    /// Whether blocks may stand in it.
    var hasBlocks = false
  }

  func read(_ text: String, _ setting: Setting) -> Prose {
    guard !isTooMuch(text, setting) else { return Prose() }
    let written = text
    let text = text.withoutStrayHeadingSpace
    let options = MarkdownOptions(headingShift: setting.headingShift, footnotePrefix: setting.footnotes)
    let document = MarkdownDocument.parse(text, options: options)
    checkForDividedText(of: document, in: text, options, setting)
    return prose(document, setting, written: written)
  }

  /// Inline Markdown: a single paragraph, without its `p`.
  func readInline(_ text: String, _ key: String, _ setting: Setting, at place: SourcePlace) -> Prose {
    guard !isTooMuch(text, setting) else { return Prose() }
    let document = MarkdownDocument.parseInline(
      text, options: MarkdownOptions(footnotePrefix: setting.footnotes))
    if !document.isSingleParagraph {
      findings.add(
        place, .notInline, "\(key) must be a single paragraph.",
        hint: "Headings, lists, tables and quotations belong into the text below.")
    }
    return prose(document, setting, written: text)
  }

  private func isTooMuch(_ text: String, _ setting: Setting) -> Bool {
    guard let overrun = limits.overrun(in: text) else { return false }
    findings.add(
      SourcePlace(path: path, line: setting.firstLine + overrun.line - 1), .tooMuch, overrun.message,
      hint: overrun.hint)
    return true
  }

  private func prose(_ document: MarkdownDocument, _ setting: Setting, written: String) -> Prose {
    func place(_ line: Int, _ column: Int) -> SourcePlace {
      SourcePlace(path: path, line: setting.firstLine + line - 1, column: column + setting.indent)
    }
    for html in document.rawHTML {
      findings.add(
        place(html.line, html.column), .rawHTML,
        html.shown.isEmpty
          ? "This comment does not come out on the page."
          : "HTML is shown as the characters that it is written in: \(html.shown.excerpt)",
        hint: html.shown.isEmpty ? nil : "Write it in Markdown. To show a < itself, write \\<.")
    }
    for heading in document.headings where heading.level == 1 {
      findings.add(
        place(heading.line, heading.column), .topHeading,
        "The title is the page's only top heading.",
        hint: "Write ## \(heading.text) instead.")
    }
    advise(on: document, place)
    var links: [Int: Int] = [:]
    var prose = Prose(plainText: document.plainText)
    prose.written = written
    for (number, link) in document.links.enumerated() {
      guard let read = read(link, at: place(link.place.line, link.place.column)) else { continue }
      links[number] = prose.links.count
      prose.links.append(read)
    }
    prose.headings = document.headings.map {
      Prose.Heading(
        level: min(6, $0.level + setting.headingShift), text: $0.text, slug: $0.slug)
    }
    var blocks: [Int: Int] = [:]
    var reader = BlockReader(prose: self)
    for (number, block) in document.blocks.enumerated() {
      let blockPlace = place(block.line, block.column)
      reader.prose.level = document.headings.last { $0.line < block.line }?.level ?? level
      guard let read = reader.read(block, setting, at: blockPlace) else { continue }
      blocks[number] = prose.blocks.count
      prose.blocks.append(Located(read, at: blockPlace))
    }
    prose.pieces = document.pieces.compactMap { piece in
      switch piece {
      case .markup(let html): .text(RenderedMarkdown(rendered: html.bytes))
      case .headingID(let number): .headingID(number)
      case .address(let number): links[number].map { .address($0) }
      case .afterLink(let number): links[number].map { .facts($0) }
      case .block(let number): blocks[number].map { .block($0) }
      }
    }
    return prose
  }

  /// Nil for an address outside the site. As any that is written in full, it is rendered already.
  private func read(_ link: MarkdownDocument.Link, at place: SourcePlace) -> ProseLink? {
    let destination = link.destination
    if let scheme = link.scheme, scheme != "contact" {
      if let address = WebAddress(destination), !link.isImage {
        findings.addresses.append(Located(address, at: place))
      } else {
        findings.add(
          place, .wrongAddress,
          link.isImage
            ? "An image cannot come from elsewhere: \(destination.excerpt)"
            : "\(destination.excerpt) is not an address that can be linked to.",
          hint: link.isImage
            ? "Put the image beside the item's file, or into Public."
            : "An address begins with https:, http:, mailto: or tel:.")
      }
      return self.link(inFull: destination, at: place)
    }
    guard let reference = reference(destination, at: place) else { return nil }
    return ProseLink(reference: reference, written: destination, isImage: link.isImage, place: place)
  }

  /// Nil for an address outside the site.
  func link(inFull address: String, at place: SourcePlace) -> ProseLink? {
    site?.path(inFull: address).map {
      ProseLink(reference: .inFull($0), written: address, isImage: false, place: place)
    }
  }

  private func reference(_ destination: String, at place: SourcePlace) -> ProseLink.Reference? {
    if destination.hasPrefix("contact:") { return contact(destination, at: place) }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts.first.map(String.init) ?? ""
    let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    if target.isEmpty, let fragment { return .fragment(fragment) }
    if target.isEmpty || target.hasPrefix("//") {
      findings.add(
        place, .wrongAddress, target.isEmpty ? "This link has no address." : "\(target) has no https:.",
        hint: "Write a path from this file, an address that begins with /, or https://….")
      return nil
    }
    if target.hasPrefix("/") { return .address(target, fragment: fragment) }
    return RelativePath.reference(target, fragment: fragment, from: path)
  }

  private func contact(_ destination: String, at place: SourcePlace) -> ProseLink.Reference? {
    let name = String(destination.dropFirst("contact:".count))
    if let role = ContactRole(rawValue: name) { return .contact(role) }
    findings.add(
      place, .unknownContact, "There is no contact “\(name)”.",
      hint: WrittenValue.hint(name, ContactRole.allCases.map(\.rawValue)))
    return nil
  }
}

extension String {
  /// The first words of something long.
  var excerpt: String { count > 60 ? prefix(59) + "…" : self }

  /// No-break spaces at the end of a heading, which come with copied text, would go into its id.
  fileprivate var withoutStrayHeadingSpace: String {
    guard hasByte(0xC2), contains("\u{A0}") else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") ? String($0).trimmingWhitespace : String($0) }
      .joined(separator: "\n")
  }
}

import Diagnostics
import TestSupport

@testable import Publications

/// A part of a text, as a writer thinks of it.
indirect enum Passage: Sendable {
  case words(String)
  case heading(String)
  /// Where it leads, as it is written: `reviews/child-s.md`, `/themes/neglect/`, `#what-next`,
  /// `contact:media`; paths count from `Content/`.
  case link(String)
  case image(String)
  case list(ListBlock)
  case downloads(DownloadsBlock)
  case quote([Passage])
  case when(WhenBlock.Condition, [Passage])

  static func list(_ change: (inout ListBlock) -> Void) -> Passage {
    var block = ListBlock()
    change(&block)
    return .list(block)
  }

  static func downloads(_ from: DownloadsBlock.Origin, _ kinds: DocumentKind...) -> Passage {
    var block = DownloadsBlock()
    block.from = from
    block.kinds = kinds
    return .downloads(block)
  }

  static func from(_ text: String, _ passages: Passage...) -> Passage {
    .when(.from(timing(text)), passages)
  }

  static func once(_ text: String, _ passages: Passage...) -> Passage {
    .when(.item(Located(id(text), at: somewhere)), passages)
  }
}

let somewhere = SourcePlace(path: "Content/text.md", line: 7, column: 3)

func prose(_ passages: Passage...) -> Prose { prose(passages) }

func prose(_ passages: [Passage]) -> Prose {
  passages.reduce(into: Prose()) { $0.add($1) }
}

extension Prose {
  fileprivate mutating func add(_ passage: Passage) {
    switch passage {
    case .words(let words):
      pieces.append(.text(RenderedMarkdown(rendered: Array(words.utf8))))
      plainText += (plainText.isEmpty ? "" : " ") + words
    case .heading(let text):
      let slug = text.lowercased().replacing(" ", with: "-")
      pieces.append(.headingID(headings.count))
      headings.append(Heading(level: 2, text: text, slug: slug))
      plainText += (plainText.isEmpty ? "" : " ") + text
    case .link(let written): add(link: written, isImage: false)
    case .image(let written): add(link: written, isImage: true)
    case .list(let list): add(block: .list(list))
    case .downloads(let downloads): add(block: .downloads(downloads))
    case .quote(let passages):
      let quote = QuoteBlock(text: prose(passages), source: "Guidance", edition: nil, address: nil)
      add(block: .quote(quote))
    case .when(let condition, let passages):
      add(block: .when(WhenBlock(condition: condition, text: prose(passages))))
    }
  }

  private mutating func add(block: Block) {
    pieces.append(.block(blocks.count))
    blocks.append(Located(block, at: somewhere))
  }

  private mutating func add(link written: String, isImage: Bool) {
    pieces += [.address(links.count), .facts(links.count)]
    links.append(
      ProseLink(
        reference: reference(written), written: written, isImage: isImage, place: somewhere))
  }
}

private func reference(_ written: String) -> ProseLink.Reference {
  if written.hasPrefix("contact:") {
    return .contact(ContactRole(rawValue: String(written.dropFirst(8))) ?? .businessUnit)
  }
  let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    .map(String.init)
  let fragment = parts.count > 1 ? parts[1] : nil
  if let fragment, parts[0].isEmpty { return .fragment(fragment) }
  return written.hasPrefix("/")
    ? .address(parts[0], fragment: fragment) : .file(parts[0], fragment: fragment)
}

extension Edition {
  /// The text of an item's page as a reader has it: words, headings' ids in `{}`, links in `<>`,
  /// lists in `[]`.
  func shownBody(of text: String) -> String {
    item(text).map { texts(of: $0).body.shown } ?? ""
  }
}

extension PublicProse {
  var shown: String { pieces.map(\.shown).joined(separator: " ") }
}

extension PublicProse.Piece {
  fileprivate var shown: String {
    switch self {
    case .text(let text): String(decoding: text.bytes, as: UTF8.self)
    case .headingID(let id): "{\(id)}"
    case .address(let location): "<\(location.href)>"
    case .picture(let location, let size): "<\(location.href) \(size.width)×\(size.height)>"
    case .facts(let facts): "(\(facts.description))"
    case .block(.list(let list)): "[\(list.items.map(\.id.description).joined(separator: " "))]"
    case .block(.downloads(let documents)):
      "[\(documents.map(\.document.title).joined(separator: " "))]"
    case .block(.quote(let quote)): "“\(quote.text.shown)”"
    case .block(let block): "[\(block)]"
    }
  }
}

/// A text ready for a page: addresses, ids and blocks are in their places.
public struct PublicProse: Sendable {
  public enum Piece: Sendable {
    case text(RenderedMarkdown)
    case headingID(String)
    case address(Location)
    /// The value of a `src`.
    case picture(Location, PictureSize)
    case facts(FileFacts)
    case block(PublicBlock)
  }

  public let pieces: [Piece]
  /// Its headings, for a table of contents.
  public let contents: [Entry]

  public struct Entry: Hashable, Sendable {
    public let level: Int
    public let text: String
    public let id: String
  }

  public var isEmpty: Bool { pieces.isEmpty }
}

/// A block with what it shows.
public enum PublicBlock: Sendable {
  case list(PublicList)
  case downloads([PublicDownload])
  case nationalRepository
  case mediaEnquiries
  case concern
  case contact(Contact)
  case quote(PublicQuote)
}

/// A document in a list of downloads.
public struct PublicDownload: Sendable {
  public let document: PublicDocument
  /// Whose it is, when it is not the page's own.
  public let item: PublicItem?

  public init(document: PublicDocument, item: PublicItem?) {
    self.document = document
    self.item = item
  }
}

public struct PublicList: Sendable {
  public let items: [PublicItem]
  /// For above the items.
  public let intro: String?
  /// In place of items when there are none.
  public let empty: String
}

public struct PublicQuote: Sendable {
  public let text: PublicProse
  public let source: String
  public let edition: String?
  public let location: Location?
}

/// The texts of an item's page, with ids that are unique on it.
public struct PageTexts: Sendable {
  public let body: PublicProse
  public let learning: PublicProse?
  public let response: PublicProse?
}

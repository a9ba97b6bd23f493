/// A text ready for a page: addresses, ids and blocks are in their places.
package struct PublicProse: Sendable {
  package enum Piece: Sendable {
    case text(RenderedMarkdown)
    case headingID(String)
    case address(Location)
    /// The value of a `src`.
    case picture(Location, PictureSize)
    case facts(FileFacts)
    case block(PublicBlock)
  }

  package let pieces: [Piece]
  /// Its headings, for a table of contents.
  package let contents: [Entry]

  package struct Entry: Hashable, Sendable {
    package let level: Int
    package let text: String
    package let id: String
  }

  package var isEmpty: Bool { pieces.isEmpty }
}

/// A block with what it shows.
package enum PublicBlock: Sendable {
  case list(PublicList)
  case downloads([PublicDownload])
  case nationalRepository
  case mediaEnquiries
  case concern
  case contact(Contact)
  case quote(PublicQuote)
}

/// A document in a list of downloads.
package struct PublicDownload: Sendable {
  package let document: PublicDocument
  /// Whose it is, when it is not the page's own.
  package let item: PublicItem?

  package init(document: PublicDocument, item: PublicItem?) {
    self.document = document
    self.item = item
  }
}

package struct PublicList: Sendable {
  package let items: [PublicItem]
  /// For above the items.
  package let intro: String?
  /// In place of items when there are none.
  package let empty: String
}

package struct PublicQuote: Sendable {
  package let text: PublicProse
  package let source: String
  package let edition: String?
  package let location: Location?
}

/// The texts of an item's page, with ids that are unique on it.
package struct PageTexts: Sendable {
  package let body: PublicProse
  package let learning: PublicProse?
  package let response: PublicProse?
}

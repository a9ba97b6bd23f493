import Diagnostics

/// A writer's text: rendered, with holes where something depends on what is public.
package struct Prose: Sendable {
  package enum Piece: Sendable {
    case text(RenderedMarkdown)
    /// The value of a heading's `id`: an index into `headings`.
    case headingID(Int)
    /// The value of an `href` or `src`: an index into `links`.
    case address(Int)
    /// Behind a link: the type and size of the file that it leads to.
    case facts(Int)
    /// A block: an index into `blocks`.
    case block(Int)
  }

  package struct Heading: Hashable, Sendable {
    /// As it is rendered: 2 to 6.
    package let level: Int
    package let text: String
    /// The id before repetitions are told apart.
    package let slug: String

    package init(level: Int, text: String, slug: String) {
      self.level = level
      self.text = text
      self.slug = slug
    }
  }

  package var pieces: [Piece]
  package var headings: [Heading]
  package var links: [ProseLink]
  package var blocks: [Located<Block>]
  /// The words alone, for search and feeds.
  package var plainText: String
  /// As it is written, for the register.
  package var written = ""

  package init(
    pieces: [Piece] = [], headings: [Heading] = [], links: [ProseLink] = [],
    blocks: [Located<Block>] = [], plainText: String = ""
  ) {
    self.pieces = pieces
    self.headings = headings
    self.links = links
    self.blocks = blocks
    self.plainText = plainText
  }

  package var isEmpty: Bool { pieces.isEmpty }
}

/// A link or an image in a text, within the site.
package struct ProseLink: Sendable {
  /// How it is written, without looking whether there is such a thing.
  package enum Reference: Hashable, Sendable {
    /// A path from `Content/`: `reviews/child-s.md`, `reviews/child-s/report.pdf`.
    case file(String, fragment: String?)
    /// An address that begins with `/`.
    case address(String, fragment: String?)
    /// The same, written in full, as `https://…`. It comes out as it is, and there may be something at
    /// it that the program knows nothing of.
    case inFull(String)
    /// A heading of the same page.
    case fragment(String)
    /// One of the partnership's contacts.
    case contact(ContactRole)
  }

  package var reference: Reference
  /// As the writer wrote it, for messages.
  package var written: String
  package var isImage: Bool
  /// Of a picture in `Public/`; those beside an item are measured with its files.
  package var pictureSize: PictureSize?
  package var place: SourcePlace
  /// What it leads to; set when the catalogue is put together, and nil when there is no such thing.
  package var destination: Destination?

  package init(reference: Reference, written: String, isImage: Bool, place: SourcePlace) {
    self.reference = reference
    self.written = written
    self.isImage = isImage
    self.place = place
  }
}

/// What a link leads to.
package enum Destination: Hashable, Sendable {
  case item(ItemID, fragment: String?)
  case file(of: ItemID, name: String)
  /// A page or file of the site that no item makes.
  case builtIn(BuiltInAddress)
  case contact(ContactRole)
}

extension Destination {
  /// The page of whose headings it names one.
  var pageOfFragment: ItemID? {
    switch self {
    case .item(let id, .some), .builtIn(.permanent(_, let id?, .some)): id
    case .item, .file, .builtIn, .contact: nil
    }
  }
}

/// An address that the program itself makes (content model, section 10), or a file of `Public/`.
package enum BuiltInAddress: Hashable, Sendable {
  /// There at every moment.
  case permanent(path: String, page: ItemID?, fragment: String?)
  case theme(slug: String)
  case kind(slug: String)
  case year(Int)
}

extension BuiltInAddress {
  /// The path of its page or file.
  package var name: String {
    switch self {
    case .permanent(let path, _, _): path
    case .theme(let slug): "/themes/\(slug)/"
    case .kind(let slug): "/kinds/\(slug)/"
    case .year(let year): "/years/\(year)/"
    }
  }
}

import Diagnostics

/// A fenced code block whose info string names one of these is replaced by it
/// (content model, section 6).
public enum Block: Sendable {
  case list(ListBlock)
  case downloads(DownloadsBlock)
  case nationalRepository
  case mediaEnquiries
  case concern
  case contact(ContactRole)
  case quote(QuoteBlock)
  case when(WhenBlock)
}

/// Which items a page lists, and how.
public struct ListBlock: Sendable {
  public enum Standings: String, CaseIterable, Sendable {
    case current, archived, all
  }
  public enum Order: String, CaseIterable, Sendable {
    case newest, oldest, title
  }
  public enum When: String, CaseIterable, Sendable {
    case upcoming, past
  }

  public var types: [ItemType] = []
  public var kinds: [Located<String>] = []
  public var themes: [Located<String>] = []
  public var audiences: [Audience] = []
  /// These items, in this order.
  public var items: [Located<ItemID>] = []
  public var newest: Int?
  /// Leaves out so many of the newest.
  public var after: Int?
  public var when = When.upcoming
  public var standings = Standings.current
  public var order = Order.newest
  /// Shown above items alone.
  public var intro: String?
  /// Shown when there are no items.
  public var empty: String?

  public init() {}
}

/// The documents of the page, or of the items that its lists show.
public struct DownloadsBlock: Sendable {
  public enum Origin: String, CaseIterable, Sendable {
    case page, lists, both
  }

  public var from = Origin.page
  public var kinds: [DocumentKind] = []

  public init() {}
}

/// An attributed quotation of guidance.
public struct QuoteBlock: Sendable {
  public var text: Prose
  public var source: String
  public var edition: String?
  public var address: WebAddress?

  public init(text: Prose, source: String, edition: String?, address: WebAddress?) {
    self.text = text
    self.source = source
    self.edition = edition
    self.address = address
  }
}

/// A text that is there from a moment on, or since an item is public.
public struct WhenBlock: Sendable {
  public enum Condition: Hashable, Sendable {
    case from(Timing)
    case item(Located<ItemID>)
  }

  public var condition: Condition
  public var text: Prose
  /// From its opening fence to its closing one, in the text in which it stands, from 1.
  public var lines: ClosedRange<Int>

  public init(condition: Condition, text: Prose, lines: ClosedRange<Int> = 1...1) {
    self.condition = condition
    self.text = text
    self.lines = lines
  }
}

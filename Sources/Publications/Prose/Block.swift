import Diagnostics

/// A fenced code block whose info string names one of these is replaced by it
/// (content model, section 6).
package enum Block: Sendable {
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
package struct ListBlock: Sendable {
  package enum Standings: String, CaseIterable, Sendable {
    case current, archived, all
  }
  package enum Order: String, CaseIterable, Sendable {
    case newest, oldest, title
  }
  package enum When: String, CaseIterable, Sendable {
    case upcoming, past
  }

  package var types: [ItemType] = []
  package var kinds: [Located<String>] = []
  package var themes: [Located<String>] = []
  package var audiences: [Audience] = []
  /// These items, in this order.
  package var items: [Located<ItemID>] = []
  package var newest: Int?
  /// Leaves out so many of the newest.
  package var after: Int?
  package var when = When.upcoming
  package var standings = Standings.current
  package var order = Order.newest
  /// Shown above items alone.
  package var intro: String?
  /// Shown when there are no items.
  package var empty: String?

  package init() {}
}

/// The documents of the page, or of the items that its lists show.
package struct DownloadsBlock: Sendable {
  package enum Origin: String, CaseIterable, Sendable {
    case page, lists, both
  }

  package var from = Origin.page
  package var kinds: [DocumentKind] = []

  package init() {}
}

/// An attributed quotation of guidance.
package struct QuoteBlock: Sendable {
  package var text: Prose
  package var source: String
  package var edition: String?
  package var address: WebAddress?

  package init(text: Prose, source: String, edition: String?, address: WebAddress?) {
    self.text = text
    self.source = source
    self.edition = edition
    self.address = address
  }
}

/// A text that is there from a moment on, or since an item is public.
public struct WhenBlock: Sendable {
  package enum Condition: Hashable, Sendable {
    case from(Timing)
    case item(Located<ItemID>)
  }

  package var condition: Condition
  package var text: Prose
  /// From its opening fence to its closing one, in the text in which it stands, from 1.
  package var lines: ClosedRange<Int>

  package init(condition: Condition, text: Prose, lines: ClosedRange<Int> = 1...1) {
    self.condition = condition
    self.text = text
    self.lines = lines
  }
}

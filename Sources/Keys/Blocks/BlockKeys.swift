import Publications

/// The options of the block `list`.
package struct ListKeys: KeyTable {
  package let of = Key(
    "of", .choices(ItemType.self, orOne: true), "What to list.", "reviews", need: .depends("required without `items`"))
  package let kind = Key("kind", .list(of: "kinds", orOne: true), "Only these kinds.", "[lcspr, scr]")
  package let theme = Key("theme", .list(orOne: true), "Only these themes.", "Neglect")
  package let audience = Key("audience", .choices(Audience.self, orOne: true), "Only what is for these.", "families")
  package let items = Key("items", .idOrIDs, "These items, in this order.", "[reviews/child-s]")
  package let newest = Key("newest", .number(1...1000), "Only the first so many.", "3")
  package let after = Key("after", .number(1...1000), "All but the first so many.", "3")
  package let when = Key("when", .choice(ListBlock.When.self), "For training. `upcoming` if you say nothing.", "past")
  package let standing = Key(
    "standing", .choice(ListBlock.Standings.self), "`current` if you say nothing.", "archived")
  package let order = Key(
    "order", .choice(ListBlock.Order.self),
    "`newest` if you say nothing. `newest: 3` always means the newest three, whatever the order.", "title")
  package let intro = Key("intro", .lines, "Above the list, only if there is something in it.", "What is new:")
  package let empty = Key(
    "empty", .lines, "In place of an empty list. Without it there is a sentence that fits.",
    "No reviews are published at present.")
  package static let listed = Listed(Self())
}

/// The options of the block `downloads`.
package struct DownloadsKeys: KeyTable {
  package let from = Key(
    "from", .choice(DownloadsBlock.Origin.self),
    "The documents of this page, or of what its lists show. `page` if you say nothing.", "lists")
  package let kind = Key("kind", .choices(DocumentKind.self, orOne: true), "Only these kinds.", "press-statement")
  package static let listed = Listed(Self())
}

/// The options of the block `contact`.
package struct ContactBlockKeys: KeyTable {
  package let who = Key(
    "who", .choice(ContactRole.self), "Whose name, e-mail address and telephone number to show.", "media",
    need: .required("Write who: business_unit, media or accessibility."))
  package static let listed = Listed(Self())
}

/// The options of the block `quote`.
package struct QuoteKeys: KeyTable {
  package let text = Key(
    "text", .markdown, "The words that are quoted.", "|\n  The purpose of reviews is to identify improvements.",
    need: .required("Write the words that are quoted."))
  package let source = Key(
    "source", .lines, "Whose words they are.", "Working Together to Safeguard Children",
    need: .required("Write whose words they are."))
  package let edition = Key("edition", .lines, "Which edition of the source.", "2023")
  package let url = Key("url", .link, "Where the source is.", "https://www.gov.uk/")
  package static let listed = Listed(Self())
}

/// The options of the block `when`.
package struct WhenKeys: KeyTable {
  package let from = Key(
    "from", .timing, "It shows from then on.", "2026-11-25T10:00", need: .depends("or `item`"), isDated: true)
  package let item = Key(
    "item", .id, "It shows once that item is public.", "reviews/child-t", need: .depends("or `from`"))
  package let text = Key(
    "text", .markdown, "What shows then.", "|\n  Read [the review](../reviews/child-t/index.md).",
    need: .required("Write the text that shows from then on."))
  package static let listed = Listed(Self())
}

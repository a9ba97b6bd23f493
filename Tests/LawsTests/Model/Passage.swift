import Publications
import TestSupport

/// A piece of an item's Markdown, with an empty line before it and behind it.
enum Passage: Sendable {
  /// Markdown as it is written.
  case markdown(String)
  /// A `when` block, whose passages are Markdown alone.
  case when(Condition, [Passage])
  case list(MadeList)
  /// Any other block.
  case block(String, [YAML.Entry])

  enum Condition: Sendable {
    case from(Timing)
    case item(ItemID)
  }
}

/// A `list` block.
struct MadeList: Sendable {
  var items: [ItemID] = []
  /// Slugs are looked up, so one spelling will do.
  var themes: [String] = []
  /// All other options.
  var keys: [YAML.Entry] = []
}

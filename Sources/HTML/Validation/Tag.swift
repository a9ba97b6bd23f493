/// A tag as it stands in the page.
struct Tag {
  /// Where its `<` is.
  var offset: Int
  var name: Name
  var nameRange: Range<Int>
  var isEnd: Bool
  /// Ends in `/>`.
  var isSelfClosing = false
}

struct Attribute {
  /// Where its name begins.
  var offset: Int
  var name: Name
  /// Where its value is, without quotes; nil for an attribute without a value.
  var value: Range<Int>?
  var isQuoted: Bool
}

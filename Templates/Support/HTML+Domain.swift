@_spi(Rendering) import HTML
import Publications

extension HTML.StringInterpolation {
  /// An address, for `href` and `src`.
  public mutating func appendInterpolation(_ location: Location) {
    appendInterpolation(location.href)
  }

  /// A date as people read it.
  public mutating func appendInterpolation(_ date: PartialDate) {
    appendInterpolation(date.description)
  }

  public mutating func appendInterpolation(_ day: CalendarDay) {
    appendInterpolation(day.description)
  }
}

extension HTML {
  /// A writer's text, which libcmark-gfm has rendered and escaped.
  init(_ text: RenderedMarkdown) {
    self.init(rendered: text.bytes)
  }

  /// A date that machines can read too.
  static func time(_ date: PartialDate) -> HTML {
    "<time datetime=\"\(date.iso)\">\(date)</time>"
  }
}

extension String {
  /// For the beginning of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// For the inside of a sentence. What begins with several capitals is an abbreviation.
  var insideSentence: String {
    let second = dropFirst().first
    return second?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }

  /// With a full stop at its end.
  var asSentence: String { hasSuffix(".") || hasSuffix("?") || hasSuffix("!") ? self : self + "." }
}

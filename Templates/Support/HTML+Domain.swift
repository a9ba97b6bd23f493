@_spi(Rendering) import HTML
import Publications

extension HTML.StringInterpolation {
  /// An address, for `href` and `src`.
  package mutating func appendInterpolation(_ location: Location) {
    appendInterpolation(location.href)
  }

  /// A date as people read it.
  package mutating func appendInterpolation(_ date: PartialDate) {
    appendInterpolation(date.description)
  }

  package mutating func appendInterpolation(_ day: CalendarDay) {
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

extension PartialDate {
  /// `on` a day, `in` a month or a year.
  var preposition: String { isImprecise ? "in" : "on" }
}

extension PublicItem {
  /// The attribute that tells the language of its words, when it is not that of the site.
  var lang: HTML { when(language != "en-GB") { " lang=\"\(language)\"" } }
}

extension String {
  /// For the inside of a sentence. What begins with several capitals is an abbreviation.
  var insideSentence: String {
    let second = dropFirst().first
    return second?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }

  /// With a full stop at its end.
  var asSentence: String { hasSuffix(".") || hasSuffix("?") || hasSuffix("!") ? self : self + "." }
}

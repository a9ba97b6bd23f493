import FlyingFox
import Foundation
import Publications

/// The path of an address of the preview. It is looked up among what the site has, and never leads to a
/// disk.
struct SitePath: Hashable, Sendable {
  /// Without `%` signs; it begins with `/`.
  let text: String

  /// The preview's own pages. No address of a site begins so: `Public/` has no hidden files.
  static let frame = "/.twelvemonth/"

  init?(_ text: String) {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else { return nil }
    self.text = text
  }

  init?(_ request: HTTPRequest) {
    guard let text = request.target.path(percentEncoded: true).removingPercentEncoding else { return nil }
    self.init(text)
  }

  /// The rest of the path, when it is one of the preview's own.
  var inFrame: String? { text.hasPrefix(Self.frame) ? String(text.dropFirst(Self.frame.count)) : nil }

  /// The path within the output; nil for what does not lie below the site.
  func file(below basePath: String) -> String? {
    guard text.hasPrefix("\(basePath)/") else { return nil }
    return OutputPath.file(at: text.dropFirst(basePath.count))
  }
}

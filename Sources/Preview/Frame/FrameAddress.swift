import Foundation
import Publications

/// An address among the preview's own pages.
struct FrameAddress {
  let text: String

  /// The frame, with a page of the site in it.
  static func page(_ path: String, _ choice: PreviewSelection.Choice? = nil, hasDrafts: Bool = false) -> FrameAddress {
    var query = [("page", path)]
    if let choice { query += [("as-of", choice.text)] + (hasDrafts ? [("drafts", "yes")] : []) }
    return FrameAddress(text: SitePath.frame + "?" + query.map { "\($0)=\(encoded($1))" }.joined(separator: "&"))
  }

  static let coming = FrameAddress(text: SitePath.frame + "coming/")
  static let changes = FrameAddress(text: SitePath.frame + "changes/")

  /// One page, today's and the other side by side.
  static func comparison(_ path: String) -> FrameAddress {
    FrameAddress(text: SitePath.frame + "compare/?page=\(encoded(path))")
  }

  /// What the public sees of a path at present.
  static func today(_ path: String) -> FrameAddress {
    FrameAddress(text: SitePath.frame + "today" + path)
  }

  private static func encoded(_ text: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-_.~/:")
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}

extension PreviewSelection.Choice {
  /// As it stands in an address: `next`, `now`, `2026-11-25T10:00`.
  var text: String {
    switch self {
    case .next: "next"
    case .now: "now"
    case .moment(let moment): moment.iso
    }
  }

  init?(_ text: String) {
    switch text {
    case "next": self = .next
    case "now": self = .now
    default:
      guard let moment = try? Moment(dayOrMoment: text) else { return nil }
      self = .moment(moment)
    }
  }
}

import Diagnostics
import Foundation
import Publications

/// What came of asking for an address.
enum LinkAnswer: Equatable, Sendable {
  case works
  /// It works, and every step to the new address said that it is for good (RFC 9110, 301 and 308).
  case moved(to: URL)
  /// 404 or 410.
  case gone(status: Int)
  /// It is there, and does not show itself to programs, or not now.
  case refused(status: Int)
  /// In words that go on from “This address does not answer: ”.
  case silent(why: String)

  func problem(with address: URL, at place: SourcePlace) -> Diagnostic? {
    let shown = address.absoluteString
    switch self {
    case .works: return nil
    case .moved(let new):
      return warning(
        place, .outsideLinkMoved, "\(shown) has moved for good.", "Write its new address: \(new.absoluteString)")
    case .gone(let status):
      return warning(
        place, .outsideLinkGone, "\(shown) leads to nothing (\(status)).",
        "Look for where it is now, or take the link out.")
    case .refused(let status):
      return warning(
        place, .outsideLinkUnclear, "\(shown) does not say whether it is there (\(status)).",
        "Open it in a browser.")
    case .silent(let why):
      return warning(
        place, .outsideLinkSilent, "\(shown) does not answer: \(why).",
        "Open it in a browser. If it is down, ask again in a few days.")
    }
  }

  private func warning(_ place: SourcePlace, _ code: Code, _ message: String, _ hint: String) -> Diagnostic {
    Diagnostic(place, code, message, hint: hint)
  }
}

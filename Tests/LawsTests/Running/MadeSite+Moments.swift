import Publications
import TestSupport

extension MadeSite {
  /// A moment at which to look at the site: just when something changes, a second before or after
  /// it, or any.
  func moment(_ random: inout SplitMix64) -> Moment {
    guard !random.once(in: 4), let change = random.any(of: changes) else {
      return Moment(startOf: .first(ofMonth: 1, 2024)).later(by: random.number(0...140_000_000))
    }
    return change.later(by: random.number(-1...1))
  }

  /// Moments from one on: all of the next changes, and any others up to so many.
  func moments(_ count: Int, after moment: Moment, _ random: inout SplitMix64) -> [Moment] {
    let changes = Array(changes.filter { $0 > moment }.prefix(count))
    return changes
      + (0..<(count - changes.count)).map { _ in
        moment.later(by: random.number(1...200_000_000))
      }
  }
}

extension Moment {
  fileprivate func later(by seconds: Int) -> Moment {
    Moment(secondsSince1970: secondsSince1970 + seconds)
  }
}

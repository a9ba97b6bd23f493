import Publications

/// The line that takes something down, as it should be written.
struct WithdrawalLine: CustomStringConvertible {
  let description: String

  /// - Parameters:
  ///   - moment: since when it is down.
  ///   - opening: when it opened. What is withdrawn no later than that was never public, so that on its first day the
  ///     time counts.
  init(since moment: Moment, after opening: Moment?) {
    let on: String
    if let opening, Moment(startOf: moment.day) <= opening {
      // Written to the minute, it must still be later than what it ends.
      let minute = Moment(secondsSince1970: moment.secondsSince1970 - moment.secondsSince1970 % 60)
      on = (minute > opening ? minute : Moment(secondsSince1970: opening.secondsSince1970 / 60 * 60 + 60)).iso
    } else {
      on = moment.day.iso
    }
    description = "withdrawn: {on: \(on), reason: …}"
  }
}

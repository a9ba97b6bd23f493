import ContentFiles
import Diagnostics
import Publications

/// Whether the machine's clock can be believed (content model, section 8, “Clocks”): with one that is wrong, what is
/// under embargo would go out, or what is public be taken back.
struct ClockRule: Sendable {
  /// When something was published last, by the clock of that run; nil where nobody knows.
  let lastRun: Moment?
  /// A clock that somebody has said is right.
  let trusted: Moment?
  /// When the register's last line was written.
  let registerEnd: Located<Moment>?

  /// How far a clock may be past the last run, in days.
  static let most = 60

  /// - Returns: nil when the clock can be believed.
  func problem(now: Moment) -> Diagnostic? {
    if let trusted, now >= trusted, !isFarPast(max(lastRun ?? trusted, trusted), now) { return nil }
    if let lastRun, isFarPast(lastRun, now) {
      return Diagnostic(
        SourcePlace(path: RegisterFile.path), .clockAhead,
        "This machine's clock says \(now.withTime), and the last publishing was on \(lastRun.withTime): more than "
          + "\(Self.most) days before.",
        hint: Self.remedy)
    }
    guard let registerEnd, now < registerEnd.value else { return nil }
    return Diagnostic(
      registerEnd.place, .clockBehind,
      "This machine's clock says \(now.withTime), and the register was written on \(registerEnd.value.withTime).",
      hint: Self.remedy)
  }

  private static let remedy =
    "Set the clock of this machine, and publish again. If it is right, publish once with --clock-is-right."

  private func isFarPast(_ last: Moment, _ now: Moment) -> Bool {
    now.secondsSince1970 > last.secondsSince1970 + Self.most * 86_400
  }
}

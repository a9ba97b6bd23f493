/// Of what the office wants to be reminded, and when: `reminders` in `site.yml`. These are guidance, and what a
/// partnership has agreed may differ.
public struct Reminders: Hashable, Sendable {
  /// How many working days before publication a report goes to the Panel and the Secretary of State.
  public var panelWorkingDays = 7
  /// Within how many months of the decision a review is to be complete (Working Together 2023, chapter 5).
  public var completionMonths = 6
  /// From how many days before the end of a window on the office is told.
  public var windowDays = 42
  /// After how many months somebody looks again whether a national entry's link works.
  public var linkMonths = 12

  public init() {}
}

/// Of what the office wants to be reminded, and when: `reminders` in `site.yml`. These are guidance, and what a
/// partnership has agreed may differ.
package struct Reminders: Hashable, Sendable {
  /// How many working days before publication a report goes to the Panel and the Secretary of State.
  package var panelWorkingDays = 7
  /// Within how many months of the decision a review is to be complete (Working Together 2023, chapter 5).
  package var completionMonths = 6
  /// From how many days before the end of a window on the office is told.
  package var windowDays = 42
  /// After how many months somebody looks again whether a national entry's link works.
  package var linkMonths = 12

  package init() {}
}

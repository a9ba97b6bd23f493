import Publications

/// What the person who previews looks at.
actor PreviewSelection {
  /// Which moment.
  enum Choice: Hashable, Sendable {
    /// The next one at which anything changes, whichever that is by then; now, when nothing will.
    case next
    /// What the public sees at present.
    case now
    case moment(Moment)
  }

  private(set) var choice: Choice
  private(set) var hasDrafts = false

  init(choice: Choice) {
    self.choice = choice
  }

  /// - Returns: whether that is something else than before.
  func show(_ choice: Choice, hasDrafts: Bool) -> Bool {
    defer { (self.choice, self.hasDrafts) = (choice, hasDrafts) }
    return (self.choice, self.hasDrafts) != (choice, hasDrafts)
  }

  func key(of reading: SiteReading, now: Moment) -> SiteReading.RenderedViewKey {
    let moment =
      switch choice {
      case .next: reading.changes(after: now).first?.moment ?? now
      case .now: now
      case .moment(let moment): moment
      }
    return .init(moment: moment, hasDrafts: hasDrafts)
  }
}

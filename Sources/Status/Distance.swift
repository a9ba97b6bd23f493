import Publications

extension CalendarDay {
  /// How far away a day is, as people say it: `today`, `in 6 days`, `in 3 months`, `4 days ago`.
  func distance(from today: CalendarDay) -> String {
    let days = ordinal - today.ordinal
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    default:
      let span = Self.span(abs(days))
      return days > 0 ? "in \(span)" : "\(span) ago"
    }
  }

  private static func span(_ days: Int) -> String {
    switch days {
    case ..<15: "\(days) days"
    case ..<61: "\(days / 7) weeks"
    case ..<730: "\((days * 12 + 182) / 365) months"
    default: "\(days / 365) years"
    }
  }
}

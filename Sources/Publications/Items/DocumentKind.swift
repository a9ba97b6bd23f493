package enum DocumentKind: String, CaseIterable, Sendable {
  case report
  case executiveSummary = "executive-summary"
  case summary, lessons
  case learningReport = "learning-report"
  case presentation
  case sevenMinuteBriefing = "7-minute-briefing"
  case briefing, guidance
  case pressStatement = "press-statement"
  case statement, response
  case actionPlan = "action-plan"
  case termsOfReference = "terms-of-reference"
  case timeline
  case literatureReview = "literature-review"
  case appendix, form, leaflet
  case easyRead = "easy-read"
  case translation, other

  /// What a link says when the document has no title.
  package var name: String {
    switch self {
    case .report: "Full report"
    case .executiveSummary: "Executive summary"
    case .summary: "Summary"
    case .lessons: "Lessons"
    case .learningReport: "Learning report"
    case .presentation: "Presentation"
    case .sevenMinuteBriefing: "7-minute briefing"
    case .briefing: "Briefing"
    case .guidance: "Guidance"
    case .pressStatement: "Press statement"
    case .statement: "Statement"
    case .response: "Response"
    case .actionPlan: "Action plan"
    case .termsOfReference: "Terms of reference"
    case .timeline: "Timeline"
    case .literatureReview: "Literature review"
    case .appendix: "Appendix"
    case .form: "Form"
    case .leaflet: "Leaflet"
    case .easyRead: "Easy read version"
    case .translation: "Translation"
    case .other: "Document"
    }
  }

  /// Learning outlives the window; a report goes with it.
  package func keep(in type: ItemType) -> Document.Keep {
    switch self {
    case .learningReport, .presentation, .sevenMinuteBriefing, .briefing, .lessons, .leaflet,
      .easyRead:
      .always
    default: type == .learningPack ? .always : .window
    }
  }
}

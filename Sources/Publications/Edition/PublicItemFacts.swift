import Diagnostics

/// What is decided about one item on the way from the catalogue to the edition.
package struct PublicItemFacts {
  /// Without its absent parts.
  let item: Item
  let standing: Standing
  let location: Location
  let kind: Kind?
  let availability: Availability
  let documents: [PublicDocument]
  let report: PublicReport?
  let withdrawnDocuments: [WithdrawnDocument]
  let files: [String: ItemFile]
  let statusLine: String?
  let sessions: [PublicSession]

  package init(
    item: Item, standing: Standing, location: Location, kind: Kind?, availability: Availability,
    documents: [PublicDocument], report: PublicReport?, withdrawnDocuments: [WithdrawnDocument],
    files: [String: ItemFile], statusLine: String?, sessions: [PublicSession]
  ) {
    self.item = item
    self.standing = standing
    self.location = location
    self.kind = kind
    self.availability = availability
    self.documents = documents
    self.report = report
    self.withdrawnDocuments = withdrawnDocuments
    self.files = files
    self.statusLine = statusLine
    self.sessions = sessions
  }

  /// The record of a withdrawn item gives its title, its kind, its dates and the reason.
  var keepsContent: Bool { standing != .withdrawn }
  /// A bare record gives nothing away.
  var isBare: Bool { availability.isBare }
  var isWhole: Bool { standing.isWhole }

  var title: String { isBare ? "Publication not available" : item.title }

  var kindName: String { isBare ? "Record" : kind?.one ?? item.id.type.one }

  var isUpcoming: Bool {
    guard case .training(let training) = item.details else { return false }
    if case .onDemand = training.times { return true }
    return sessions.contains { !$0.isPast }
  }

  var details: Item.Details {
    guard standing == .withdrawn else { return item.details }
    switch item.details {
    case .review(let review):
      // The outcome is not public any more either: the withdrawal's reason takes its place.
      return .review(Review(kind: isBare ? Located("", at: item.place) : review.kind))
    case .learningPack(let pack):
      return .learningPack(LearningPack(kind: isBare ? Located("", at: item.place) : pack.kind))
    case .thematicReport: return .thematicReport(ThematicReport())
    case .training: return .training(Training(times: .sessions([])))
    case .national, .page: return item.details
    }
  }

  /// Upcoming training is in the order of its next sessions; everything else of its opening.
  var order: PublicOrder {
    PublicOrder(opened: availability.opened, title: TitleOrder(title), id: item.id)
  }
}

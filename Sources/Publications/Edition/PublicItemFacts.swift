import Diagnostics

/// What is decided about one item on the way from the catalogue to the edition.
package struct PublicItemFacts {
  /// For what is public of it for as long as it is.
  let item: Item
  let content: PublicContent
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
    item: Item, content: PublicContent, standing: Standing, location: Location, kind: Kind?, availability: Availability,
    documents: [PublicDocument], report: PublicReport?, withdrawnDocuments: [WithdrawnDocument],
    files: [String: ItemFile], statusLine: String?, sessions: [PublicSession]
  ) {
    self.item = item
    self.content = content
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

  var title: String { isBare ? "Publication not available" : item.title }

  var kindName: String { isBare ? "Record" : kind?.one ?? item.id.type.one }

  /// Upcoming training is in the order of its next sessions; everything else of its opening.
  var order: PublicOrder {
    PublicOrder(opened: availability.opened, title: TitleOrder(title), id: item.id)
  }
}

import HTML
import Publications

/// How the national collection knows a report, and where it is there when it is gone from here.
struct RepositoryRecordLine {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    guard let record = item.repositoryRecord else { return "" }
    let sentences = [
      whereItIs(record), record.reference.map { "Its reference there is \($0)." },
      record.citedAs.map { "It is cited as “\($0)”." },
    ].compactMap(\.self)
    return """
      \(when(isToBeSearched(record)) { RepositoryDirections(partnership: partnership).html })\
      \(when(!sentences.isEmpty) {
        "<p class=\"repository-record\">\(sentences.joined(separator: " "))</p>\n"
      })
      """
  }

  private var partnership: PublicPartnership { context.partnership }

  /// Without an address of its own, the reader needs to know how to search.
  private func isToBeSearched(_ record: RepositoryRecord) -> Bool {
    item.standing == .archived && record.address == nil
  }

  private func whereItIs(_ record: RepositoryRecord) -> HTML? {
    guard !isToBeSearched(record) else { return nil }
    let repository = partnership.repository
    let link: HTML =
      "<a href=\"\(Location(record.address ?? repository.address))\">\(repository.name)</a>"
    return item.standing == .archived
      ? "\(item.hasReport ? "The report" : "It") may be available from the \(link)."
      : "The \(link) has a record of this publication."
  }
}

extension PublicItem {
  /// The national collection's own record of it.
  var repositoryRecord: RepositoryRecord? {
    switch details {
    case .review(let review): review.repository
    case .thematicReport(let report): report.repository
    case .learningPack, .training, .national, .page: nil
    }
  }
}

import HTML
import Publications

/// How the national collection knows a report.
struct RepositoryRecordLine {
  let item: PublicItem
  let context: TemplateContext

  var html: HTML {
    guard let record = item.repositoryRecord else { return "" }
    return """
      <p class="repository-record">\(sentence(record))\
      \(unwrap(record.reference) { " Its reference there is \($0)." })\
      \(unwrap(record.citedAs) { " It is cited as “\($0)”." })</p>

      """
  }

  private func sentence(_ record: RepositoryRecord) -> HTML {
    let name = context.partnership.repository.name
    guard let address = record.address else {
      return "The report may be available from the <a href=\"\(Location(context.partnership.repository.address))\">\(name)</a>."
    }
    return "The report may be available from the <a href=\"\(Location(address))\">\(name)</a>."
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

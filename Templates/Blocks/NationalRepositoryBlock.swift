import HTML
import Publications

/// How long reports stay here, and where they are afterwards.
struct NationalRepositoryBlock {
  let partnership: PublicPartnership

  var html: HTML {
    """
    <section class="national-repository" aria-label="Where to find older reports">
    <p>\(rule)</p>
    \(RepositoryDirections(partnership: partnership).html)</section>

    """
  }

  private var rule: String {
    let window = partnership.reviewWindow
    let months = window?.months ?? WindowRule.fewestMonths
    let sentence = "Reports of reviews are published here for at least \(Self.words(months))."
    return window?.then == .keep ? sentence : "\(sentence) After that, their record and their learning stay."
  }

  private static func words(_ months: Int) -> String {
    switch months {
    case 12: "twelve months"
    case let months where months % 12 == 0: "\(months / 12) years"
    default: "\(months) months"
    }
  }
}

/// Where the national collection is, and how to search it for this partnership's reports.
struct RepositoryDirections {
  let partnership: PublicPartnership

  var html: HTML {
    let repository = partnership.repository
    return """
      <p>Older reports may be available from the <a href="\(Location(repository.address))">\
      \(repository.name)</a>. In its catalogue:</p>
      <ol>
      <li>Choose Advanced search.</li>
      <li>As Publisher, enter “\(repository.searchAs)”.</li>
      <li>As the type of media, choose Case reviews.</li>
      </ol>

      """
  }
}

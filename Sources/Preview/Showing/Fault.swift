import Checking
import ContentFiles
import Publishing

/// Why there is no newer site to show, for somebody who has just saved a file.
struct Fault: Sendable {
  /// What it is called: `2 errors`.
  let title: String
  /// As a build would print it.
  let text: String

  init(title: String, text: String) {
    self.title = title
    self.text = text
  }

  init(_ report: ProblemReport) {
    self.init(title: report.errors.count, text: report.errors.text)
  }

  init(_ failure: SiteFailure) {
    switch failure {
    case .content(let report): self.init(report)
    case .files(let failure):
      self.init(
        title: failure.isOfReading ? "A file cannot be read" : "A file cannot be written", text: failure.message)
    }
  }
}

import ContentFiles
import Site

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

  init(_ failure: any Error) {
    switch failure {
    case SiteBuild.Failure.content(let report): self.init(report)
    case SiteBuild.Failure.reading(let failure):
      self.init(title: "A file cannot be read", text: "\(failure.path) cannot be read: \(failure.reason).")
    default: self.init(title: "The site cannot be read", text: "\(failure)")
    }
  }
}

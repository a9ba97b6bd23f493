import Checking
import FileSystem

/// Why there is no new site. The one before stays as it was.
package enum SiteFailure: Error {
  /// The content is at fault: exit status 1.
  case content(ProblemReport)
  /// Reading or writing failed: exit status 74.
  case files(FileFailure)
}

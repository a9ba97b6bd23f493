import ArgumentParser
import ContentFiles
import Inspection
import Publishing

/// What is said, and with what status a command ends, when there is no new site.
///
/// - Parameter names: those that are in nothing that is shown.
func reportingFailures(hiding names: NameList? = nil, _ work: () async throws -> Void) async throws {
  func shown(_ text: String) -> String { names?.masking(text) ?? text }
  DocumentInspection.removeLeftovers()
  do {
    try await work()
  } catch SiteFailure.files(let failure) where !failure.isWaiting && !failure.isOfReading {
    // Also when somebody interrupts: the site may be live, and the register not written.
    throw CommandLine.fail(shown(failure.message), shown(failure.hint))
  } catch  where Task.isCancelled {
    throw CancellationError()
  } catch SiteFailure.content(let problems) {
    Console.error(problems.text)
    Console.error("\(problems.ending)\n")
    throw ExitStatus.content
  } catch let refusal as PublishRefusal {
    throw CommandLine.refuse(shown(refusal.message), shown(refusal.hint))
  } catch let failure as PublishFailure {
    throw CommandLine.fail(shown(failure.message), shown(failure.hint))
  } catch SiteFailure.files(let failure) {
    throw CommandLine.fail(shown(failure.message), shown(failure.hint))
  }
}

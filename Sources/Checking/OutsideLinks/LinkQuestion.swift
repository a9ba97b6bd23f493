import Foundation

/// The next question on the way to an address: where the way has led so far, and how it is asked.
struct LinkQuestion: Sendable {
  /// Which is written in the content.
  let address: URL
  private(set) var here: URL
  /// `HEAD`, or `GET` for hosts that do not know what a head is, and say that nothing is there.
  private(set) var method = "HEAD"
  /// Whether every step so far said that it is for good.
  private var isForGood = true
  private var steps = 0

  enum Outcome {
    case answer(LinkAnswer)
    case question(LinkQuestion)
  }

  init(for address: URL) { (self.address, here) = (address, address) }

  /// Who is asked, however it is written.
  var host: String {
    "\(here.host?.lowercased() ?? ""):\(here.port ?? (here.scheme?.lowercased() == "http" ? 80 : 443))"
  }

  /// How many times an address may lead on.
  private static let longestWay = 10

  func outcome(of reply: LinkVisitor.Reply) -> Outcome {
    var next = self
    switch reply {
    case .silent(let why): return .answer(.silent(why: why))
    case .status(let status, _) where status >= 400 && method == "HEAD" && !reply.isBusy:
      next.method = "GET"
      return .question(next)
    case .status(200..<300, _): return .answer(here == address || !isForGood ? .works : .moved(to: here))
    case .status(404, _), .status(410, _): return .answer(.gone(status: reply.status))
    case .status(300..<400, let location?):
      guard ["http", "https"].contains(location.scheme?.lowercased()) else {
        return .answer(.silent(why: "it leads to something that is no web page"))
      }
      guard steps < Self.longestWay else { return .answer(.silent(why: "it leads on and on")) }
      next.isForGood = isForGood && [301, 308].contains(reply.status)
      (next.here, next.method) = (location, "HEAD")
      next.steps += 1
      return .question(next)
    case .status(let status, _): return .answer(.refused(status: status))
    }
  }
}

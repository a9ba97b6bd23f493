import FlyingFox

/// Who may see the preview: the person who started it, in a browser on the same machine, by an address
/// that was printed.
///
/// Two walls stand by themselves. Where the system tells whose a connection is, no other user of the machine has an
/// answer, whatever he knows. And nobody enters without the pass, which a browser gets for a ticket.
///
/// A page elsewhere can neither read it by a name of its own that leads to this machine (`Host`), nor be
/// sent along the cookie (`SameSite`), nor embed it or listen to it (`Sec-Fetch-Site`, `Origin`). Browsers send a
/// cookie to all ports of a machine, so another user's server may be shown the pass. It is of no use to him at
/// connections of his own, and ends with the preview.
struct Access: Sendable {
  /// What a browser that came by a ticket shows from then on.
  let pass = Secret()
  /// By which a page knows this preview again. Nobody is ever shown it.
  let identity = Secret()
  let port: UInt16
  let tickets = Tickets()

  init(port: UInt16) {
    self.port = port
  }

  enum Answer {
    case enter
    /// By an address that was printed: here is your pass.
    case welcome
    case refused(HTTPStatusCode, String)
  }

  func answer(to request: HTTPRequest) async -> Answer {
    guard hosts.contains(request.headers[.host]?.lowercased() ?? "") else {
      return .refused(.misdirectedRequest, "This preview answers to 127.0.0.1 and localhost alone.")
    }
    guard PeerUser.isOurs(request.remoteAddress, port: port) else {
      return .refused(.forbidden, "This preview is for the person who started it.")
    }
    if let given = request.query.first(where: { $0.name == "token" })?.value, await tickets.isSpent(on: given) {
      return .welcome
    }
    guard isFromHere(request), passes(in: request).contains(where: pass.isEqual) else {
      return .refused(.forbidden, "Open the address that the preview printed last in the terminal.")
    }
    return .enter
  }

  /// It is kept until the browser is closed.
  var setCookie: String { "\(cookie)=\(pass.text); Path=/; HttpOnly; SameSite=Strict" }

  private var hosts: Set<String> { ["127.0.0.1:\(port)", "[::1]:\(port)", "localhost:\(port)"] }

  /// Whether no page from elsewhere asks. The second is what browsers say of a connection that stays open
  /// (RFC 6455, section 10.2).
  private func isFromHere(_ request: HTTPRequest) -> Bool {
    let site = request.headers[HTTPHeader("Sec-Fetch-Site")]
    let origin = request.headers[HTTPHeader("Origin")]
    return (site == nil || site == "same-origin" || site == "none")
      && (origin == nil || hosts.contains { origin == "http://\($0)" })
  }

  /// Cookies do not tell ports apart, so that two previews need two names.
  private var cookie: String { "twelvemonth-\(port)" }

  private func passes(in request: HTTPRequest) -> [Substring] {
    request.headers.values(for: .cookie)
      .flatMap { $0.split(separator: ";") }
      .map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("\(cookie)=") }
      .map { $0.dropFirst(cookie.count + 1) }
  }
}

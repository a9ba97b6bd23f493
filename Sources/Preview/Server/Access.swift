import FlyingFox

/// Who may see the preview: the person who started it, in a browser on the same machine, by the address
/// that was printed.
///
/// A page elsewhere can neither read it by a name of its own that leads to this machine (`Host`), nor be
/// sent along the cookie (`SameSite`), nor embed it (`Sec-Fetch-Site`). Another user of the machine has no
/// token. Browsers send a cookie to all ports of a machine, so another user's server may be shown the pass:
/// where the system tells whose a connection is, it is of no use to him.
struct Access: Sendable {
  /// In the address that is printed.
  let token: String
  /// What a browser that came by that address shows from then on.
  let pass: String
  let port: UInt16
  /// For one opening, where others may see the address.
  let ticket = Ticket()
  private let peers: KnownPeers

  init(token: String, pass: String, port: UInt16) {
    self.token = token
    self.pass = pass
    self.port = port
    peers = KnownPeers(port: port)
  }

  enum Answer {
    case enter
    /// By the address that was printed: here is your pass.
    case welcome
    case refused(HTTPStatusCode, String)
  }

  func answer(to request: HTTPRequest) async -> Answer {
    guard hosts.contains(request.headers[.host]?.lowercased() ?? "") else {
      return .refused(.misdirectedRequest, "This preview answers to 127.0.0.1 and localhost alone.")
    }
    guard await peers.isOurs(request.remoteAddress) else {
      return .refused(.forbidden, "This preview is for the person who started it.")
    }
    if let given = request.query.first(where: { $0.name == "token" })?.value {
      if Self.isEqual(given, token) { return .welcome }
      return await ticket.isSpent(on: given) ? .welcome : .refused(.forbidden, Self.directions)
    }
    let origin = request.headers[HTTPHeader("Sec-Fetch-Site")]
    guard origin == nil || origin == "same-origin" || origin == "none", passes(in: request).contains(where: isPass)
    else { return .refused(.forbidden, Self.directions) }
    return .enter
  }

  /// It is kept until the browser is closed.
  var setCookie: String { "\(cookie)=\(pass); Path=/; HttpOnly; SameSite=Strict" }

  private static let directions = "Open the address that the preview printed in the terminal when it started."

  private var hosts: Set<String> { ["127.0.0.1:\(port)", "[::1]:\(port)", "localhost:\(port)"] }

  /// Cookies do not tell ports apart, so that two previews need two names.
  private var cookie: String { "twelvemonth-\(port)" }

  private func passes(in request: HTTPRequest) -> [Substring] {
    request.headers.values(for: .cookie)
      .flatMap { $0.split(separator: ";") }
      .map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("\(cookie)=") }
      .map { $0.dropFirst(cookie.count + 1) }
  }

  private func isPass(_ text: Substring) -> Bool { Self.isEqual(String(text), pass) }

  /// Takes as long for a text that is nearly right as for any other.
  fileprivate static func isEqual(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Access {
  init(port: UInt16) {
    self.init(token: Self.secret(), pass: Self.secret(), port: port)
  }

  /// 128 bits that nobody can guess, as 32 hexadecimal digits.
  fileprivate static func secret() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// A token that opens the preview once: a browser is started with it on its command line, which every user of
/// the machine can read.
actor Ticket {
  nonisolated let token = Access.secret()
  private var isSpent = false

  func isSpent(on given: String) -> Bool {
    guard !isSpent, Access.isEqual(given, token) else { return false }
    isSpent = true
    return true
  }
}

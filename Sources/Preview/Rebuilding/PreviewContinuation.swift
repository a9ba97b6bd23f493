import Publications

/// What one run of the program hands on to the next, so that the browser notices nothing but the new site.
public struct PreviewContinuation: Error {
  let port: UInt16
  let pass: Secret
  let identity: Secret
  /// In the address that was printed last.
  let ticket: Secret
  let choice: Screen.Choice
  let hasDrafts: Bool

  /// In one line, for an environment that only the same user can read.
  public var text: String {
    "\(port) \(pass.text) \(identity.text) \(ticket.text) \(choice.text) \(hasDrafts)"
  }

  init(port: UInt16, pass: Secret, identity: Secret, ticket: Secret, choice: Screen.Choice, hasDrafts: Bool) {
    self.port = port
    self.pass = pass
    self.identity = identity
    self.ticket = ticket
    self.choice = choice
    self.hasDrafts = hasDrafts
  }

  /// Nil for what no run has handed on.
  public init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 6, let port = UInt16(parts[0]), let choice = Screen.Choice(parts[4]) else { return nil }
    self.init(
      port: port, pass: Secret(parts[1]), identity: Secret(parts[2]), ticket: Secret(parts[3]), choice: choice,
      hasDrafts: parts[5] == "true")
  }
}

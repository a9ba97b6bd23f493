import Publications

/// What one run of the program hands on to the next, so that the browser notices nothing but the new site.
public struct PreviewContinuation: Error {
  let port: UInt16
  let token: String
  let pass: String
  let choice: Screen.Choice
  let hasDrafts: Bool

  /// In one line, for an environment that only the same user can read.
  public var text: String {
    "\(port) \(token) \(pass) \(choice.text) \(hasDrafts)"
  }

  init(port: UInt16, token: String, pass: String, choice: Screen.Choice, hasDrafts: Bool) {
    self.port = port
    self.token = token
    self.pass = pass
    self.choice = choice
    self.hasDrafts = hasDrafts
  }

  /// Nil for what no run has handed on.
  public init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 5, let port = UInt16(parts[0]), let choice = Screen.Choice(parts[3]) else { return nil }
    self.init(port: port, token: parts[1], pass: parts[2], choice: choice, hasDrafts: parts[4] == "true")
  }
}

import Foundation
import ReleasePack

/// The person at the keyboard.
enum Terminal {
  /// Typed twice, and not shown.
  static func passphrase() throws -> Passphrase {
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandLine.refuse(
        "A passphrase is typed at a terminal.", "Start the command in a terminal, or leave --ask-passphrase out.")
    }
    guard let first = hidden("Passphrase: "), let passphrase = Passphrase(first) else {
      throw CommandLine.refuse("That is too short to keep a secret.", "Take 14 characters or more: several words, say.")
    }
    guard hidden("And again:  ") == first else {
      throw CommandLine.refuse("That was not the same.", "Try again.")
    }
    return passphrase
  }

  private static func hidden(_ prompt: String) -> String? {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    let before = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    Console.error(prompt)
    defer {
      var before = before
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      Console.error("\n")
    }
    return readLine()
  }
}

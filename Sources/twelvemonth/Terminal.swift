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
    let first = hidden("Passphrase: ")
    let passphrase: Passphrase
    do throws(Passphrase.Fault) {
      passphrase = try Passphrase(first)
    } catch {
      switch error {
      case .tooShort:
        throw CommandLine.refuse(
          "That is too short to keep a secret.",
          "Take \(Passphrase.shortest) characters or more: several words, say.")
      case .otherLetters:
        throw CommandLine.refuse(
          "Not every browser would understand that.", "Take plain letters, digits and signs, without accents.")
      }
    }
    guard hidden("And again:  ") == first else {
      throw CommandLine.refuse("That was not the same.", "Try again.")
    }
    return passphrase
  }

  private static func hidden(_ prompt: String) -> String {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    let before = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    // Whoever gives up shall see again what they type.
    let showAgain: @Sendable () -> Void = {
      var before = before
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      Console.error("\n")
    }
    defer { showAgain() }
    return Interrupt.whileAsking(showAgain) {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
      Console.error(prompt)
      return readLine() ?? ""
    }
  }

  /// - Returns: nil at the end of what can be read.
  static func answer(to question: String) -> String? {
    Interrupt.whileAsking({ Console.error("\n") }) {
      Console.error("\(question) ")
      return readLine()
    }
  }
}

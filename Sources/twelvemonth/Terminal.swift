import Foundation
import ReleasePack

/// The person at the keyboard.
enum Terminal {
  /// - Throws: when nobody could type a passphrase.
  static func expectPerson() throws {
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandLine.refuse(
        "A passphrase is typed at a terminal.", "Start the command in a terminal, or leave --ask-passphrase out.")
    }
  }

  /// Typed twice, and not shown.
  ///
  /// - Parameter names: what it should not be made of.
  static func passphrase(notFrom names: [String]) throws -> Passphrase {
    let first = hidden("Passphrase: ")
    let passphrase: Passphrase
    do throws(Passphrase.Fault) {
      passphrase = try Passphrase(first, notFrom: names)
    } catch {
      switch error {
      case .tooWeak:
        throw CommandLine.refuse(
          "That could be guessed by somebody who has the file and a fast computer.",
          "Take six words that have nothing to do with each other, with this office or with the review. Or leave "
            + "--ask-passphrase out, and a good one is made for you.")
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
    let showAgain = { @Sendable in Console.error("\n") }
    return Interrupt.whileAsking(showAgain) {
      Console.error("\(question) ")
      return readLine()
    }
  }
}

import ArgumentParser
import CLibrary
import Publications

/// The one place that reads the clock.
enum SystemClock {
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(secondsSince1970: Int(time.tv_sec))
  }

  /// Looks at the clock again and again, because it may be set while we wait.
  static func wait(until moment: Moment) async throws {
    while now < moment {
      let left = moment.secondsSince1970 - now.secondsSince1970
      try await Task.sleep(for: left > 2 ? .seconds(1) : .milliseconds(20))
    }
  }
}

/// What a command ends with (content model, section 11).
enum ExitStatus {
  /// The content or the register is at fault.
  static let content = ExitCode(1)
  /// `status --exit-code`: the public site is older than the content says.
  static let outOfDate = ExitCode(2)
  /// The command line is at fault (EX_USAGE).
  static let usage = ExitCode(64)
  /// Reading, writing or locking failed (EX_IOERR).
  static let system = ExitCode(74)
}

enum Console {
  static func out(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  /// On a terminal, unless somebody has asked for none (https://no-color.org).
  static var hasColours: Bool {
    isatty(STDERR_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { CLibrary.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// Values of the command line, and what to say when they are wrong.
enum CommandLine {
  static func moment(_ text: String) throws -> Moment {
    do throws(MomentFault) {
      return try Moment(dayOrMoment: text)
    } catch {
      let reason =
        switch error {
        case .form: "“\(text)” is not a moment."
        case .skipped: "\(text) is no time: the clocks go forward over it."
        case .repeated: "\(text) happens twice: the clocks go back."
        }
      throw refuse(reason, "Write a day as 2026-11-20, or a day and a time as 2026-11-20T17:00.")
    }
  }

  static func pastMoment(_ text: String, now: Moment) throws -> Moment {
    let moment = try moment(text)
    guard moment <= now else {
      throw refuse(
        "\(text) is in the future.",
        "What is to come is not made into a public site.")
    }
    return moment
  }

  static func comingMoment(_ text: String, now: Moment) throws -> Moment {
    let moment = try moment(text)
    guard moment >= now else {
      throw refuse("\(text) has passed.", "Leave --at out to go live now.")
    }
    return moment
  }

  static func id(_ text: String) throws -> ItemID {
    guard let id = ItemID(text) else {
      throw refuse("“\(text)” is not the id of an item.", "An id is a folder and a name, as in reviews/child-s.")
    }
    return id
  }

  static func itemOrDocument(_ text: String) throws -> ItemOrDocument {
    guard let name = ItemOrDocument(text) else {
      throw refuse(
        "“\(text)” is not the id of an item or of a document.",
        "An id is a folder and a name, as in reviews/child-s; a document's goes on with its file, as in "
          + "reviews/child-s/report.pdf.")
    }
    return name
  }

  static func tellWaiting(for output: String, _ holder: Int?) {
    Console.error("Waiting for another build of \(output)\(holder.map { " (process \($0))" } ?? "").\n")
  }

  /// The absolute path of a folder that is there.
  static func folder(_ path: String, named option: String = "--site") throws -> String {
    guard let real = realpath(path, nil) else {
      throw refuse("There is no folder \(path).", "Name one that is there with \(option).")
    }
    defer { free(real) }
    return String(cString: real)
  }

  static func refuse(_ message: String, _ hint: String) -> CommandFailure {
    CommandFailure(message: message, hint: hint, status: ExitStatus.usage)
  }

  static func fail(_ message: String, _ hint: String) -> CommandFailure {
    CommandFailure(message: message, hint: hint, status: ExitStatus.system)
  }
}

/// Why a command cannot go on. Whoever typed it is told when it ends.
struct CommandFailure: Error {
  let message: String
  let hint: String
  let status: ExitCode

  var text: String { "error: \(message)\n" + (hint.isEmpty ? "" : "  \(hint)\n") }
}

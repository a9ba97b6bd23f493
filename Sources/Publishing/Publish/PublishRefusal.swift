import ContentFiles
import FileSystem
import Publications

/// Options of a publishing that make no sense. The command line is at fault: exit status 64.
package struct PublishRefusal: Error, Sendable {
  /// What is wrong.
  package let message: String
  /// What to do.
  package let hint: String

  /// - Parameter register: with what a publishing adds to it first.
  static func check(
    _ decisions: PublishDecisions, _ assembled: AssembledContent, _ register: Register, asOf moment: Moment
  ) throws(PublishRefusal) {
    if decisions.isFirst, !assembled.content.register.isEmpty {
      throw PublishRefusal(
        message: "This site has been published before, so --first is not meant.",
        hint: "Leave --first out. For an item whose early date is right, write --backdated and its id.")
    }
    if let name = assembled.catalogue?.notDown(decisions.restored, register).first {
      throw PublishRefusal(
        message: "\(name) is not withdrawn or taken down, so there is nothing to restore.",
        hint: "Leave --restore out, or look up the id in Content/register.csv.")
    }
    if let name = assembled.catalogue?.withdrawnByContent(decisions.restored, asOf: moment).first {
      throw PublishRefusal(
        message: "\(name) cannot come back, because Content itself still says withdrawn.",
        hint:
          "Take the line withdrawn out of \(name.file == nil ? "it" : "its entry"), and publish with --restore \(name)."
      )
    }
  }
}

/// Why nothing went live though everything was right. Exit status 74.
package enum PublishFailure: Error, Sendable {
  /// The command that keeps the register did not end well.
  case notKept(String)
  /// The content was saved again each time that everything was ready.
  case contentKeepsChanging
  /// Something failed, and the lines could not be taken back.
  case linesStand(String)

  /// What is wrong.
  package var message: String {
    switch self {
    case .notKept(let reason): "The register could not be kept by the command of --keep-register: \(reason)."
    case .contentKeepsChanging: "Content was changed again and again while it was being published."
    case .linesStand(let reason):
      "The last lines of the register say that something is public, and it is not: they could not be taken back. \(reason)"
    }
  }

  /// What to do.
  package var hint: String {
    switch self {
    case .notKept:
      "Nothing went live, and the register says so. Put the command right, and publish again."
    case .contentKeepsChanging:
      "Nothing went live. Publish again when nobody is saving. If nobody is, look which program touches the files."
    case .linesStand:
      "Nothing went live. Put that right, and publish again: the next publishing completes the lines, or takes them back."
    }
  }

  /// A failure of any layer, in its own words.
  static func words(for error: any Error) -> String {
    switch error {
    case let failure as PublishFailure: failure.message
    case let failure as FileFailure: failure.message
    case is CancellationError: "It was called off."
    default: "\(error)"
    }
  }
}

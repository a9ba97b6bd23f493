import ContentFiles
import Publications

/// Options of a publishing that make no sense. The command line is at fault: exit status 64.
public struct PublishRefusal: Error, Sendable {
  /// What is wrong.
  public let message: String
  /// What to do.
  public let hint: String

  static func check(_ decisions: PublishDecisions, _ content: Content) throws(PublishRefusal) {
    let register = content.register
    if decisions.isFirst, !register.isEmpty {
      throw PublishRefusal(
        message: "This site has been published before, so --first is not meant.",
        hint: "Leave --first out. For an item whose early date is right, write --backdated and its id.")
    }
    if let name = content.catalogue?.notDown(decisions.restored, register).first {
      throw PublishRefusal(
        message: "\(name) is not withdrawn or taken down, so there is nothing to restore.",
        hint: "Leave --restore out, or look up the id in Content/register.csv.")
    }
  }
}

/// Why nothing went live though everything was right. Exit status 74.
public enum PublishFailure: Error, Sendable {
  /// The command that keeps the register did not end well.
  case notKept(String)

  /// What is wrong.
  public var message: String {
    switch self {
    case .notKept(let reason): "The register could not be kept by the command of --keep-register: \(reason)."
    }
  }

  /// What to do.
  public var hint: String {
    switch self {
    case .notKept:
      "Nothing went live, and the register says so. Put the command right, and publish again."
    }
  }
}

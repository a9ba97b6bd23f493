/// Why a list of names cannot be used. No case holds a word of the list.
public enum NameListFault: Error, Hashable, Sendable {
  case missing
  /// It cannot be read; the system's words why.
  case unreadable(String)
  case notUTF8
  /// There is no name in it, so nothing would be looked for.
  case empty
  /// A line has neither a letter nor a digit.
  case noName(line: Int)

  /// What is wrong.
  public var message: String {
    switch self {
    case .missing: "The list of names is not there."
    case .unreadable(let why): "The list of names cannot be read: \(why)."
    case .notUTF8: "The list of names is not a text in UTF-8."
    case .empty: "There is no name in the list of names."
    case .noName(let line): "Line \(line) of the list of names has no letters."
    }
  }

  /// What to do.
  public var hint: String {
    switch self {
    case .missing: "Correct its path."
    case .unreadable: "Make the file readable, or copy it again."
    case .notUTF8: "Save it as plain text with the encoding UTF-8."
    case .empty: "Write one name on each line."
    case .noName: "Write a name there, or take the line out."
    }
  }
}

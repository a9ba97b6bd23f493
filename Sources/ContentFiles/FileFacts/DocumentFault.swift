import Publications

/// Why a file cannot be offered to readers.
package struct DocumentFault: Error, Sendable, Equatable {
  package enum Problem: Error, Sendable, Equatable {
    /// The extension is none that this program knows; nil if there is none.
    case unknownExtension(String?)
    case missing
    case symbolicLink
    case notPlainFile
    case empty
    /// It cannot be read; the system's words why.
    case unreadable(String)
    /// Its first bytes are not those of the format that its extension names. `found` is what they
    /// are, if that is known: `a PDF`.
    case wrongFormat(expected: String, found: String?)
    /// A text that is not in UTF-8.
    case notUTF8(format: String)
    /// A PDF that opens only with a password.
    case locked
    /// A PDF whose end is missing.
    case cutShort
    /// A PDF whose pages cannot be counted; libqpdf's words why.
    case damaged(String)
  }

  /// The file's name, as the content gives it.
  package let name: String
  package let problem: Problem

  package init(name: String, problem: Problem) {
    self.name = name
    self.problem = problem
  }
}

extension DocumentFault {
  /// What is wrong.
  package var message: String {
    switch problem {
    case .unknownExtension(nil): "\(name) has no extension that tells what it is."
    case .unknownExtension(let other?): "\(name): files that end in .\(other) are not published."
    case .missing: "There is no file \(name)."
    case .symbolicLink: "\(name) is a symbolic link."
    case .notPlainFile: "\(name) is not a file."
    case .empty: "\(name) is empty."
    case .unreadable(let why): "\(name) cannot be read: \(why)."
    case .wrongFormat(let expected, let found?): "\(name) is \(found), not \(expected)."
    case .wrongFormat(let expected, nil): "\(name) is not \(expected)."
    case .notUTF8: "\(name) is not text in UTF-8."
    case .locked: "\(name) opens only with a password."
    case .cutShort: "\(name) is cut short: the end of the PDF is missing."
    case .damaged(let why): "\(name) is damaged: \(why)."
    }
  }

  /// What to do.
  package var hint: String {
    switch problem {
    case .unknownExtension:
      "Save it as one of these: \(DocumentFormat.knownExtensions.joined(separator: ", "))."
    case .missing: "Put the file there, or correct its name."
    case .symbolicLink, .notPlainFile: "Put the file itself there."
    case .empty, .cutShort: "Copy the file again from where it came from."
    case .unreadable: "Make the file readable, or copy it again."
    case .wrongFormat("a PDF", _):
      "Export it as a PDF from the program that made it. A new ending alone does not change a file."
    case .wrongFormat: "Save it again in the format that its name says, or correct its extension."
    case .notUTF8("CSV"): "In Excel, save it as “CSV UTF-8”."
    case .notUTF8: "Save it again with the encoding UTF-8."
    case .locked: "Save it without a password."
    case .damaged: "Open it, and save or export it again."
    }
  }
}

import Publications
import TestSupport

/// An entry of an item's documents.
struct MadeDocument: Sendable {
  enum Source: Sendable {
    case file(String)
    case web(String)
    case item(ItemID, file: String?)
  }

  var source: Source
  var kind: DocumentKind
  var published: Timing?
  var keep: Document.Keep?
  var alternative: MadeAlternative?
  var replaces: String?
  var corrections: [MadeCorrection] = []
  var withdrawn: MadeWithdrawal?
  var keys: [YAML.Entry] = []

  var fileName: String? {
    if case .file(let name) = source { name } else { nil }
  }

  /// The names of the files that it brings along.
  var files: [String] {
    let other: String? = if case .file(let name) = alternative { name } else { nil }
    return [fileName, other].compactMap(\.self)
  }
}

enum MadeAlternative: Sendable {
  case file(String)
  case web(String)
}

struct MadeCorrection: Sendable {
  var on: PartialDate
  var note: String
}

import Publications
import TestSupport

extension [Passage] {
  var markdown: String { map { "\($0.markdown)\n" }.joined(separator: "\n") }
}

extension Passage {
  fileprivate var markdown: String {
    switch self {
    case .markdown(let text): text
    case .list(let list): Self.fence("list", list.entries)
    case .block(let name, let entries): Self.fence(name, entries)
    case .when(let condition, let passages):
      Self.fence("when", [condition.entry, ("text", .markdown(passages.markdown))])
    }
  }

  /// With four backquotes, because a conditional text can hold a fence of its own.
  private static func fence(_ name: String, _ entries: [YAML.Entry]) -> String {
    "````\(name)\n\(YAML.text(of: entries))````"
  }
}

extension Passage.Condition {
  fileprivate var entry: YAML.Entry {
    switch self {
    case .from(let timing): ("from", .plain(timing.written))
    case .item(let id): ("item", .plain("\(id)"))
    }
  }
}

extension MadeList {
  fileprivate var entries: [YAML.Entry] {
    var entries = keys
    if !items.isEmpty { entries.append(("items", .words(items.map(\.description)))) }
    if !themes.isEmpty { entries.append(("theme", .texts(themes))) }
    return entries
  }
}

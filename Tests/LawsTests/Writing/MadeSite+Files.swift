import Publications
import TestSupport

extension MadeSite {
  /// The files of the site's folder, by their paths.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [
      "Content/site.yml": Array(YAML.text(of: allSettings).utf8),
      "Public/style.css": Array("body { margin: 0 }\n".utf8),
      "Public/logo.png": MadeFile(name: "logo.png", word: "logo", pages: 0).bytes,
    ]
    for path in publicFiles { files["Public/\(path)"] = Array("\(path)\n".utf8) }
    for item in items {
      let text = item.text
      files["Content/\(item.source)"] = Array(text.utf8)
      // What nothing names any more was part of what is gone.
      for file in item.files where text.contains(file.name) {
        files["Content/\(item.id)/\(file.name)"] = file.bytes
      }
    }
    return files
  }
}

extension MadeSite {
  private var allSettings: [YAML.Entry] {
    var names = partnership
    if let formerly {
      let until = formerly.until.map { [YAML.Entry("until", .plain($0.iso))] } ?? []
      names.append(("formerly", .list([.mapping([("name", .text(formerly.name))] + until)])))
    }
    let statement = accessibility + statementFacts.map { ($0.key, $0.value) }
    return [("partnership", .mapping(names))] + settings
      + (statement.isEmpty ? [] : [("accessibility", .mapping(statement))])
  }
}

extension MadeItem {
  fileprivate var text: String {
    "---\n\(YAML.text(of: entries))---\n\n\((body + carelessEnd).markdown)"
  }

  private var entries: [YAML.Entry] {
    var entries = keys
    func add(_ key: String, _ value: YAML?) {
      if let value { entries.append((key, value)) }
    }
    add("published", publishedValue)
    if isDraft { add("draft", .plain("true")) }
    if !isUnfinished { add("kind", kind.map { .plain($0) }) }
    add("outcome", outcome.map { .plain($0.rawValue) })
    add("outcome_until", outcomeUntil.map { .plain($0.written) })
    add("changes", changes.isEmpty ? nil : .list(changes.map(\.value)))
    add("publish_until", publishUntil?.value)
    add("about", about.isEmpty ? nil : .words(about.map(\.description)))
    add("themes", themes.isEmpty ? nil : .texts(themes))
    add("former_urls", formerPaths.isEmpty ? nil : .texts(formerPaths))
    add("withdrawn", withdrawn?.value)
    add("notice", notice?.value)
    for fact in facts { add(fact.key, fact.value) }
    add("documents", documents.isEmpty ? nil : .list(documents.map(\.value)))
    add("learning", learning.isEmpty ? nil : .markdown(learning.markdown))
    add("response", responseValue)
    return entries
  }

  private var publishedValue: YAML? {
    if let published { return .plain(published.written) }
    let mayBeUndated = [.review, .learningPack, .national].contains(id.type)
    return mayBeUndated && !isUnfinished ? .plain("undated") : nil
  }

  private var responseValue: YAML? {
    if !response.isEmpty { return .markdown(response.markdown) }
    return actions.isEmpty ? nil : .list(actions.map(\.value))
  }
}

extension Timing {
  /// As content writes it.
  var written: String {
    switch self {
    case .date(let date): date.iso
    case .moment(let moment): moment.written
    }
  }
}

extension Moment {
  /// With a `T` before the hour, or with the space that will do for it.
  var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso)\(minuteOfDay % 60 == 30 ? " " : "T")\(two(minuteOfDay / 60)):\(two(minuteOfDay % 60))"
  }
}

import Publications
import TestSupport

extension PublishUntil {
  var value: YAML {
    switch self {
    case .date(let date): .plain(date.iso)
    case .furtherNotice: .plain("further-notice")
    }
  }
}

extension MadeWithdrawal {
  var value: YAML {
    .mapping(
      [
        ("on", .plain(on.written)), reason.map { ("reason", .text($0)) },
        record.map { ("record", .plain($0.rawValue)) },
      ].compactMap(\.self))
  }
}

extension MadeNotice {
  var value: YAML {
    .mapping(
      [
        ("kind", .plain(kind.rawValue)), ("text", .text(text)),
        from.map { ("from", .plain($0.iso)) }, until.map { ("until", .plain($0.iso)) },
      ].compactMap(\.self))
  }
}

extension DatedFact {
  var value: YAML {
    inner.map { .mapping([($0, .plain(date.iso))]) } ?? .plain(date.iso)
  }
}

extension MadeAction {
  var value: YAML {
    .mapping(keys + (done.map { [("done", .plain($0.iso))] } ?? []))
  }
}

extension MadeDocument {
  var value: YAML {
    var entries: [YAML.Entry] = [sourceEntry, ("kind", .plain(kind.rawValue))] + keys
    func add(_ key: String, _ value: YAML?) {
      if let value { entries.append((key, value)) }
    }
    add("published", published.map { .plain($0.written) })
    add("keep", keep.map { .plain($0.rawValue) })
    add("accessible_alternative", alternative?.value)
    add("replaces", replaces.map { .plain($0) })
    add("corrected", correctionsValue)
    add("withdrawn", withdrawn?.value)
    return .mapping(entries)
  }

  private var sourceEntry: YAML.Entry {
    switch source {
    case .file(let name): ("file", .plain(name))
    case .web(let address): ("url", .plain(address))
    case .item(let id, let file): ("item", .plain("\(id)" + (file.map { "/\($0)" } ?? "")))
    }
  }

  /// One alone needs no list.
  private var correctionsValue: YAML? {
    let values = corrections.map(\.value)
    return values.count == 1 ? values.first : values.isEmpty ? nil : .list(values)
  }
}

extension MadeCorrection {
  var value: YAML { .mapping([("on", .plain(on.iso)), ("note", .text(note))]) }
}

extension MadeAlternative {
  var value: YAML {
    switch self {
    case .file(let name): .plain(name)
    case .web(let address): .plain(address)
    }
  }
}

import Diagnostics
@_spi(Office) import Publications

extension Catalogue {
  /// What the register forbids for one document of a public item.
  func problem(
    of file: String, _ known: ItemRecord.DocumentRecord, _ record: ItemRecord, _ promise: Promise,
    ofItem number: Int, _ sha256: (ItemFile) -> String?
  ) -> Diagnostic? {
    let item = items[number]
    // What is down may go, and what of it comes back is looked at by itself.
    if record.down.name(file) != nil { return nil }
    let pairs = zip(item.documents, documentLifetimes[number])
    guard let (document, living) = pairs.first(where: { $0.0.names(file) }), let lifetime = living
    else {
      // A picture goes with the text that shows it.
      return known.until == nil && item.files[file] != nil ? nil : gone(file, item, promise)
    }
    if lifetime.withdrawnFrom.map({ $0 <= promise.from }) ?? false { return nil }
    guard item.id.type.isPublication, promise.isKept, let until = promise.until else { return nil }
    if lifetime.opening > promise.from {
      return embargoed(document, lifetime.opening, promise)
    }
    if let end = lifetime.end(after: promise.from), end != lifetime.withdrawnFrom,
      end != lifetimes[number].withdrawnFrom, end < Moment(startOf: until.next)
    {
      return shorter(document, end, promise)
    }
    switch change(of: file, document, known, record, item, sha256) {
    case false: return nil
    case true where !isTold(document, known, by: promise.from): return changed(document, known, promise)
    case true: return isToldAnew(document, known) ? nil : toldBefore(document, known)
    }
  }

  /// Whether the public would get another version.
  private func change(
    of file: String, _ document: Document, _ known: ItemRecord.DocumentRecord, _ record: ItemRecord,
    _ item: Item, _ sha256: (ItemFile) -> String?
  ) -> Bool {
    let name = document.alternative == .file(file) ? file : document.fileName
    guard let name, let itemFile = item.files[name] else { return false }
    // Under a former name it is known in an earlier version than under its present one.
    if let present = record.documents[name], name != file, present.moment >= known.moment {
      return false
    }
    return sha256(itemFile).map { $0 != known.sha256 } ?? false
  }

  /// Whether the public is told of it (content model, section 8).
  func isTold(_ document: Document, _ known: ItemRecord.DocumentRecord, by moment: Moment) -> Bool {
    document.corrections.contains { correction in
      correction.forOffice.on.firstDay >= known.moment.day && correction.span.from <= moment
    }
  }

  /// Whether that cannot be what the public was told of the version before.
  private func isToldAnew(_ document: Document, _ known: ItemRecord.DocumentRecord) -> Bool {
    known.since == known.moment || document.corrections.contains { $0.forOffice.on.firstDay > known.moment.day }
  }

  private func toldBefore(_ document: Document, _ known: ItemRecord.DocumentRecord) -> Diagnostic {
    Diagnostic(
      document.place, .correctionIsOld,
      "The file has changed again since \(known.moment.day), and its corrected is of that day.",
      hint: "Tell readers of the new version, too: add another entry to corrected.")
  }

  private func gone(_ file: String, _ item: Item, _ promise: Promise) -> Diagnostic {
    guard promise.isKept, item.id.type.isPublication else {
      return Diagnostic(
        item.place, .addressLost, "\(promise.since), and it is gone: its address is lost.")
    }
    return Diagnostic(
      item.place, .registerDocumentMissing, "\(promise.words), and it is gone from documents.",
      hint: "Put it back. If it has a new name, write replaces: \(file) beside that. "
        + promise.withdrawal(in: "its entry"))
  }

  private func embargoed(_ document: Document, _ opening: Moment, _ promise: Promise) -> Diagnostic {
    Diagnostic(
      document.place, .registerDocumentHidden,
      "\(promise.words), and it is under embargo until \(opening) now.",
      hint: (document.published == nil
        ? "Put outcome_until back as it was, or leave it out. " : "Put its published back as it was. ")
        + promise.withdrawal(in: "its entry"))
  }

  private func shorter(_ document: Document, _ end: Moment, _ promise: Promise) -> Diagnostic {
    Diagnostic(
      document.place, .registerWindow, "\(promise.words), and it would go on \(end.day) now.",
      hint: "Write keep: always in its entry, or put its published back as it was. "
        + promise.withdrawal(in: "its entry"))
  }

  private func early(_ document: Document, _ promise: Promise) -> String {
    let coming = document.corrections.map(\.forOffice.on).first { $0.opening > promise.from }
    return coming.map { "Its corrected says \($0), which is still to come. " } ?? ""
  }

  private func changed(
    _ document: Document, _ known: ItemRecord.DocumentRecord, _ promise: Promise
  ) -> Diagnostic {
    Diagnostic(
      document.place, .registerDocumentChanged,
      "\(promise.words), and the file has changed since \(known.moment.day).",
      hint: early(document, promise)
        + "Put that file back. If this is a new version, tell readers in its entry: corrected: "
        + "\(promise.correction).")
  }
}

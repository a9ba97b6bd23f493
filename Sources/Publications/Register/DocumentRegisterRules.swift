extension Catalogue {
  /// What the register forbids for one document of a public item.
  func problems(
    of file: String, _ record: ItemRecord.DocumentRecord, ofItem number: Int, asOf moment: Moment,
    _ sha256: (ItemFile) -> String?
  ) -> [Diagnostic] {
    guard record.moment <= moment else { return [] }
    let item = items[number]
    let pairs = zip(item.documents, documentLifetimes[number])
    guard let (document, lifetime) = pairs.first(where: { $0.0.names(file) }) else {
      return [gone(file, record, item, moment)]
    }
    if lifetime?.withdrawnFrom.map({ $0 <= moment }) ?? false { return [] }
    guard lifetime?.span?.contains(moment) ?? false else { return [gone(file, record, item, moment)] }
    guard let name = document.fileName, let itemFile = item.files[name],
      let sum = sha256(itemFile), sum != record.sha256
    else { return [] }
    let day = record.moment.day
    let isCorrected = document.corrections.contains { $0.on.lastDay >= day && $0.on.opening <= moment }
    return isCorrected ? [] : [changed(file, document, day, moment)]
  }

  private func gone(
    _ file: String, _ record: ItemRecord.DocumentRecord, _ item: Item, _ moment: Moment
  ) -> Diagnostic {
    let since = "The public has had \(file) of \(item.id) since \(record.moment.day)"
    guard let until = record.until, moment.day <= until else {
      return Diagnostic(
        item.place, "address-lost", "\(since), and it is gone: its address is lost.", hint: nil,
        severity: .warning)
    }
    return Diagnostic(
      item.place, "register-document-missing", "\(since). It must stay until \(until), and it is gone.",
      hint: "Put it back into documents. If it has a new name, write replaces: \(file) beside it. To take "
        + "it down, write withdrawn: {on: \(moment.day.iso), reason: …} beside it.")
  }

  private func changed(
    _ file: String, _ document: Document, _ day: CalendarDay, _ moment: Moment
  ) -> Diagnostic {
    Diagnostic(
      document.place, "register-document-changed",
      "\(file) is not the file that the public has had since \(day).",
      hint: "Put the earlier file back. If this is a new version, tell readers: corrected: {on: "
        + "\(moment.day.iso), note: …}.")
  }
}

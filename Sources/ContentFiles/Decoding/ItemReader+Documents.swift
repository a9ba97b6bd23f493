import Diagnostics
import Keys
import Publications

/// Documents and files (content model, section 4).
extension ItemReader {
  func documents(_ entries: [Fields<DocumentKeys>]) -> [Document] {
    let documents = entries.compactMap(document)
    var seen: Set<String> = []
    for document in documents {
      guard case .file(let name) = document.source.value, !seen.insert(name).inserted else { continue }
      findings.add(
        document.source.place, .twice, "\(name) is in the list twice.",
        hint: "Keep one entry for each file.")
    }
    return documents
  }

  private func document(_ fields: Fields<DocumentKeys>) -> Document? {
    let kind = fields[\.kind]
    let source = documentSource(fields)
    let standard = (kind ?? .other).keep(in: self.source.id.type)
    var document = Document(
      place: fields.place, source: source ?? Located(.file(""), at: fields.place),
      kind: kind ?? .other, keep: fields[\.keep] ?? standard)
    document.title = fields[\.title]
    document.label = fields[\.label]
    document.published = fields[\.published]
    document.publisher = fields[\.publisher]
    document.subjects = fields[\.subjects]
    document.language = fields[\.language]
    document.audiences = fields[\.audience]
    document.isRedacted = fields[\.redacted] ?? false
    document.alternative = fields.value(\.alternative).flatMap(alternative)
    document.corrections = corrections(fields[\.corrected]).map(Timed.init)
    document.replaces = replaces(fields)
    document.withdrawn = withdrawal(fields[\.withdrawn]).map(Timed.init)
    document.signOffs = fields[\.signedOff].compactMap(signOff)
    return source == nil ? nil : document
  }

  private func documentSource(_ fields: Fields<DocumentKeys>) -> Located<Document.Source>? {
    let given = [("file", fields.has(\.file)), ("url", fields.has(\.url)), ("item", fields.has(\.item))]
      .filter(\.1).map(\.0)
    if given.isEmpty {
      findings.add(
        fields.place, .missingKey, "A document wants file, url or item.", hint: Self.sourceHint)
    }
    if given.count > 1 {
      findings.add(
        fields.place, .wrongForm, "A document has only one of \(given.joined(separator: " and ")).",
        hint: Self.sourceHint)
    }
    if !given.isEmpty, given.first != "url", fields.has(\.hostedBy) {
      findings.add(
        fields.place(of: \.hostedBy), .meaninglessOption, "hosted_by goes with url alone.",
        hint: "Delete it.")
    }
    if fields.has(\.file) { return fields[\.file].map { Located(.file($0), at: fields.place(of: \.file)) } }
    if fields.has(\.url) { return webSource(fields).map { Located($0, at: fields.place(of: \.url)) } }
    return fields.value(\.item).flatMap { item in itemSource(item).map { Located($0, at: item.place) } }
  }

  /// With an address of this site, what is under embargo could be shown before its day.
  private func webSource(_ fields: Fields<DocumentKeys>) -> Document.Source? {
    guard let address = fields[\.url] else { return nil }
    if site?.path(inFull: address.text) != nil {
      findings.add(
        fields.place(of: \.url), .ownAddress,
        "\(address.text) is on this site, and url is for what is elsewhere.",
        hint: Self.sourceHint)
    }
    return .web(address, hostedBy: fields[\.hostedBy])
  }

  private static let sourceHint =
    "file: report.pdf for a file beside this text, url: https://… for one elsewhere, item: "
    + "reviews/child-s for another item."

  /// `reviews/child-s`, or a document of it: `reviews/child-s/report.pdf`.
  private func itemSource(_ written: WrittenValue) -> Document.Source? {
    guard let text = written.text() else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 3, let id = ItemID("\(parts[0])/\(parts[1])"), PlainName.isFileName(String(parts[2])) {
      return .document(of: id, file: String(parts[2]))
    }
    if let id = ItemID(text) { return .item(id) }
    findings.add(
      written.place, .wrongID, "“\(text)” is not the id of an item or its document.",
      hint: "Write reviews/child-s, or reviews/child-s/report.pdf.")
    return nil
  }

  private func alternative(_ written: WrittenValue) -> Document.Alternative? {
    guard let text = written.text() else { return nil }
    if PlainName.isFileName(text) { return .file(text) }
    return written.address(isLink: true).map { .web($0) }
  }

  private func replaces(_ fields: Fields<DocumentKeys>) -> Located<String>? {
    guard let name = fields[\.replaces] else { return nil }
    let place = fields.place(of: \.replaces)
    guard fields.has(\.file) else {
      findings.add(place, .meaninglessOption, "replaces goes with file alone.", hint: "Delete it.")
      return nil
    }
    guard PlainName.isFileName(name) else {
      findings.add(
        place, .fileName, "“\(name)” is not the name of a file.",
        hint: "Write the name that the file had before, without a folder.")
      return nil
    }
    return Located(name, at: place)
  }

  private func signOff(_ sign: Fields<SignOffKeys>) -> SignOff? {
    guard let by = sign[\.by], let on = sign[\.on], let sum = sign[\.sum] else { return nil }
    if !by.contains(where: \.isLetter) {
      findings.add(
        sign.place(of: \.by), .wrongForm, "by wants the name of the person who has looked at the file.",
        hint: "Write it in place of \(by).")
    }
    let isSum = sum.count == 64 && sum.allSatisfy { $0.isASCII && $0.isHexDigit }
    if !isSum {
      findings.add(
        sign.place(of: \.sum), .wrongForm, "sha256 wants the 64 digits of the file that was seen.",
        hint: "Delete the line signed_off. twelvemonth check then gives you the whole line to write.")
    }
    return SignOff(by: by, on: on, sha256: sum.lowercased())
  }
}

extension Document {
  fileprivate func isFile(_ name: String) -> Bool {
    if case .file(name) = source.value { true } else { false }
  }
}

// MARK: Files

extension ItemReader {
  /// The files beside the item, each of which something must name: a forgotten file is how drafts
  /// leak.
  func files(of item: Item, _ fields: Fields<SharedKeys>) -> [String: ItemFile] {
    let present = Set(source.files ?? [])
    var named: Set<String> = []
    for document in item.documents {
      if case .file(let name) = document.source.value {
        named.insert(name)
        checkPresence(of: name, present, document.source.place)
      }
      if case .file(let name)? = document.alternative {
        named.insert(name)
        // With two dates of its own, it could come out too early or be missing.
        if item.documents.contains(where: { $0.isFile(name) }) {
          findings.add(
            document.place, .twice, "\(name) is a document and the accessible alternative of one.",
            hint: "Take its own entry out of documents.")
        }
        checkPresence(of: name, present, document.place)
      }
    }
    named.formUnion(namesInText(of: item))
    let forgotten = isWhole(fields, item.documents) ? present.subtracting(named).sorted() : []
    for name in forgotten {
      findings.add(
        SourcePlace(path: "\(folder)/\(name)"), .forgottenFile,
        "Neither the keys nor the text of \(item.id) name this file.",
        hint: "Add it to documents, link to it in the text, or move it out of Content.")
    }
    var files: [String: ItemFile] = [:]
    for name in named.intersection(present).sorted() {
      files[name] =
        measure(name).map { ItemFile(source: "\(folder)/\(name)", facts: $0) } ?? unmeasured(name)
    }
    return files
  }

  /// Whether each entry of `documents` could be read, so that it is known which files they name.
  private func isWhole(_ fields: Fields<SharedKeys>, _ documents: [Document]) -> Bool {
    guard fields.has(\.documents) else { return true }
    guard case .list(let nodes)? = fields.value(\.documents)?.node.content else { return false }
    return nodes.count == documents.count
  }

  /// Stands in for a file with which something is wrong, so that links to it are no mistakes.
  func unmeasured(_ name: String) -> ItemFile {
    ItemFile(
      source: "\(folder)/\(name)", facts: FileFacts(format: "", bytes: -1, pages: nil, description: ""))
  }

  private var folder: String { String(source.path.dropLast("/index.md".count)) }

  private func checkPresence(of name: String, _ present: Set<String>, _ place: SourcePlace) {
    guard !present.contains(name) else { return }
    if !PlainName.isFileName(name) {
      findings.add(
        place, .fileName, "“\(name)” is not the name of a file beside this text.",
        hint: name.contains("/")
          ? "Documents lie beside the item's text. For another item's document, use item."
          : "Use letters, digits, -, _ and ., for example \(PlainName.free(PlainName.file(name), besides: present)).")
    } else if source.files == nil {
      findings.add(
        place, .missingFile, "\(name) is not there: an item that is a single file has no documents.",
        hint: "Make a folder \(source.id), move this text into it as index.md, and put \(name) beside it.")
    } else {
      let near = NearestName.of(name, among: present.sorted()).map { "Did you mean \($0)? " } ?? ""
      findings.add(
        place, .missingFile, "There is no file \(name) beside this text.",
        hint: "\(near)Put it into \(folder).")
    }
  }

  /// The files of its own that the item's texts link to or show.
  private func namesInText(of item: Item) -> Set<String> {
    var names: Set<String> = []
    let (source, address) = ("\(item.id)/", "/\(item.id)/")
    item.forEachLink { link in
      switch link.reference {
      case .file(let path, _) where path.hasPrefix(source):
        names.insert(String(path.dropFirst(source.count)))
      case .address(let path, _) where path.hasPrefix(address):
        names.insert(String(path.dropFirst(address.count)))
      case .file, .address, .fragment, .inFull, .contact: break
      }
    }
    return names
  }
}

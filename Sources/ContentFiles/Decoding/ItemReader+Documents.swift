import Diagnostics
import Publications

/// Documents and files (content model, section 4).
extension ItemReader {
  private static let documentKeys =
    ["file", "url", "item", "kind", "title", "label", "published", "publisher", "subjects",
     "language", "audience", "redacted", "accessible_alternative", "hosted_by", "corrected",
     "replaces", "withdrawn", "keep", "signed_off"]

  func documents(_ fields: Fields) -> [Document] {
    let documents = fields.mappings("documents", "a document", keys: Self.documentKeys)
      .compactMap(document)
    var seen: Set<String> = []
    for document in documents {
      guard case .file(let name) = document.source.value, !seen.insert(name).inserted else { continue }
      findings.add(
        document.source.place, .twice, "\(name) is in the list twice.",
        hint: "Keep one entry for each file.")
    }
    return documents
  }

  private func document(_ fields: Fields) -> Document? {
    fields.require("kind", "Write what it is, as in kind: report.")
    let kind = fields.choice("kind", of: DocumentKind.self)
    let source = documentSource(fields)
    let standard = (kind ?? .other).keep(in: self.source.id.type)
    var document = Document(
      place: fields.place, source: source ?? Located(.file(""), at: fields.place),
      kind: kind ?? .other, keep: fields.choice("keep", of: Document.Keep.self) ?? standard)
    document.title = fields.text("title", oneLine: true)
    document.label = fields.text("label", oneLine: true)
    document.published = fields.timing("published")
    document.publisher = fields.text("publisher", oneLine: true)
    document.subjects = fields.texts("subjects")
    document.language = fields.language("language")
    document.audiences = fields.choices("audience", of: Audience.self)
    document.isRedacted = fields.flag("redacted")
    document.alternative = alternative(fields)
    document.corrections = corrections(fields)
    document.replaces = replaces(fields)
    document.withdrawn = fields.withdrawal()
    document.signOffs = signOffs(fields)
    return source == nil ? nil : document
  }

  private func documentSource(_ fields: Fields) -> Located<Document.Source>? {
    let given = ["file", "url", "item"].filter(fields.has)
    guard let key = given.first else {
      findings.add(
        fields.place, .missingKey, "A document wants file, url or item.", hint: Self.sourceHint)
      return nil
    }
    if given.count > 1 {
      findings.add(
        fields.place, .wrongForm, "A document has only one of \(given.joined(separator: " and ")).",
        hint: Self.sourceHint)
    }
    if fields.has("hosted_by"), key != "url" {
      findings.add(
        fields.place(of: "hosted_by"), .meaninglessOption, "hosted_by goes with url alone.",
        hint: "Delete it.")
    }
    let place = fields.place(of: key)
    let value: Document.Source? =
      switch key {
      case "file": fields.text("file", oneLine: true).map { .file($0) }
      case "url": webSource(fields)
      default: itemSource(fields)
      }
    return value.map { Located($0, at: place) }
  }

  /// With an address of this site, what is under embargo could be shown before its day.
  private func webSource(_ fields: Fields) -> Document.Source? {
    guard let address = fields.address("url") else { return nil }
    if site?.path(inFull: address.text) != nil {
      findings.add(
        fields.place(of: "url"), .ownAddress,
        "\(address.text) is on this site, and url is for what is elsewhere.",
        hint: Self.sourceHint)
    }
    return .web(address, hostedBy: fields.text("hosted_by", oneLine: true))
  }

  private static let sourceHint =
    "file: report.pdf for a file beside this text, url: https://… for one elsewhere, item: "
    + "reviews/child-s for another item."

  /// `reviews/child-s`, or a document of it: `reviews/child-s/report.pdf`.
  private func itemSource(_ fields: Fields) -> Document.Source? {
    guard let text = fields.text("item", oneLine: true) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 3, let id = ItemID("\(parts[0])/\(parts[1])"), PlainName.isFileName(String(parts[2])) {
      return .document(of: id, file: String(parts[2]))
    }
    if let id = ItemID(text) { return .item(id) }
    findings.add(
      fields.place(of: "item"), .wrongID, "“\(text)” is not the id of an item or its document.",
      hint: "Write reviews/child-s, or reviews/child-s/report.pdf.")
    return nil
  }

  private func alternative(_ fields: Fields) -> Document.Alternative? {
    guard let node = fields.node("accessible_alternative"),
      let text = fields.text(node, "accessible_alternative", oneLine: true)
    else { return nil }
    if PlainName.isFileName(text) { return .file(text) }
    return fields.linked("accessible_alternative").map { .web($0) }
  }

  private func corrections(_ fields: Fields) -> [Correction] {
    fields.mappings("corrected", "corrected", keys: ["on", "note"], orOne: true).compactMap { fields in
      fields.require("on", "Write the day of the new version.")
      fields.require("note", "Write for the reader what has changed.")
      guard let on = fields.date("on"), let note = fields.text("note") else { return nil }
      return Correction(on: on, note: note)
    }
  }

  private func replaces(_ fields: Fields) -> Located<String>? {
    guard let name = fields.text("replaces", oneLine: true) else { return nil }
    let place = fields.place(of: "replaces")
    guard fields.has("file") else {
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

  /// A document and its accessible alternative are two files, and can have one each.
  private func signOffs(_ fields: Fields) -> [SignOff] {
    fields.mappings("signed_off", "signed_off", keys: ["by", "on", "sha256"], orOne: true).compactMap(signOff)
  }

  private func signOff(_ sign: Fields) -> SignOff? {
    for key in ["by", "on", "sha256"] { sign.require(key, "A sign-off says who saw which file, and when.") }
    guard let by = sign.text("by", oneLine: true), let on = sign.date("on"),
      let sum = sign.text("sha256", oneLine: true)
    else { return nil }
    if !by.contains(where: \.isLetter) {
      findings.add(
        sign.place(of: "by"), .wrongForm, "by wants the name of the person who has looked at the file.",
        hint: "Write it in place of \(by).")
    }
    let isSum = sum.count == 64 && sum.allSatisfy { $0.isASCII && $0.isHexDigit }
    if !isSum {
      findings.add(
        sign.place(of: "sha256"), .wrongForm, "sha256 wants the 64 digits of the file that was seen.",
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
  func files(of item: Item, _ fields: Fields) -> [String: ItemFile] {
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
  private func isWhole(_ fields: Fields, _ documents: [Document]) -> Bool {
    guard fields.has("documents") else { return true }
    guard case .list(let nodes)? = fields.node("documents")?.content else { return false }
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
      default: break
      }
    }
    return names
  }
}

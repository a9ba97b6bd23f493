import Diagnostics
import Markdown
import Publications

/// Reads one item's file: front matter, then Markdown (content model, sections 3 to 6).
struct ItemReader {
  let source: SourceTree.Item
  /// Nil when nobody can tell which there are.
  let kinds: Kinds?
  /// Where the site is published; nil when nobody can tell.
  let site: SiteAddress?
  let findings: Findings
  /// Measures a file beside the item.
  let measure: (String) -> FileFacts?
  private let limits = MarkdownLimits()

  var prose: ProseReader {
    ProseReader(
      path: source.path, findings: findings, limits: limits, partnershipKinds: kinds, site: site)
  }

  /// Whatever is wrong, something comes out, so that other items' references to this one are not
  /// reported as well. With an error among the findings it is never published.
  func read(_ text: SourceText) -> Item {
    let parts: FrontMatter
    do throws(Diagnostic) {
      parts = try FrontMatter(text)
    } catch {
      findings.add([error])
      findings.isRead = false
      return placeholder
    }
    let (node, problems) = YAMLReader.read(parts.yaml, path: source.path, firstLine: parts.yamlLine)
    findings.add(problems)
    guard let node = node ?? (problems.isEmpty ? emptyMapping : nil),
      let fields = Fields(
        node, source.id.type.aOne, keys: Self.keys(of: source.id.type), of: source.id.type, findings)
    else {
      findings.isRead = false
      var item = placeholder
      // For its own mistakes, and so that links to its headings are none.
      item.body = body(parts)
      return item
    }
    findings.isDraft = fields.flag("draft")
    var item = Item(
      id: source.id, place: SourcePlace(path: source.path), title: title(fields),
      body: body(parts), details: details(fields))
    readShared(fields, &item)
    item.files = files(of: item, fields)
    item.body.links += findings.links.compactMap { prose.link(inFull: $0.value.text, at: $0.place) }
    checkText(of: item, fields, parts)
    return item
  }

  private var emptyMapping: YAMLNode {
    YAMLNode(emptyMappingAt: SourcePlace(path: source.path, line: 2))
  }

  /// For a file of which nothing can be made. It has all of the files beside it, so that links to
  /// them are no mistakes.
  var placeholder: Item {
    var item = Item(
      id: source.id, place: SourcePlace(path: source.path), title: source.id.slug, body: Prose(),
      details: .page(Page(hasContents: false, navigation: nil)))
    for name in source.files ?? [] {
      item.documents.append(
        Document(
          place: item.place, source: Located(.file(name), at: item.place), kind: .other, keep: .always))
      item.files[name] = unmeasured(name)
    }
    return item
  }

  private func title(_ fields: Fields) -> String {
    fields.require("title", "Write title: and the title.", evenInDraft: true)
    return fields.text("title", oneLine: true) ?? source.id.slug
  }

  private func body(_ parts: FrontMatter) -> Prose {
    prose.read(
      parts.body,
      .init(firstLine: parts.bodyLine, footnotes: "text.", hasBlocks: source.id.type != .national))
  }

  private func checkText(of item: Item, _ fields: Fields, _ parts: FrontMatter) {
    if item.id.type == .national, let line = parts.firstLineOfText {
      findings.add(
        SourcePlace(path: source.path, line: line), .textInNational,
        "A national entry has no text below its keys.", hint: "Write what there is to say as summary.")
    }
    checkForStrayKeys(parts)
    guard item.id == .front else { return }
    for key in ["draft", "published", "withdrawn"] where fields.has(key) {
      if key == "draft", !item.isDraft { continue }
      findings.add(
        fields.keyPlace(of: key), .frontPage,
        "The front page is always there, and so it has no \(key).", hint: "Delete \(key).")
    }
  }

  private func details(_ fields: Fields) -> Item.Details {
    switch source.id.type {
    case .review: .review(review(fields))
    case .learningPack: .learningPack(learningPack(fields))
    case .thematicReport: .thematicReport(thematicReport(fields))
    case .training: .training(training(fields))
    case .national: national(fields)
    case .page:
      .page(
        Page(
          hasContents: fields.flag("contents"),
          navigation: fields.number("navigation", in: 1...99)))
    }
  }
}

extension ItemType {
  /// `a review`.
  fileprivate var aOne: String {
    switch self {
    case .review: "a review"
    case .learningPack: "a learning pack"
    case .thematicReport: "a thematic report"
    case .training: "a training event"
    case .national: "a national entry"
    case .page: "a page"
    }
  }
}

// MARK: Keys

extension ItemReader {
  private static let shared =
    ["title", "short_title", "published", "draft", "withdrawn", "summary", "updated", "changes",
     "review_due", "notice", "themes", "audience", "language", "documents", "publisher", "with", "former_urls"]

  private static func own(_ type: ItemType) -> [String] {
    switch type {
    case .review:
      ["kind", "reference", "subjects", "reviewers", "decided", "sent_to_panel", "publish_until",
       "learning", "response", "national_repository", "hosted_by", "outcome", "outcome_note",
       "outcome_until"]
    case .learningPack: ["kind", "about", "subjects", "learning_event", "report"]
    case .thematicReport: ["covers", "scope", "about", "publish_until", "national_repository"]
    case .training:
      ["starts", "ends", "dates", "on_demand", "venue", "online", "booking", "waiting_list", "cost",
       "status", "about", "recording"]
    case .national: ["url", "covers", "checked"]
    case .page: ["contents", "navigation"]
    }
  }

  private static let nationalKeys =
    ["title", "published", "draft", "summary", "themes", "audience", "language", "publisher"]

  static func keys(of type: ItemType) -> [String] {
    (type == .national ? nationalKeys : shared) + own(type)
  }

  /// What a key belongs to, when that is something other than items of this type.
  static func owner(of key: String, besides type: ItemType) -> String? {
    let ofDocuments = ["signed_off", "keep", "redacted", "corrected", "replaces", "file", "label"]
    if ofDocuments.contains(key) { return "an entry of documents" }
    return ItemType.allCases.first { $0 != type && own($0).contains(key) }?.many.lowercased()
  }
}

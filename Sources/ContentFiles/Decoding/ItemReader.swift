import Markdown
import Publications

/// Reads one item's file: front matter, then Markdown (content model, sections 3 to 6).
struct ItemReader {
  let source: SourceTree.Item
  let kinds: Kinds
  let findings: Findings
  /// Measures a file beside the item.
  let measure: (String) -> FileFacts?

  var prose: ProseReader { ProseReader(path: source.path, findings: findings, partnershipKinds: kinds) }

  /// Whatever is wrong, something comes out, so that other items' references to this one are not
  /// reported as well. With an error among the findings it is never published.
  func read(_ text: SourceText) -> Item {
    let parts: FrontMatter
    do throws(Diagnostic) {
      parts = try FrontMatter(text)
    } catch {
      findings.add([error])
      return placeholder
    }
    let (node, problems) = YAMLReader.read(parts.yaml, path: source.path, firstLine: parts.yamlLine)
    findings.add(problems)
    guard let node = node ?? (problems.isEmpty ? emptyMapping : nil),
      let fields = Fields(
        node, source.id.type.aOne, keys: Self.keys(of: source.id.type),
        elsewhere: Self.owners(besides: source.id.type), findings)
    else { return placeholder }
    findings.isDraft = fields.flag("draft")
    var item = Item(
      id: source.id, place: SourcePlace(path: source.path), title: title(fields),
      body: body(parts), details: details(fields))
    readShared(fields, &item)
    item.files = files(of: item)
    checkText(of: item, parts)
    return item
  }

  private var emptyMapping: YAMLNode {
    .emptyMapping(at: SourcePlace(path: source.path, line: 2))
  }

  /// For a file of which nothing can be made.
  var placeholder: Item {
    Item(
      id: source.id, place: SourcePlace(path: source.path), title: source.id.slug, body: Prose(),
      details: .page(Page(hasContents: false, navigation: nil)))
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

  private func checkText(of item: Item, _ parts: FrontMatter) {
    if item.id.type == .national, parts.body.contains(where: { !$0.isWhitespace }) {
      findings.add(
        SourcePlace(path: source.path, line: parts.bodyLine), "text-in-national",
        "A national entry has no text below its keys.", hint: "Write what there is to say as summary.")
    }
    guard item.id == .front else { return }
    if item.isDraft || item.published != nil || item.withdrawn != nil {
      findings.add(
        item.place, "front-page", "The front page can be no draft, and has no dates.",
        hint: "Delete draft, published and withdrawn.")
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
    ["title", "short_title", "published", "draft", "withdrawn", "summary", "updated", "review_due",
     "notice", "themes", "audience", "language", "documents", "publisher", "with", "former_urls"]

  private static func own(_ type: ItemType) -> [String] {
    switch type {
    case .review:
      ["kind", "reference", "subjects", "reviewers", "decided", "sent_to_panel", "publish_until",
       "learning", "response", "national_repository", "hosted_by", "outcome", "outcome_note"]
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

  /// Keys of other types, and whose they are.
  private static func owners(besides type: ItemType) -> [String: String] {
    var owners: [String: String] = [:]
    for other in ItemType.allCases where other != type {
      for key in own(other) where owners[key] == nil { owners[key] = other.many.lowercased() }
    }
    for key in ["signed_off", "keep", "redacted", "corrected", "replaces", "file", "label"] {
      owners[key] = "an entry of documents"
    }
    return owners
  }
}

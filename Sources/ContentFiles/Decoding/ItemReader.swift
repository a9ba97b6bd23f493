import Diagnostics
import Keys
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
      findings.problems.add([error])
      findings.isRead = false
      return placeholder
    }
    let (node, problems) = YAMLReader.read(parts.yaml, path: source.path, firstLine: parts.yamlLine)
    findings.problems.add(problems)
    guard let node = node ?? (problems.isEmpty ? emptyMapping : nil),
      let mapping = WrittenMapping(
        node, source.id.type.aOne, keys: source.id.type.keys.map(\.name), of: source.id.type, findings)
    else {
      findings.isRead = false
      var item = placeholder
      // For its own mistakes, and so that links to its headings are none.
      item.body = body(parts)
      return item
    }
    let fields = Fields<SharedKeys>(mapping)
    findings.problems.isDraft = fields[\.draft] ?? false
    var item = Item(
      id: source.id, place: SourcePlace(path: source.path), title: fields[\.title] ?? source.id.slug,
      body: body(parts), details: details(mapping))
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

  private func body(_ parts: FrontMatter) -> Prose {
    prose.read(
      parts.body,
      .init(firstLine: parts.bodyLine, footnotes: "text.", hasBlocks: source.id.type != .national))
  }

  private func checkText(of item: Item, _ fields: Fields<SharedKeys>, _ parts: FrontMatter) {
    if item.id.type == .national, let line = parts.firstLineOfText {
      findings.add(
        SourcePlace(path: source.path, line: line), .textInNational,
        "A national entry has no text below its keys.", hint: "Write what there is to say as summary.")
    }
    checkForStrayKeys(parts)
    guard item.id == .front else { return }
    if item.isDraft { refuse(\.draft, fields) }
    refuse(\.published, fields)
    refuse(\.withdrawn, fields)
  }

  /// The front page is always public.
  private func refuse<Value>(_ key: KeyPath<SharedKeys, Key<Value>>, _ fields: Fields<SharedKeys>) {
    guard fields.has(key) else { return }
    let name = fields.facts(key).name
    findings.add(
      fields.keyPlace(of: key), .frontPage, "The front page is always there, and so it has no \(name).",
      hint: "Delete \(name).")
  }

  private func details(_ mapping: WrittenMapping) -> Item.Details {
    switch source.id.type {
    case .review: .review(review(Fields(mapping)))
    case .learningPack: .learningPack(learningPack(Fields(mapping)))
    case .thematicReport: .thematicReport(thematicReport(Fields(mapping)))
    case .training: .training(training(Fields(mapping)))
    case .national: national(Fields(mapping))
    case .page: .page(page(Fields(mapping)))
    }
  }

  private func page(_ fields: Fields<PageKeys>) -> Page {
    Page(hasContents: fields[\.contents] ?? false, navigation: fields[\.navigation])
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

import CCmarkGFM
import CLibrary
import CTreeMemory

/// The tree that libcmark-gfm makes of a text, in memory of its own.
///
/// All that a parse, a walk and a rendering ask for is given back at once, when the tree goes. So trees go in the
/// order opposite to that in which they came, and on the thread that made them; a tree that is a local value does.
struct SyntaxTree: ~Copyable {
  let root: OpaquePointer
  private let place: tree_memory_place

  // Never CMARK_OPT_UNSAFE: raw HTML and dangerous addresses must not come out.
  static let options = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES

  init(parsing source: [UInt8]) {
    self.init { Library.parse(source) }
  }

  init(_ parse: () -> OpaquePointer) {
    place = tree_memory_begin()
    root = parse()
  }

  deinit {
    tree_memory_end(place)
  }

  var isSingleParagraph: Bool {
    guard let first = cmark_node_first_child(root) else { return false }
    return cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH && cmark_node_next(first) == nil
  }

  func withRendering<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // In the memory of the tree.
    let rendered = cmark_render_html(root, SyntaxTree.options, nil)
    guard let rendered else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let html = UnsafeRawBufferPointer(start: rendered, count: strlen(rendered))
    return html.withMemoryRebound(to: UInt8.self, body)
  }
}

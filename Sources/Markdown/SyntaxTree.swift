import CCmarkGFM

/// The tree that libcmark-gfm makes of a text, and the one owner of its memory.
struct SyntaxTree: ~Copyable {
  let root: OpaquePointer

  // Never CMARK_OPT_UNSAFE: raw HTML and dangerous addresses must not come out.
  static let options = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES

  init(root: OpaquePointer) {
    self.root = root
  }

  init(parsing source: [UInt8]) {
    root = Library.parse(source)
  }

  deinit {
    cmark_node_free(root)
  }

  var isSingleParagraph: Bool {
    guard let first = cmark_node_first_child(root) else { return false }
    return cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH && cmark_node_next(first) == nil
  }

  func withRendering<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let rendered = cmark_render_html(root, SyntaxTree.options, nil)
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    let html = UnsafeRawBufferPointer(start: rendered, count: rendered.map(length) ?? 0)
    return html.withMemoryRebound(to: UInt8.self, body)
  }
}

/// How many bytes a C string has.
private func length(_ string: UnsafeMutablePointer<CChar>) -> Int {
  var end = string
  while end.pointee != 0 { end += 1 }
  return end - string
}

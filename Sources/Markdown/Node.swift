import CCmarkGFM
import CTreeMemory

/// A node of libcmark-gfm's syntax tree, as the walk sees it.
struct Node {
  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    self.node = node
  }

  var type: cmark_node_type { cmark_node_get_type(node) }
  var literal: String { string(cmark_node_get_literal(node)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  var destination: String { string(cmark_node_get_url(node)) }
  var info: String { string(cmark_node_get_fence_info(node)) }
  var column: Int { max(1, Int(cmark_node_get_start_column(node))) }

  func withLiteral(_ body: (UnsafePointer<CChar>) -> Void) {
    if let literal = cmark_node_get_literal(node) { body(literal) }
  }

  var lines: ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }

  var isTopLevel: Bool {
    cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
  }

  /// Its text, if there is nothing else in it.
  var soleText: String? {
    guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return nil }
    return string(cmark_node_get_literal(child))
  }

  /// A table, a row or a cell: the only blocks that no part of the library's core has made.
  /// Their types are variables of the library's and so closed to Swift.
  var isPartOfTable: Bool {
    type.rawValue > CMARK_NODE_FOOTNOTE_DEFINITION.rawValue
      && type.rawValue < CMARK_NODE_TEXT.rawValue
  }

  var isWithinTable: Bool {
    cmark_node_parent(node).map { Node($0).isPartOfTable } ?? false
  }
}

private func string(_ text: UnsafePointer<CChar>?) -> String {
  text.map { String(cString: $0) } ?? ""
}

// Marks. The splitter knows how each comes out.
extension Node {
  /// A link or image loses its address, and has the mark before its title.
  func mark(_ mark: Mark) {
    cmark_node_set_url(node, "")
    mark.withCString(before: cmark_node_get_title(node)) { title in
      _ = cmark_node_set_title(node, title)
    }
  }

  /// A heading has the mark before its text.
  func markHeading(_ mark: Mark, level: Int) {
    cmark_node_set_heading_level(node, Int32(level))
    let child = cmark_node_new_with_mem(CMARK_NODE_TEXT, tree_memory())
    mark.withCString { _ = cmark_node_set_literal(child, $0) }
    cmark_node_prepend_child(node, child)
  }

  /// Raw HTML comes out as text, a paragraph where it is a block.
  func becomeText(_ text: String) {
    guard type == CMARK_NODE_HTML_BLOCK else {
      cmark_node_set_type(node, CMARK_NODE_TEXT)
      cmark_node_set_literal(node, text)
      return
    }
    guard !text.isEmpty else {
      cmark_node_set_type(node, CMARK_NODE_CUSTOM_BLOCK)
      return
    }
    cmark_node_set_type(node, CMARK_NODE_PARAGRAPH)
    let child = cmark_node_new_with_mem(CMARK_NODE_TEXT, tree_memory())
    cmark_node_set_literal(child, text)
    cmark_node_append_child(node, child)
  }

  /// A fenced block has nothing but the mark in it.
  func markBlock(_ mark: Mark) {
    cmark_node_set_fence_info(node, "")
    mark.withCString { _ = cmark_node_set_literal(node, $0) }
  }
}

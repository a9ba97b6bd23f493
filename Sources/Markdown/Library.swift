import Bytes
import CCmarkGFM
import CTreeMemory
import Synchronization

/// libcmark-gfm as a whole, made safe for any number of threads.
///
/// As it comes, it is not. It keeps one table for the process that says which characters can begin
/// something, and the extensions `autolink` and `strikethrough` switch theirs (`:` and `w`, `~`) on
/// before each parse and off after it. A parse on another thread then finds them off and passes
/// over what they mark: with two threads, up to 897 of 3,000 pages came out wrong
/// (github/cmark-gfm, pull request 176). Nothing else that a parse writes is shared.
///
/// - `:` and `w` stay on for good. One first parse runs alone, and while it runs, with the
///   characters on, autolink's own list of characters is emptied. It then finds none to switch off,
///   and no later parse finds any to switch at all. The list is for nothing else.
/// - `~` cannot be kept on so: strikethrough's list also tells the parser whose a pair of `~` is.
///   But to a text without `~` it does not matter whether `~` is on. So only a text that has one is
///   parsed with strikethrough, and such texts, which are few, take turns.
enum Library {
  /// The tree of a text, in the memory for trees.
  static func parse(_ source: [UInt8]) -> OpaquePointer {
    let hasTildes = source.withUnsafeBufferPointer { $0.firstIndex(of: UInt8(ascii: "~"), from: 0) != nil }
    let extensions = ["table", "autolink"] + (hasTildes ? ["strikethrough"] : [])
    var root: OpaquePointer?
    if keepsCharactersOn && !hasTildes {
      root = parse(source, extensions: extensions)
    } else {
      turn.withLock { _ in root = parse(source, extensions: extensions) }
    }
    return self.root(root)
  }

  private static func root(_ root: OpaquePointer?) -> OpaquePointer {
    guard let root else { preconditionFailure("libcmark-gfm makes a tree of any text.") }
    return root
  }

  private static let turn = Mutex(())

  /// Whether autolink's characters stay on. False for a version of the library in which emptying
  /// the list does something else: there, all texts take turns.
  static let keepsCharactersOn: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    keepCharactersOn()
    if findsAddresses { return true }
    restoreCharacters()
    return false
  }()
}

extension Library {
  // An extension of our own is asked in the middle of a parse, at the first special character.
  private static func keepCharactersOn() {
    guard let keeper = cmark_syntax_extension_new("keeper") else { return }
    cmark_syntax_extension_set_match_inline_func(keeper) { _, _, _, _, _ in
      cmark_syntax_extension_set_special_inline_chars(
        cmark_find_syntax_extension("autolink"), nil)
      return nil
    }
    _ = SyntaxTree { root(parse(Array("w".utf8), extensions: ["autolink"], and: keeper)) }
    cmark_syntax_extension_free(cmark_get_default_mem_allocator(), keeper)
  }

  private static var findsAddresses: Bool {
    let source = Array("www.b.org http://c.org".utf8)
    let tree = SyntaxTree { root(parse(source, extensions: ["autolink"])) }
    let expected = """
      <p><a href="http://www.b.org">www.b.org</a> <a href="http://c.org">http://c.org</a></p>

      """
    return tree.withRendering { String(decoding: $0, as: UTF8.self) == expected }
  }

  private static func restoreCharacters() {
    let list = ":w".utf8.reduce(nil) { list, character in
      cmark_llist_append(
        cmark_get_default_mem_allocator(), list,
        UnsafeMutableRawPointer(bitPattern: UInt(character)))
    }
    cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), list)
  }

  private static func parse(
    _ source: [UInt8], extensions: [String], and other: OpaquePointer? = nil
  ) -> OpaquePointer? {
    let parser = cmark_parser_new_with_mem(SyntaxTree.options, tree_memory())
    defer { cmark_parser_free(parser) }
    if let other { cmark_parser_attach_syntax_extension(parser, other) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    source.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        cmark_parser_feed(parser, text.baseAddress, text.count)
      }
    }
    return cmark_parser_finish(parser)
  }
}

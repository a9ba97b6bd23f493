/// What Markdown made of a writer's words. The domain carries it and never looks inside.
package struct RenderedMarkdown: Hashable, Sendable {
  /// UTF-8.
  package let bytes: [UInt8]

  /// Only what libcmark-gfm rendered belongs in here.
  package init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }
}

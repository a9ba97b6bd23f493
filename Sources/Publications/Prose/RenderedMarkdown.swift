/// What Markdown made of a writer's words. The domain carries it and never looks inside.
public struct RenderedMarkdown: Hashable, Sendable {
  /// UTF-8.
  public let bytes: [UInt8]

  /// Only what libcmark-gfm rendered belongs in here.
  public init(rendered bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension HTML {
  /// What a renderer that escapes text itself has written. The one way for bytes to become markup
  /// that is not written in the source, for libcmark-gfm's output alone: only a file that says
  /// `@_spi(Rendering) import HTML` sees it.
  @_spi(Rendering)
  public init(rendered: [UInt8]) {
    bytes = rendered
  }
}

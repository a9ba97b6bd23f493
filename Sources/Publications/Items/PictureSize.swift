/// How large a picture is shown where nothing makes it larger or smaller: in pixels of CSS, which are not those of the
/// screen. Neither is 0.
public struct PictureSize: Hashable, Sendable {
  public let width: Int
  public let height: Int

  public init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}

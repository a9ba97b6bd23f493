/// How large a picture is shown where nothing makes it larger or smaller: in pixels of CSS, which are not those of the
/// screen. Neither is 0.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}

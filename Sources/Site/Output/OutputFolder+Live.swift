import ContentFiles

extension OutputFolder {
  /// Whether there is a site in its place.
  var isThere: Bool { page(at: "index.html") != nil }

  /// What is live at a path; nil when nothing is.
  func page(at path: String) -> [UInt8]? { try? Content.bytes(ofFile: "\(self.path)/\(path)") }
}

extension [UInt8] {
  /// Whether a text is in them. Faster than `contains`, since this looks at every page of every input.
  func has(_ text: String) -> Bool { count(of: text) > 0 }

  /// How often a text is in it.
  func count(of text: String) -> Int {
    let text = Array(text.utf8)
    return indices.count { self[$0] == text.first && self[$0...].starts(with: text) }
  }
}

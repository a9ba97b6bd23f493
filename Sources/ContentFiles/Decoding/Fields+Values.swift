import Diagnostics
import Publications

/// The forms of values (content model, section 2).
extension Fields {
  func text(_ key: String, longest: Int? = nil, oneLine: Bool = false) -> String? {
    node(key).flatMap { text($0, key, longest: longest, oneLine: oneLine) }
  }

  func text(
    _ node: YAMLNode, _ key: String, longest: Int? = nil, oneLine: Bool = false
  ) -> String? {
    guard !node.isBroken else { return nil }
    guard case .text(let text) = node.content else {
      findings.add(
        node.place, .wrongForm, "\(key) wants a text.",
        hint: "If the text holds a colon or begins with a bracket, put it into quotes: \"…\".")
      return nil
    }
    let trimmed = text.trimmingWhitespace
    if trimmed.isEmpty {
      findings.add(node.place, .emptyText, "\(key) is empty.", hint: "Write a text, or delete the key.")
      return nil
    }
    if let longest, trimmed.count > longest {
      findings.add(
        node.place, .tooLong, "\(key) has \(trimmed.count) characters; the most is \(longest).",
        hint: "Make it shorter.")
      return String(trimmed.prefix(longest))
    }
    if oneLine, trimmed.contains("\n") {
      findings.add(node.place, .wrongForm, "\(key) must be on one line.", hint: "Take the line break out.")
    }
    return trimmed
  }

  /// A list of texts.
  func texts(_ key: String) -> [String] { located(key).map(\.value) }

  func located(_ key: String) -> [Located<String>] {
    nodes(key, ofTexts: true).compactMap { node in
      text(node, key, oneLine: true).map { Located($0, at: node.place) }
    }
  }

  /// A list of values; with `orOne`, one value alone too.
  func nodes(_ key: String, orOne: Bool = false, ofTexts: Bool = false) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .list(let nodes) = node.content { return nodes }
    if orOne { return [node] }
    findings.add(
      node.place, .wrongForm, "\(key) wants a list.",
      hint: (ofTexts ? Self.asList(node) : nil) ?? "Write each value on a line of its own with “- ” before it, or [one, another].")
    return []
  }

  func boolean(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    if node.isPlain, case .text(let text) = node.content {
      if text == "true" { return true }
      if text == "false" { return false }
    }
    findings.add(
      node.place, .wrongForm, "\(key) wants true or false.", hint: "Without quotes, in small letters.")
    return nil
  }

  /// `true` and nothing else: a key that is left out otherwise.
  func flag(_ key: String) -> Bool { boolean(key) ?? false }

  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = node(key) else { return nil }
    if case .text(let text) = node.content, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    {
      return number
    }
    findings.add(
      node.place, .wrongForm,
      "\(key) wants a whole number from \(range.lowerBound) to \(range.upperBound).")
    return nil
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    node(key).flatMap { choice($0, key, of: type) }
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, orOne: Bool = false
  ) -> [Choice] where Choice.RawValue == String {
    nodes(key, orOne: orOne).compactMap { choice($0, key, of: type) }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node, key, oneLine: true) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    findings.add(
      node.place, .unknownValue, "\(key) cannot be “\(text)”.", hint: Self.hint(text, names))
    return nil
  }

  /// One value, written as a list.
  private static func asList(_ node: YAMLNode) -> String? {
    guard case .text(let text) = node.content, !text.contains(where: \.isNewline) else { return nil }
    return "Write it in brackets: [\(text)]."
  }

  static func hint(_ written: String, _ names: [String]) -> String {
    let near = NearestName.of(written, among: names).map { "Did you mean \($0)? " } ?? ""
    return "\(near)It can be \(names.joined(separator: ", "))."
  }
}

extension String {
  /// Without white space at both ends, no-break spaces among it.
  var trimmingWhitespace: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end])
  }
}

import Diagnostics
import Keys
import Publications

/// A value as it is written. What is of another form than its key wants is reported (content model, section 2).
struct WrittenValue {
  /// For messages.
  let key: String
  let node: YAMLNode
  let findings: Findings

  var place: SourcePlace { node.place }

  /// A text on one line, or with rules of its own.
  func text(of shape: Shape) -> String? {
    switch shape {
    case .text(let most, let isOneLine): text(longest: most, oneLine: isOneLine)
    case .email: email
    case .phone: phone
    case .language: language
    case .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .id, .choice, .word, .special,
      .list,
      .mapping, .named, .either:
      text()
    }
  }

  func text(longest: Int? = nil, oneLine: Bool = true) -> String? {
    guard !node.isBroken else { return nil }
    guard case .text(let text) = node.content else {
      findings.add(
        place, .wrongForm, "\(key) wants a text.",
        hint: "If the text holds a colon or begins with a bracket, put it into quotes: \"…\".")
      return nil
    }
    let trimmed = text.trimmingWhitespace
    if trimmed.isEmpty {
      findings.add(place, .emptyText, "\(key) is empty.", hint: "Write a text, or delete the key.")
      return nil
    }
    if let longest, trimmed.count > longest {
      findings.add(
        place, .tooLong, "\(key) has \(trimmed.count) characters; the most is \(longest).", hint: "Make it shorter.")
      return String(trimmed.prefix(longest))
    }
    if oneLine, trimmed.contains("\n") {
      findings.add(place, .wrongForm, "\(key) must be on one line.", hint: "Take the line break out.")
    }
    return trimmed
  }

  /// The values of a list; with `orOne`, one value alone too.
  func values(of shape: Shape? = nil, orOne: Bool = false) -> [WrittenValue] {
    if case .list(let nodes) = node.content {
      return nodes.map { WrittenValue(key: key, node: $0, findings: findings) }
    }
    if orOne { return [self] }
    findings.add(
      place, .wrongForm, "\(key) wants a list.",
      hint: asList(of: shape) ?? "Write each value on a line of its own with “- ” before it, or [one, another].")
    return []
  }

  /// One value, written as a list.
  private func asList(of shape: Shape?) -> String? {
    switch shape {
    case .text, .id, .special: break
    case nil, .paragraph, .markdown, .date, .timing, .moment, .boolean, .number, .address, .email, .phone, .language,
      .choice,
      .word, .list, .mapping, .named, .either:
      return nil
    }
    guard case .text(let text) = node.content, !text.contains(where: \.isNewline) else { return nil }
    return "Write it in brackets: [\(text)]."
  }

  var boolean: Bool? {
    if node.isPlain, case .text(let text) = node.content {
      if text == "true" { return true }
      if text == "false" { return false }
    }
    findings.add(place, .wrongForm, "\(key) wants true or false.", hint: "Without quotes, in small letters.")
    return nil
  }

  func number(in range: ClosedRange<Int>) -> Int? {
    if case .text(let text) = node.content, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    {
      return number
    }
    findings.add(
      place, .wrongForm, "\(key) wants a whole number from \(range.lowerBound) to \(range.upperBound).")
    return nil
  }

  func choice<Choice: RawRepresentable & CaseIterable>() -> Choice? where Choice.RawValue == String {
    guard let text = text() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    findings.add(
      place, .unknownValue, "\(key) cannot be “\(text)”.", hint: Self.hint(text, Choice.allCases.map(\.rawValue)))
    return nil
  }

  static func hint(_ written: String, _ names: [String]) -> String {
    let near = NearestName.of(written, among: names).map { "Did you mean \($0)? " } ?? ""
    return "\(near)It can be \(names.joined(separator: ", "))."
  }
}

// MARK: Addresses

extension WrittenValue {
  /// - Parameter isLink: whether the public finds it on the item's page.
  func address(isLink: Bool) -> WebAddress? {
    guard let text = text() else { return nil }
    guard let address = WebAddress(text) else {
      findings.add(
        place, .wrongAddress, "“\(text)” is not an address for \(key).",
        hint: "An address begins with https:, http:, mailto: or tel:, and has no spaces.")
      return nil
    }
    findings.addresses.append(Located(address, at: place))
    if isLink { findings.links.append(Located(address, at: place)) }
    return address
  }

  var id: Located<ItemID>? {
    guard let text = text() else { return nil }
    if let id = ItemID(text) { return Located(id, at: place) }
    findings.add(
      place, .wrongID, "“\(text)” is not the id of an item.",
      hint: "An id is a folder and a name, as in reviews/child-s.")
    return nil
  }

  fileprivate var email: String? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), WebAddress.mail(text) != nil { return text }
    findings.add(place, .wrongForm, "“\(text)” is not an e-mail address.", hint: "Write it as unit@example.org.")
    return nil
  }

  fileprivate var phone: String? {
    guard let text = text() else { return nil }
    if text.count(where: { $0.isASCII && $0.isNumber }) >= 3 { return text }
    findings.add(place, .wrongForm, "“\(text)” is not a telephone number.", hint: "Write it as 0161 000 0000.")
    return nil
  }

  /// A BCP 47 tag: subtags of letters and digits with hyphens between them.
  fileprivate var language: String? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.first.map { (2...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isLetter } } ?? false
      && parts.dropFirst().allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    if isTag { return text }
    findings.add(
      place, .wrongLanguage, "“\(text)” is not the tag of a language.",
      hint: "Write en-GB for English, cy for Welsh, pl for Polish (BCP 47).")
    return nil
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

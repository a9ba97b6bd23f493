import Diagnostics
import Publications

/// Dates, moments, addresses and ids.
extension Fields {
  func date(_ key: String) -> PartialDate? { node(key).flatMap { date($0, key) } }

  func date(_ node: YAMLNode, _ key: String) -> PartialDate? {
    guard let text = text(node, key, oneLine: true) else { return nil }
    if let date = PartialDate(text) { return date }
    findings.add(
      node.place, .wrongDate, "“\(text)” is not a date for \(key).",
      hint: DateAdvice.hint(for: text) + "Write a day as 2018-05-15, a month as 2018-05, or a year as 2018, from "
        + "\(CalendarDay.years.lowerBound) to \(CalendarDay.years.upperBound).")
    return nil
  }

  /// A date of any precision, or a moment.
  func timing(_ key: String, also word: String? = nil) -> Timing? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    if let date = PartialDate(text) { return .date(date) }
    return moment(text, node, key, also: word).map(Timing.moment)
  }

  func moment(_ key: String) -> Moment? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    return moment(text, node, key, onlyMoment: true)
  }

  private func moment(
    _ text: String, _ node: YAMLNode, _ key: String, also word: String? = nil, onlyMoment: Bool = false
  ) -> Moment? {
    do throws(MomentFault) {
      return try Moment(text)
    } catch {
      switch error {
      case .form:
        let forms =
          onlyMoment
          ? "Write a day and a time as 2026-11-25T10:00."
          : "Write a day as 2018-05-15, a month as 2018-05, a year as 2018, or a day and a time as "
            + "2026-11-25T10:00" + (word.map { ", or \($0)." } ?? ".")
        findings.add(
          node.place, .wrongDate, "“\(text)” is not a date for \(key).", hint: DateAdvice.hint(for: text) + forms)
      case .skipped:
        findings.add(
          node.place, .wrongDate, "\(text) is no time: the clocks go forward over it that night.",
          hint: "Choose another hour.")
      case .repeated:
        findings.add(
          node.place, .wrongDate, "\(text) happens twice: the clocks go back that night.",
          hint: "Choose another hour.")
      }
      return nil
    }
  }

  func address(_ key: String) -> WebAddress? {
    guard let node = node(key), let text = text(node, key, oneLine: true) else { return nil }
    if let address = WebAddress(text) {
      findings.addresses.append(Located(address, at: node.place))
      return address
    }
    findings.add(
      node.place, .wrongAddress, "“\(text)” is not an address for \(key).",
      hint: "An address begins with https:, http:, mailto: or tel:, and has no spaces.")
    return nil
  }

  /// An address that the public finds on the item's page.
  func linked(_ key: String) -> WebAddress? {
    let address = address(key)
    if let address { findings.links.append(Located(address, at: place(of: key))) }
    return address
  }

  func ids(_ key: String) -> [Located<ItemID>] {
    nodes(key, ofTexts: true).compactMap { id($0, key) }
  }

  func id(_ node: YAMLNode, _ key: String) -> Located<ItemID>? {
    guard let text = text(node, key, oneLine: true) else { return nil }
    if let id = ItemID(text) { return Located(id, at: node.place) }
    findings.add(
      node.place, .wrongID, "“\(text)” is not the id of an item.",
      hint: "An id is a folder and a name, as in reviews/child-s.")
    return nil
  }

  /// A mapping below this one.
  func mapping(_ key: String, _ name: String, keys: [String]) -> Fields? {
    node(key).flatMap { Fields($0, name, keys: keys, findings) }
  }

  /// A list of mappings; with `orOne`, one mapping alone too.
  func mappings(_ key: String, _ name: String, keys: [String], orOne: Bool = false) -> [Fields] {
    nodes(key, orOne: orOne).compactMap { Fields($0, name, keys: keys, findings) }
  }
}

/// What holds for attributes wherever they stand.
extension PageReader {
  mutating func checkAttributes(of tag: Tag) {
    for (index, attribute) in scanner.attributes.enumerated() {
      if scanner.attributes[..<index].contains(where: { $0.name == attribute.name }) {
        problem(at: attribute.offset, "An attribute stands twice in <\(text(tag.nameRange))>.")
      }
      check(attribute)
    }
  }

  private mutating func check(_ attribute: Attribute) {
    if !attribute.isQuoted {
      problem(at: attribute.offset, "An attribute's value is not quoted.")
    }
    if attribute.name == .id {
      checkID(attribute)
    } else if attribute.name == .style {
      problem(at: attribute.offset, "A style attribute: styles belong in the style sheet.")
    } else if Name.addresses.contains(attribute.name) {
      checkAddress(attribute)
    } else if attribute.name.isHandler {
      problem(at: attribute.offset, "An event handler: scripts do not stand in the page.")
    }
  }

  private mutating func checkID(_ attribute: Attribute) {
    let id = attribute.value.map { resolvingCharacterReferences(page[$0]) } ?? ""
    if id.isEmpty {
      problem(at: attribute.offset, "An id is empty.")
    } else if id.utf8.contains(where: \.isSpace) {
      problem(at: attribute.offset, "The id “\(id)” has white space in it.")
    } else if !report.ids.insert(id).inserted {
      problem(at: attribute.offset, "The id “\(id)” is there twice.")
    }
  }

  private mutating func checkAddress(_ attribute: Attribute) {
    let address = attribute.value.map { resolvingCharacterReferences(page[$0]) } ?? ""
    report.links.append(address)
    if let objection = Address(text: address).objection {
      problem(at: attribute.offset, "The address “\(address)” \(objection).")
    }
  }
}

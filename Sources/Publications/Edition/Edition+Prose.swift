extension Edition {
  /// The texts of an item's page.
  package func texts(of item: PublicItem) -> PageTexts {
    var ids = HeadingIDs()
    let body = resolve(item.body.prose, in: item, &ids)
    guard case .review(let review) = item.details else {
      return PageTexts(body: body, learning: nil, response: nil)
    }
    let learning = review.learning.map { resolve($0.prose, in: item, &ids) }
    let response = review.response?.text.map { resolve($0.prose, in: item, &ids) }
    return PageTexts(body: body, learning: learning, response: response)
  }

  /// A text without headings: a summary, a note, a notice.
  package func text(_ text: ShownText, of item: PublicItem) -> PublicProse {
    var ids = HeadingIDs()
    return resolve(text.prose, in: item, &ids)
  }

  private func resolve(
    _ prose: Prose, in item: PublicItem, _ ids: inout HeadingIDs
  ) -> PublicProse {
    var pieces: [PublicProse.Piece] = []
    var contents: [PublicProse.Entry] = []
    for piece in prose.keepingWords(ofLinksWhere: isDead).pieces {
      switch piece {
      case .text(let text): pieces.append(.text(text))
      case .headingID(let number):
        let heading = prose.headings[number]
        let id = ids.next(heading.slug)
        pieces.append(.headingID(id))
        contents.append(.init(level: heading.level, text: heading.text, id: id))
      case .address(let number):
        let link = prose.links[number]
        let (location, facts) = target(of: link)
        let size = link.isImage ? link.pictureSize ?? facts?.pictureSize : nil
        pieces.append(size.map { .picture(location, $0) } ?? .address(location))
      case .facts(let number):
        let link = prose.links[number]
        if !link.isImage, let facts = target(of: link).facts { pieces.append(.facts(facts)) }
      case .block(let number):
        if let block = resolve(prose.blocks[number].value, of: prose, in: item, &ids) {
          pieces.append(.block(block))
        }
      }
    }
    return PublicProse(pieces: pieces, contents: contents)
  }

  private func resolve(
    _ block: Block, of prose: Prose, in item: PublicItem, _ ids: inout HeadingIDs
  ) -> PublicBlock? {
    switch block {
    case .list(let list): .list(publicList(list))
    case .downloads(let downloads): .downloads(documents(downloads, of: prose, in: item))
    case .nationalRepository: .nationalRepository
    case .mediaEnquiries: .mediaEnquiries
    case .concern: .concern
    case .contact(let role): .contact(partnership.contacts[role])
    case .quote(let quote):
      .quote(
        PublicQuote(
          text: resolve(quote.text, in: item, &ids), source: quote.source, edition: quote.edition,
          location: quote.address.map(Location.init)))
    case .when: nil
    }
  }

  private func documents(
    _ block: DownloadsBlock, of prose: Prose, in item: PublicItem
  ) -> [PublicDownload] {
    let ofPage = block.from == .lists ? [] : item.documents.map { PublicDownload(document: $0, item: nil) }
    let listed = block.from == .page ? [] : prose.listBlocks.flatMap { publicList($0).items }
    let ofLists = listed.flatMap { item in
      item.documents.map { PublicDownload(document: $0, item: item) }
    }
    var seen: Set<Location> = []
    return (ofPage + ofLists).filter { download in
      (block.kinds.isEmpty || block.kinds.contains(download.document.kind))
        && seen.insert(download.document.location).inserted
    }
  }
}

extension Edition {
  /// Whether a link leads to a bare record, or a picture has gone.
  private func isDead(_ link: ProseLink) -> Bool {
    switch link.destination {
    case .file(let id, let name) where link.isImage: self[id]?.files[name] == nil
    case .item(let id, _), .file(let id, _): self[id]?.availability.isBare ?? false
    case .builtIn, .contact, nil: false
    }
  }

  /// Where a link leads now, and what is to be had there when it is a file.
  private func target(of link: ProseLink) -> (location: Location, facts: FileFacts?) {
    switch link.destination {
    case .item(let id, let fragment): (location(of: id, fragment), nil)
    case .file(let id, let name): file(name, of: id)
    case .builtIn(.permanent(let path, let page, let fragment)):
      (location(path).at(fragment: page.flatMap { live(fragment, on: $0) }), nil)
    case .builtIn(let list): (location(list.name), nil)
    case .contact(let role): (partnership.contacts[role].location ?? location("/"), nil)
    // Only a draft may have a link to nothing, and a draft is on no page.
    case nil: (location("/"), nil)
    }
  }

  private func location(of id: ItemID, _ fragment: String?) -> Location {
    location(id.path ?? "/").at(fragment: live(fragment, on: id))
  }

  /// A heading that has gone since, with the whole page, is left out of the address.
  private func live(_ fragment: String?, on id: ItemID) -> String? {
    guard let fragment, headings[id]?.contains(fragment) ?? false else { return nil }
    return fragment
  }

  /// A file that has gone since comes out as its item.
  private func file(_ name: String, of id: ItemID) -> (location: Location, facts: FileFacts?) {
    guard let file = self[id]?.files[name], let path = id.path else {
      return (location(of: id, nil), nil)
    }
    return (location(path + name), file.facts)
  }
}

extension Prose {
  /// The lists that it shows.
  fileprivate var listBlocks: [ListBlock] {
    pieces.compactMap { piece in
      guard case .block(let number) = piece, case .list(let list) = blocks[number].value else {
        return nil
      }
      return list
    }
  }
}

import Diagnostics
import Publications

extension Catalogue {
  /// Finds what each link leads to, whether or not it is public. A link to nothing is a problem at
  /// its line.
  static func resolveLinks(
    of items: inout [Item], _ addresses: AddressBook, _ problems: Problems
  ) {
    for number in items.indices {
      let item = items[number]
      items[number].mapProse { prose in
        resolve(&prose, in: item, addresses, problems)
      }
    }
  }

  private static func resolve(
    _ prose: inout Prose, in item: Item, _ addresses: AddressBook, _ problems: Problems
  ) {
    for number in prose.links.indices {
      let link = prose.links[number]
      switch destination(of: link, in: item, addresses) {
      case .success(let destination): prose.links[number].destination = destination
      case .failure(let fault):
        if case .inFull = link.reference { continue }
        report(fault, link, addresses, problems)
      }
    }
  }

  private enum LinkFault: Error {
    case absent(candidates: [String])
    case national(ItemID)
    case notAnImage
  }

  private static func destination(
    of link: ProseLink, in item: Item, _ addresses: AddressBook
  ) -> Result<Destination, LinkFault> {
    switch link.reference {
    case .contact(let role): return .success(.contact(role))
    case .fragment(let fragment):
      // With the page's address before it, because a summary shows on other pages too.
      return destination(of: .item(item.id), item.id.path ?? "/", fragment, link, in: item)
    case .file(let path, let fragment):
      guard let owner = addresses.sources[path] else {
        return .failure(.absent(candidates: Array(addresses.sources.keys)))
      }
      return destination(of: owner, "", fragment, link, in: item)
    case .address(let path, let fragment): return destination(at: path, fragment, link, in: item, addresses)
    case .inFull(let path): return destination(at: path, nil, link, in: item, addresses)
    }
  }

  private static func destination(
    at address: String, _ fragment: String?, _ link: ProseLink, in item: Item, _ addresses: AddressBook
  ) -> Result<Destination, LinkFault> {
    guard let (owner, path) = addresses.owner(ofAddress: address) else {
      return .failure(.absent(candidates: Array(addresses.owners.keys)))
    }
    return destination(of: owner, path, fragment, link, in: item)
  }

  private static func destination(
    of owner: AddressBook.Owner, _ path: String, _ fragment: String?, _ link: ProseLink,
    in item: Item
  ) -> Result<Destination, LinkFault> {
    if link.isImage {
      switch owner {
      case .file(item.id, let name): return .success(.file(of: item.id, name: name))
      case .publicFile: return .success(.builtIn(.permanent(path: path, page: nil, fragment: nil)))
      case .item, .file, .formerPath, .builtIn, .theme, .kind, .year: return .failure(.notAnImage)
      }
    }
    switch owner {
    case .item(let id) where id.type == .national: return .failure(.national(id))
    case .item(let id) where id.isBuiltIn:
      let path = id.path ?? path
      return .success(.builtIn(.permanent(path: path, page: id, fragment: fragment)))
    case .item(let id), .formerPath(let id): return .success(.item(id, fragment: fragment))
    case .file(let id, let name): return .success(.file(of: id, name: name))
    case .builtIn, .publicFile:
      return .success(.builtIn(.permanent(path: path, page: nil, fragment: fragment)))
    case .theme(let slug): return .success(.builtIn(.theme(slug: slug)))
    case .kind(let slug): return .success(.builtIn(.kind(slug: slug)))
    case .year(let year): return .success(.builtIn(.year(year)))
    }
  }

  private static func report(
    _ fault: LinkFault, _ link: ProseLink, _ addresses: AddressBook, _ problems: Problems
  ) {
    switch fault {
    case .absent(let candidates):
      let written =
        switch link.reference {
        case .file(let path, _), .address(let path, _), .inFull(let path): path
        case .fragment, .contact: link.written
        }
      problems.add(
        link.place, .deadLink, "This link leads to \(link.written), and there is no such thing.",
        hint: problems.suggestion(for: written, among: candidates.sorted())
          ?? "Write a path from this file, as in ../reviews/child-s.md, or an address of the site "
          + "that begins with /.")
    case .national(let id):
      problems.add(
        link.place, .deadLink, "This link leads to \(id), and national entries have no page.",
        hint: "Link to the publisher's own page instead.")
    case .notAnImage:
      problems.add(
        link.place, .notAnImage, "\(link.written) is no image of this item's, nor one in Public.",
        hint: "Put the image beside the item's file, or into Public.")
    }
  }
}

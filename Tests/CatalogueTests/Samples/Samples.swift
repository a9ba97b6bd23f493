import Diagnostics
import TestSupport
import Testing

@testable import Catalogue
@testable import Publications

extension Partnership {
  static var sample: Partnership {
    guard let site = SiteAddress("https://reviews.testshire.example") else {
      preconditionFailure("no address")
    }
    let unit = Contact(name: "Business Unit", email: "unit@testshire.example", phone: nil)
    return Partnership(
      name: "Testshire Safeguarding Children Partnership", area: "Testshire", site: site,
      contacts: Contacts(businessUnit: unit, media: nil, accessibility: nil))
  }

  static func sample(_ change: (inout Partnership) -> Void) -> Partnership {
    var partnership = sample
    change(&partnership)
    return partnership
  }
}

// MARK: Catalogues

/// A catalogue without a fault.
func catalogue(
  _ items: [Item], publicFiles: [String] = [], of partnership: Partnership = .sample,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Catalogue {
  let (catalogue, problems) = Catalogue.assemble(
    partnership, items: items, publicFiles: publicFiles)
  #expect(problems.allSatisfy { $0.severity == .warning }, sourceLocation: sourceLocation)
  return catalogue
}

func problems(
  _ items: [Item], publicFiles: [String] = [], of partnership: Partnership = .sample
) -> [Diagnostic] {
  Catalogue.assemble(partnership, items: items, publicFiles: publicFiles).diagnostics
}

func edition(
  _ items: [Item], asOf text: String, of partnership: Partnership = .sample,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Edition {
  catalogue(items, of: partnership, sourceLocation: sourceLocation)
    .edition(asOf: moment(text))
}

extension Catalogue {
  func standing(of text: String, asOf moment: Moment) -> Standing? {
    lifetime(id(text))?.standing(asOf: moment)
  }

  /// When a document of an item opens, and from when on it is gone.
  func lifetime(ofDocument file: String, in text: String) -> DocumentLifetime? {
    guard let number = index[id(text)],
      let document = items[number].documents.firstIndex(where: { $0.fileName == file })
    else { return nil }
    return documentLifetimes[number][document]
  }
}

extension Edition {
  var ids: [String] { items.map(\.id.description) }

  func item(_ text: String) -> PublicItem? { self[id(text)] }

  /// The titles of the documents that an item shows.
  func documents(of text: String) -> [String] { item(text)?.documents.map(\.title) ?? [] }

  /// The names of the files that come out beside an item's page.
  func files(of text: String) -> [String] { item(text)?.files.keys.sorted() ?? [] }
}

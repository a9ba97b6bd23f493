import Foundation
import TestSupport

/// What `publications.json` says of a publication.
struct PublishedRecord: Decodable {
  struct Document: Decodable {
    let title: String
    let kind: String
    let url: String
  }

  let id: String
  let kind: String?
  let published: String?
  let standing: String
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let available_until: String?
  let outcome: String?
  let documents: [Document]
}

extension BuiltSite {
  func record(_ id: String) throws -> PublishedRecord {
    struct Register: Decodable { let publications: [PublishedRecord] }
    let register = try JSONDecoder().decode(
      Register.self, from: Data(files["publications.json"] ?? []))
    guard let record = register.publications.first(where: { $0.id == id }) else {
      throw NotOnPage(description: "no \(id) in publications.json")
    }
    return record
  }
}

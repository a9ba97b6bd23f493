import Foundation

/// What `publications.json` says of a publication.
package struct PublishedRecord: Decodable {
  package struct Document: Decodable {
    package let title: String
    package let kind: String
    package let url: String
  }

  package let id: String
  package let kind: String?
  package let published: String?
  package let standing: String
  // swift-format-ignore: AlwaysUseLowerCamelCase
  package let available_until: String?
  package let outcome: String?
  package let documents: [Document]
}

extension BuiltSite {
  package func record(_ id: String) throws -> PublishedRecord {
    struct Register: Decodable { let publications: [PublishedRecord] }
    let register = try JSONDecoder().decode(
      Register.self, from: Data(files["publications.json"] ?? []))
    guard let record = register.publications.first(where: { $0.id == id }) else {
      throw NotOnPage(description: "no \(id) in publications.json")
    }
    return record
  }
}

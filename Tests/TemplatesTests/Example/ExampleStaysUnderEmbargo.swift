import ContentFiles
import Publications
import TestSupport
import Testing

/// The README's commands show something that is under embargo, whenever somebody types them.
@Suite struct `The example has something under embargo on any day` {
  @Test(arguments: ["reviews/child-t", "pages/children-and-young-people", "thematic-reports/harm-outside-the-home"])
  func `It opens so far ahead that no reader of this will see it`(id: String) async throws {
    let content = try await Sites.example.content()
    let edition = try #require(content.catalogue).edition(asOf: try Moment(dayOrMoment: "2189-12-31"))
    #expect(!edition.items.contains { $0.id.description == id })
  }
}

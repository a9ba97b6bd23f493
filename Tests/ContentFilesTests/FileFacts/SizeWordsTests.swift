import ContentFiles
import Testing

@Suite struct `Facts in words` {
  @Test(arguments: [
    (1, "1 KB"), (999, "1 KB"), (1_000, "1 KB"), (1_001, "2 KB"), (349_500, "350 KB"),
    (999_000, "999 KB"), (999_001, "1 MB"), (1_000_000, "1 MB"), (1_049_999, "1 MB"),
    (1_050_000, "1.1 MB"), (1_200_000, "1.2 MB"), (24_960_000, "25 MB"),
    (999_949_999, "999.9 MB"), (999_950_000, "1 GB"), (1_250_000_000, "1.3 GB"),
    (12_000_000_000, "12 GB"),
  ])
  func `A size is told in decimal units`(bytes: Int, words: String) {
    #expect(DocumentFacts(format: "Word", bytes: bytes).description == "Word, \(words)")
  }

  @Test(arguments: [(1, "1 page"), (2, "2 pages"), (24, "24 pages"), (1_204, "1204 pages")])
  func `Pages are told, one page in the singular`(pages: Int, words: String) {
    let facts = DocumentFacts(format: "PDF", bytes: 1_200_000, pages: pages)
    #expect(facts.description == "PDF, 1.2 MB, \(words)")
  }
}

import TestSupport
import Testing

/// The example as of a fixed moment. What its pages say is its writers' affair; `Every kind of page` has pages of
/// content that is made for that.
@Suite struct `The example` {
  @Test func `Its files are these and no others`() async throws {
    let site = try await Sites.example.built()
    try Golden(name: "example-files.txt").check(site.paths.map(\.withoutVersions).sorted().map { "\($0)\n" }.joined())
  }
}

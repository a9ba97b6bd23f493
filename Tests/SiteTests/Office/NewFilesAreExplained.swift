import ContentFiles
import Foundation
import Publications
import TestSupport
import Testing

@testable import ContentFiles

@Suite struct `New files are explained` {
  static let types = ["review", "learning-pack", "thematic-report", "training", "national", "page"]

  @Test(arguments: types)
  func `A new file builds as it is, as a draft`(type: String) throws {
    let site = try ProgramSite()
    let made = try site.run("new", type, "Child X: “a title”, with #signs")
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("child-x-a-title-with-signs"))
    let built = try site.run("build")
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.output.contains("1 draft"))
  }

  @Test(arguments: ItemType.allCases)
  func `Every key of its type stands in it, once`(type: ItemType) throws {
    let keys = KeyGuide.all(of: type, title: "A").map(\.key)
    #expect(keys.sorted() == ItemReader.keys(of: type).filter { $0 != "draft" || keys.contains("draft") }.sorted())
  }

  /// What wants another key beside it, and what cannot stand beside what is active.
  private static let pairs: [String: String] = [
    "starts": "ends: 2027-06-10T12:00", "ends": "starts: 2027-06-10T10:00",
  ]

  @Test(arguments: ItemType.allCases)
  func `Each key is right when its sign is taken away`(type: ItemType) async throws {
    for guide in KeyGuide.all(of: type, title: "A").dropFirst(2) {
      var lines = ["title: A", "draft: true"] + guide.lines.split(separator: "\n").map(String.init)
      if let other = Self.pairs[guide.key] { lines.append(other) }
      for active in KeyGuide.all(of: type, title: "A").dropFirst(2)
      where active.isActive && active.key != guide.key && !(active.key == "on_demand" && ["starts", "ends", "dates"].contains(guide.key)) {
        lines.append(active.lines)
      }
      let folder = [.review, .learningPack, .thematicReport].contains(type) ? "a/index.md" : "a.md"
      let path = "Content/\(type.folder)/\(folder)"
      let site = try WrittenSite([path: "---\n\(lines.joined(separator: "\n"))\n---\n"])
      let content = try await Content.read(site: site.path)
      // What it names is not there yet.
      let errors = content.diagnostics.filter { $0.severity == .error && !["unknown-id", "unknown-item"].contains($0.code) }
      #expect(errors.isEmpty, "\(type) \(guide.key): \(errors.map(\.message))")
    }
  }

  @Test func `Nothing is replaced`() throws {
    let site = try ProgramSite(["Content/reviews/child-x.md": "---\ntitle: Child X\ndraft: true\n---\n"])
    try site.expectRefusal(64, saying: "is there already", arguments: "new", "review", "Child X")
    try site.expectRefusal(64, saying: "Did you mean review?", arguments: "new", "reveiw", "Child Y")
    try site.expectRefusal(64, saying: "letter or digit", arguments: "new", "review", "…")
    try site.expectRefusal(64, saying: "one line", arguments: "new", "review", "A\nB")
  }
}

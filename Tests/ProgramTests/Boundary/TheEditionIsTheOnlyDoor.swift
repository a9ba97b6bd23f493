import Foundation
import Testing

/// What makes pages is given an edition, and cannot get behind it. The compiler sees to most of
/// this: `Templates` and `Rendering` do not depend on `Catalogue`, and `make` builds with the check
/// that a target imports only what it depends on. These tests see to the rest.
@Suite struct `The edition is the only door to what is written` {
  @Test(arguments: ["Publications", "Keys", "Rendering", "Templates", "HTML"])
  func `What makes pages imports neither the catalogue nor what reads the content`(_ target: String) throws {
    let allowed: Set = [
      "Assets", "Bytes", "Diagnostics", "FileSystem", "Keys", "Publications", "HTML", "Templates", "Parallel",
      "Foundation",
    ]
    for file in try Self.sources(of: target) {
      let imports = Set(file.text.matches(of: /(?m)^\s*(?:@\S+ )?import (?:\w+ )?(\w+)/).map { String($0.1) })
      #expect(imports.isSubset(of: allowed), "\(file.path) imports \(imports.subtracting(allowed))")
    }
  }

  /// The targets that put a site together, look at it and write it.
  private static let upper = ["Output", "Hashing", "Checking", "Publishing", "Status"]

  @Test func `Nothing between the content and the pages can read a clock`() throws {
    let clocks = /\bDate\s*\(\s*\)|\.now\b|Clock\b|\bgettimeofday|\bclock_gettime|\btime\s*\(nil/
    for target in ["Publications", "Keys", "Catalogue", "Rendering", "Templates", "HTML", "Markdown", "ContentFiles"] {
      for file in try Self.sources(of: target) {
        #expect(!file.text.contains(clocks), "\(file.path) reads a clock")
      }
    }
  }

  @Test func `One place reads the clock of the machine`() throws {
    let wallClocks = /\bDate\s*\(\s*\)|\bDate\.now|\bgettimeofday|\bclock_gettime|\btime\s*\(nil/
    let readers = try (Self.upper + ["twelvemonth", "Parallel", "FileSystem"]).flatMap(Self.sources)
      .filter { $0.text.contains(wallClocks) }.map(\.path)
    #expect(readers == ["Sources/twelvemonth/System.swift"])
  }

  /// What the office looks at by check and status is written nowhere, nor is what a publishing compares the register with.
  @Test func `One place makes the edition that is published`() throws {
    let makers = try (Self.upper + ["Rendering", "Templates", "ContentFiles", "twelvemonth"]).flatMap(Self.sources)
      .filter { $0.text.contains("edition(asOf:") || $0.text.contains(".edition(asOf") }.map(\.path)
    let looking = ["Sources/Status/StatusReport.swift", "Sources/Publishing/Publish/PublishPlan.swift"]
    #expect(Set(makers).subtracting(looking) == ["Sources/Publishing/Pipeline/Pipeline.swift"])
  }

  /// What has a day is sealed, and the compiler keeps the two doors shut for whoever does not ask for one by its name.
  @Test func `The edition alone opens dated facts for the public`() throws {
    #expect(try Self.askers(for: "Edition") == ["Sources/Catalogue/Edition/Catalogue+Edition.swift"])
    let makers = try Self.all.filter { $0.text.contains("EditionMoment(") }.map(\.path)
    #expect(makers == ["Sources/Catalogue/Edition/Catalogue+Edition.swift"])
    let users = try Self.all.filter { $0.text.contains(/\beditionMoment\(/) }.map(\.path)
    #expect(users.allSatisfy { $0.hasPrefix("Sources/Catalogue/Edition/") }, "\(users)")
  }

  @Test func `Only what the office reads has the office's door to dated facts`() throws {
    let askers = try Self.askers(for: "Office")
    #expect(askers.contains("Sources/Catalogue/Office/ItemStatus.swift"))
    let places = ["Catalogue/Office/", "Catalogue/Register/", "Catalogue/Links/", "Checking/"].map { "Sources/\($0)" }
    for file in askers { #expect(places.contains { file.hasPrefix($0) }, "\(file) reads what may be under embargo") }
    // In its own target no import is needed.
    let within = try Self.sources(of: "Publications").filter { $0.text.contains(/forOffice|\.change \{/) }.map(\.path)
    #expect(within == ["Sources/Publications/Items/Item+Prose.swift", "Sources/Publications/Time/Timed.swift"])
  }

  private static func askers(for door: String) throws -> [String] {
    try all.filter { $0.text.contains("@_spi(\(door)) import Publications") }.map(\.path)
  }

  /// Every file of the program.
  private static var all: [(path: String, text: String)] {
    get throws {
      let folder = root.appending(path: "Sources").path(percentEncoded: false)
      let targets = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      // What is in C has no Swift.
      return try (["Templates"] + targets.filter { !["CCmarkGFM", "CQPDF", "CTreeMemory"].contains($0) }).flatMap(
        sources)
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func sources(of target: String) throws -> [(path: String, text: String)] {
    let folder = target == "Templates" ? "Templates" : "Sources/\(target)"
    let place = root.appending(path: folder)
    let names =
      FileManager.default.enumerator(atPath: place.path(percentEncoded: false))?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted() ?? []
    try #require(!names.isEmpty, "\(folder) has no sources")
    return try names.map { name in
      ("\(folder)/\(name)", try String(contentsOf: place.appending(path: name), encoding: .utf8))
    }
  }
}

import TestSupport
import Testing

@Suite struct `Leak case 13: malformed front matter` {
  private static let without = Task { try await ChildT.others.built() }

  private func site(_ file: MalformedFile) throws -> WrittenSite {
    let site = try WrittenSite(ChildT.others)
    try site.write("Content/reviews/child-t.md", file.bytes)
    return site
  }

  @Test(arguments: MalformedFile.readable)
  func `A draft that can be read stays one`(file: MalformedFile) async throws {
    #expect(try await site(file).built().files == (try await Self.without.value).files)
  }

  @Test(.timeLimit(.minutes(60)), arguments: MalformedFile.unreadable)
  func `What cannot be read stops the build`(file: MalformedFile) async throws {
    let content = try await site(file).read()
    let errors = content.allDiagnostics.filter { $0.severity == .error }
    #expect((1...3).contains(errors.count), "\(errors)")
    #expect(errors.allSatisfy { $0.place.path == "Content/reviews/child-t.md" })
  }

  @Test func `The program names each and writes nothing`() throws {
    let site = try ProgramSite()
    for (number, file) in MalformedFile.unreadable.enumerated() {
      try site.scratch.write("work/site/Content/reviews/child-\(number).md", .init(file.bytes))
    }
    let before = site.scratch.snapshot
    let result = try site.run("build")
    #expect(result.status == 1)
    for (number, file) in MalformedFile.unreadable.enumerated() {
      #expect(result.errors.contains("Content/reviews/child-\(number).md:"), "\(file.testDescription)")
    }
    #expect(site.scratch.snapshot == before)
  }
}

import Foundation
import TestSupport
import Testing

/// A program that has hardly begun ends by the signal itself.
private let endings: [RunningProgram.Ending] = [.exit(130), .exit(0), .signal(SIGINT)]

@Suite struct `Ctrl-C leaves nothing behind` {
  @Test(arguments: Phase.building)
  func `Of a build`(phase: Phase) throws {
    let site = try ChangingSite(onDisk: true)
    try site.run(site.build)
    for _ in 0..<3 {
      let ending = try site.interrupt(site.build, once: phase.isSo)
      #expect(endings.contains(ending), "\(ending)")
      let before = site.live
      try site.look()
      #expect((site.live == before) == (ending != .exit(0)))
      #expect(site.beside == [".live.twelvemonth-lock"])
    }
  }

  @Test(arguments: Phase.publishing)
  func `Of a publishing`(phase: Phase) throws {
    let site = try ChangingSite(onDisk: true)
    try site.run(site.publish + ["--first"])
    for _ in 0..<3 {
      let ending = try site.interrupt(site.publish, once: phase.isSo)
      #expect(endings.contains(ending), "\(ending)")
      try site.look()
      #expect(site.beside == [".live.twelvemonth-lock"])
    }
  }

  @Test func `Of a publishing that waits for its moment`() throws {
    let site = try ChangingSite(onDisk: false)
    try site.run(site.publish + ["--first"])
    let year = Calendar(identifier: .gregorian).component(.year, from: .now) + 1
    let waiting = try RunningProgram(site.publish + ["--at", "\(year)-01-01"], errors: site.scratch("errors"))
    waiting.wait { site.scratch.text("errors")?.contains("Waiting until") ?? false }
    waiting.stop(SIGINT)
    #expect(waiting.wait() == .exit(130))
    #expect(site.beside == [".live.twelvemonth-lock"])
  }

  @Test func `Of a check that looks into documents`() throws {
    let scratch = ScratchFolder()
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    try scratch.write("tmp/mine", "")
    let documents = (1...30).map { "{file: report-\($0).pdf, kind: report}" }.joined(separator: ", ")
    try scratch.write(
      "site/Content/reviews/child-s/index.md",
      item("title: Child S\npublished: 2025-01-15\nkind: lcspr\ndocuments: [\(documents)]"))
    for number in 1...30 { try scratch.write("site/Content/reviews/child-s/report-\(number).pdf", pdf(number)) }
    let tools = try WaitingTools(in: scratch)
    let check = try RunningProgram(["check", "--site", scratch("site")], temporary: scratch("tmp"), path: tools.path)
    func isLooking() -> Bool { (try? FileManager.default.contentsOfDirectory(atPath: scratch("tmp")).count) ?? 0 > 1 }
    check.wait(until: isLooking)
    #expect(isLooking())
    check.stop(SIGINT)
    #expect(check.wait() == .exit(130))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch("tmp")) == ["mine"])
  }
}

import Foundation
import TestSupport
import Testing

/// While a document is looked into, a private folder holds parts of it, also decrypted ones.
@Suite struct `No document is left in the temporary folder` {
  private let site: ProgramSite
  private let tools: WaitingTools
  private var temporary: String { site.scratch("tmp") }

  init() throws {
    site = try ProgramSite()
    let names = (1...16).map { "report-\($0).pdf" }
    let list = names.map { "  - {file: \($0), kind: appendix}\n" }.joined()
    try site.write(
      "Content/reviews/child-a/index.md",
      "---\ntitle: Child A\npublished: \(ProgramSite.yesterday)\nkind: lcspr\ndocuments:\n\(list)---\n")
    let planted = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "InspectionTests/Planted/files/earlier-version.pdf")
    for (number, name) in names.enumerated() {
      let end = Data("% \(number)\n".utf8)
      try site.scratch.write("work/site/Content/reviews/child-a/\(name)", Data(contentsOf: planted) + end)
    }
    site.scratch.folder("tmp")
    tools = try WaitingTools(in: site.scratch)
  }

  private var folders: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? []).filter { $0.hasPrefix("inspection-") }
  }

  /// Those in which a document lies. One that is only just made, or nearly gone, may be taken away.
  private var copies: Set<String> {
    Set(
      folders.filter { folder in
        let names = try? FileManager.default.contentsOfDirectory(atPath: "\(temporary)/\(folder)")
        return names?.contains { $0.hasPrefix("document.") } ?? false
      })
  }

  private var scratchNames: [String] { site.scratch.paths.filter { $0.hasPrefix("tmp/") } }

  /// A check that has a document before it, and goes on when the tools do.
  private func start() throws -> RunningProgram {
    let check = try RunningProgram(
      ["check", "--site", site.scratch("work/site")], temporary: temporary, path: tools.path)
    check.wait { !copies.isEmpty }
    return check
  }

  @Test func `A later run of any command removes what a killed one has left`() throws {
    for command in [["check"], ["status"], ["build"]] {
      let check = try start()
      check.stop(SIGKILL)
      #expect(check.wait() == .signal(SIGKILL))
      #expect(!folders.isEmpty)
      // A tool that it had started goes on for a while, and holds on to its folder so long.
      tools.letGo()
      for _ in 0..<10_000 where !folders.isEmpty {
        let result = try Program(folder: site.scratch("work/site"), environment: ["TMPDIR": temporary]).run(command)
        #expect(result.status == 0, "\(result.errors)")
        usleep(100_000)
      }
      #expect(folders.isEmpty, "\(scratchNames)")
      tools.hold()
    }
  }

  @Test func `A run that goes on keeps its own`() throws {
    let check = try start()
    #expect(check.halt())
    let before = copies
    #expect(!before.isEmpty)
    #expect(try site.run("status", environment: ["TMPDIR": temporary]).status == 0)
    #expect(copies == before)
    check.stop(SIGCONT)
    tools.letGo()
    #expect(check.wait() == .exit(0))
    #expect(folders.isEmpty)
  }

  @Test func `What is not its own stays, and nothing behind a link is touched`() throws {
    let scratch = site.scratch
    let (foreign, link, empty) = ("tmp/inspection-\(UUID())", "tmp/inspection-\(UUID())", "tmp/inspection-\(UUID())")
    try scratch.write("\(foreign)/notes.txt", "notes")
    try scratch.write("tmp/inspection-notes/.twelvemonth-inspection", "")
    try scratch.write("elsewhere/.twelvemonth-inspection", "")
    try scratch.write("elsewhere/document.pdf", "document")
    scratch.link(link, to: scratch("elsewhere"))
    for folder in [foreign, "tmp/inspection-notes", "elsewhere"] { chmod(scratch(folder), 0o700) }
    scratch.folder(empty)
    chmod(scratch(empty), 0o700)
    let before = scratch.snapshot.filter { path, _ in
      ["elsewhere", "tmp/inspection-notes", foreign, link].contains { path.hasPrefix($0) }
    }
    #expect(try site.run("status", environment: ["TMPDIR": temporary]).status == 0)
    #expect(before.count == 8, "\(before.keys)")
    for (path, facts) in before { #expect(scratch.snapshot[path] == facts, "\(path)") }
    #expect(scratch.facts(empty) == nil)
  }
}

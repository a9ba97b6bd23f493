import Assets
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
    // What it says to its writer is no fault, and is seen by nobody.
    let checked = try site.run("check")
    #expect(!checked.errors.contains("[raw-html]"), "\(checked.errors)")
  }

  /// What wants another key beside it, and what cannot stand beside what is active.
  private static let pairs: [String: String] = [
    "outcome_until": "outcome: summary-only", "starts": "ends: 2027-06-10T12:00", "ends": "starts: 2027-06-10T10:00",
  ]

  @Test(arguments: ItemType.allCases)
  func `Each key is right when its sign is taken away`(type: ItemType) async throws {
    for guide in NewKey.all(of: type, title: "A").dropFirst(2) {
      var lines = ["title: A", "draft: true"] + guide.lines.split(separator: "\n").map(String.init)
      if let other = Self.pairs[guide.key] { lines.append(other) }
      for active in NewKey.all(of: type, title: "A").dropFirst(2)
      where active.isActive && active.key != guide.key
        && !(active.key == "on_demand" && ["starts", "ends", "dates"].contains(guide.key))
      {
        lines.append(active.lines)
      }
      let folder = [.review, .learningPack, .thematicReport].contains(type) ? "a/index.md" : "a.md"
      let path = "Content/\(type.folder)/\(folder)"
      let site = try WrittenSite([path: "---\n\(lines.joined(separator: "\n"))\n---\n"])
      let content = try await Content.read(site: site.path)
      // What it names is not there yet.
      let errors = content.allDiagnostics.filter {
        $0.severity == .error && !["unknown-id", "unknown-item"].contains($0.code.rawValue)
      }
      #expect(errors.isEmpty, "\(type) \(guide.key): \(errors.map(\.message))")
    }
  }

  @Test func `Nothing is replaced`() throws {
    let site = try ProgramSite(["Content/reviews/child-x.md": "---\ntitle: Child X\ndraft: true\n---\n"])
    try site.expectRefusal(64, saying: "is there already", arguments: "new", "review", "Child X")
    try site.expectRefusal(
      64, saying: "There is no command “publsh”.", "Did you mean publish?", arguments: "publsh", "--to", "x")
    try site.expectRefusal(64, saying: "Did you mean review?", arguments: "new", "reveiw", "Child Y")
    try site.expectRefusal(64, saying: "letter or digit", arguments: "new", "review", "…")
    try site.expectRefusal(64, saying: "one line", arguments: "new", "review", "A\nB")
  }
}

@Suite struct `A style of an earlier program's` {
  @Test func `An old copy stops nothing`() throws {
    let site = try ProgramSite()
    try site.write("Public/style.css", String(decoding: Asset.style.bytes, as: UTF8.self))
    for command in ["build", "check"] {
      let result = try site.run(command)
      #expect(result.status == 0)
      #expect(result.errors.contains("Public/style.css:1:1: warning: This is an old copy of the program's own"))
    }
  }
}

@Suite struct `A new site` {
  private static let answers = [
    "--name", "Eastmoor: a “Partnership” #1", "--area", "Eastmoor & Fells", "--url",
    "https://reviews.eastmoor.example/lscp",
    "--email", "office@eastmoor.example",
  ]

  private func make(_ folder: String, _ arguments: [String] = answers, in scratch: ScratchFolder) throws
    -> Program.Result
  {
    try Program(folder: scratch("")).run(["new", "site", folder] + arguments)
  }

  @Test func `It builds, has nothing of the example, and says what to do next`() throws {
    let scratch = ScratchFolder()
    let made = try make("ours", in: scratch)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("twelvemonth preview"))
    #expect(Set(scratch.paths.filter { !$0.contains("/") }) == ["ours"])
    let files = ["Content/README.md", "Content/pages/index.md", "Content/site.yml", "Public/.gitkeep"]
    #expect(
      try Set(FileManager.default.subpathsOfDirectory(atPath: scratch("ours")))
        == Set(files + ["Content", "Content/pages", "Public"]))
    let guide = FileManager.default.contents(atPath: "\(Sites.repository)/Content/README.md")
    #expect(FileManager.default.contents(atPath: scratch("ours/Content/README.md")) == guide)
    let program = Program(folder: scratch("ours"))
    let checked = try program.run("check")
    #expect(checked.status == 0 && checked.errors == "", "\(checked.errors)")
    #expect(try program.run("build").status == 0)
    let page = scratch.text("ours/Output/index.html") ?? ""
    #expect(page.contains("Eastmoor: a “Partnership” #1") && page.contains("Eastmoor &amp; Fells"))
    for path in scratch.paths where path.hasPrefix("ours/Output/") {
      #expect(scratch.text(path)?.contains("Northmoor") != true, "\(path)")
    }
    #expect(try program.run("new", "review", "Child A").status == 0)
    #expect(try program.run("build").output.contains("1 draft"))
  }

  @Test func `Every key of site.yml is explained in it, and right when its sign is taken away`() async throws {
    let answers = NewSite.Answers(
      name: "Eastmoor", acronym: "EP", area: nil, url: "https://eastmoor.example", email: nil, phone: "0161 496 0000")
    let all = SettingsGuide.all(answers)
    let lines = all.map(\.lines).joined(separator: "\n")
    let site = try WrittenSite(["Content/site.yml": lines + "\n"])
    let content = try await Content.read(site: site.path)
    #expect(content.allDiagnostics.isEmpty, "\(content.allDiagnostics.map(\.message))")
  }

  @Test func `What is there is left alone, and wrong answers leave nothing`() throws {
    let scratch = ScratchFolder()
    try scratch.write("full/notes.txt", "mine")
    let before = scratch.snapshot
    let full = try make("full", in: scratch)
    #expect(full.status == 64 && full.errors.contains("full is there already"))
    let wrong = try make("ours", Self.answers.map { $0.replacing("https://", with: "http://") }, in: scratch)
    #expect(wrong.status == 64 && wrong.errors.contains("Content/site.yml:"), "\(wrong.errors)")
    let silent = try make("ours", ["--name", "Eastmoor"], in: scratch)
    #expect(
      silent.status == 64 && silent.errors.contains("Give --name, --url, and --email or --phone"), "\(silent.errors)")
    #expect(try make("no/such/ours", in: scratch).status == 64)
    #expect(scratch.snapshot == before)
  }

  @Test func `An empty folder will do`() throws {
    let scratch = ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch("ours"), withIntermediateDirectories: false)
    #expect(try make("ours", in: scratch).status == 0)
    try FileManager.default.createDirectory(atPath: scratch("here"), withIntermediateDirectories: false)
    let here = try Program(folder: scratch("here")).run(["new", "site", "."] + Self.answers)
    #expect(here.status == 0, "\(here.errors)")
    #expect(Set(scratch.paths.filter { !$0.contains("/") }) == ["ours", "here"])
  }
}

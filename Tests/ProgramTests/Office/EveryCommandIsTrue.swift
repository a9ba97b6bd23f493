import Foundation
import TestSupport
import Testing

/// What README and the guides tell people to type, typed.
@Suite struct `Every command that the guides show is true` {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "Content/README.md", "Templates/README.md",
    "Tests/README.md",
  ]

  /// Each with where it stands.
  static let commands: [(file: String, command: String)] =
    documents
    .flatMap { file -> [(String, String)] in
      guard let text = try? String(contentsOfFile: "\(Sites.repository)/\(file)", encoding: .utf8) else { return [] }
      let lines = text.matches(
        of: #/(?m)^(?:  )?(?:\S+ \* \* \* \* )?(?:cd \S+ && )?(?:\.build/release/)?twelvemonth .*$/#
      ).map { String($0.output) }
      let inline = text.matches(of: #/`((?:\.build/release/)?twelvemonth [^`\n]+)`/#).map { String($0.output.1) }
      // A command that goes on in the next line is run as a recipe.
      return Set(lines.filter { !$0.hasSuffix("'") } + inline).sorted().map { (file, $0) }
    }

  /// A site in which everything that they name is there, in a home with a list of names.
  private func site() throws -> ProgramSite {
    let later = "title: Child T\npublished: 2190-01-01T10:00\nkind: lcspr"
    let site = try ProgramSite([
      "Content/reviews/child-s/index.md": item(
        "title: Child S\npublished: 2025-01-15\nkind: lcspr\npublish_until: 2190-01-01\ndocuments: [{file: report.pdf, kind: report}]"
      ),
      "Content/reviews/child-s/report.pdf": pdf(2), "Content/reviews/child-t.md": item(later),
    ])
    try FileManager.default.createDirectory(
      atPath: site.scratch("work/home/private"), withIntermediateDirectories: true)
    try site.scratch.write("work/home/private/names.txt", "Kyle Bradshaw\n")
    try FileManager.default.copyItem(atPath: site.scratch("work/site"), toPath: site.scratch("work/home/reviews"))
    return site
  }

  @Test(arguments: commands.indices)
  func `It does what it is there for`(number: Int) throws {
    let (file, written) = Self.commands[number]
    let site = try site()
    if written.contains("release-pack reviews/child-r") {
      try FileManager.default.moveItem(
        atPath: site.scratch("work/site/Content/reviews/child-t.md"),
        toPath: site.scratch("work/site/Content/reviews/child-r.md"))
    }
    let isNew = written.contains("--first") || !written.contains("publish")
    if !isNew { #expect(try site.publish().status == 0) }
    let result = try site.run(shell: Self.here(written, site), home: site.scratch("work/home"))
    #expect(result.status == 0, "\(file): \(written)\n\(result.errors)")
  }

  /// The same for this machine: its folders, and moments that are still to come.
  private static func here(_ written: String, _ site: ProgramSite) -> String {
    var command = written.replacing(".build/release/twelvemonth", with: "twelvemonth")
      .replacing(#/^\S+ \* \* \* \* /#, with: "")
      .replacing("/home/unit/reviews", with: ".")
      .replacing("/srv/reviews/site", with: "'\(site.scratch("work/live"))'")
    if command.contains(" --at ") { command.replace(#/--at \S+/#, with: "--at 2190-01-01T10:00") }
    if command.contains("new site") { command += " --name Northmoor --url https://r.example --email a@r.example" }
    // Without what it is about, it says what it wants.
    if command == "twelvemonth explain" { command += " unknown-key" }
    if command == "twelvemonth publish" { command += " --to '\(site.scratch("work/live"))'" }
    guard command.contains(" --at ") || command.contains("twelvemonth preview") else { return command }
    return """
      \(command) >said 2>&1 & program=$!
      until grep -qE "ready|error" said || ! kill -0 $program; do sleep 0.1; done
      kill $program; wait $program; cat said >&2; grep -q ready said
      """
  }
}

extension ProgramSite {
  fileprivate func run(shell script: String, home: String) throws -> Program.Result {
    let folder = URL(filePath: try Program.path()).deletingLastPathComponent().path(percentEncoded: false)
    return try Program(
      executable: "/bin/sh", folder: scratch("work/site"),
      environment: ["HOME": home, "PATH": "\(folder):/usr/bin:/bin"]
    ).run(["-c", script])
  }
}

import Foundation
import Inspection
import Testing

@Suite(.serialized) struct `What cannot be looked at is not called clean` {
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  static let kinds = ["clean.pdf", "clean.docx", "clean.xlsx", "clean.odt", "clean.jpg"]

  static func planted(_ name: String) -> String {
    PlantedFile.folder.appending(path: "files/\(name)").path(percentEncoded: false)
  }

  @Test(arguments: kinds)
  func `Without the tools nothing is checked`(name: String) async {
    let inspected = await DocumentInspection(tools: ToolBox(searchPath: "/nonexistent"))
      .inspect(path: Self.planted(name), name: name)
    #expect(!inspected.notChecked.isEmpty)
    #expect(inspected.notChecked.allSatisfy { $0.code.rawValue == "not-checked-tool-missing" })
  }

  @Test(arguments: Tool.allCases)
  func `Each tool is missed`(tool: Tool) async throws {
    let folder = try Folder()
    for other in Tool.allCases where other != tool {
      let program = Self.path.split(separator: ":").map { "\($0)/\(other.rawValue)" }.first {
        FileManager.default.isExecutableFile(atPath: $0)
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(other.rawValue), withDestinationPath: program ?? "/nonexistent")
    }
    let inspection = DocumentInspection(tools: ToolBox(searchPath: folder.path, time: .seconds(3600)))
    let name = tool == .unzip ? "clean.docx" : tool == .pdfimages ? "scan.pdf" : "author.pdf"
    let inspected = await inspection.inspect(path: Self.planted(name), name: name)
    #expect(
      inspected.notChecked.contains {
        $0.code.rawValue == "not-checked-tool-missing" && $0.message.contains(tool.rawValue)
      })
  }

  @Test func `A tool that takes too long is stopped`() async throws {
    let folder = try Folder()
    for tool in Tool.allCases { try folder.program(tool.rawValue, "exec /bin/sleep 3600") }
    let inspection = DocumentInspection(tools: ToolBox(searchPath: folder.path, time: .milliseconds(200)))
    var codes: Set<String> = []
    for name in Self.kinds {
      codes.formUnion(await inspection.inspect(path: Self.planted(name), name: name).notChecked.map(\.code.rawValue))
    }
    #expect(codes == ["not-checked-time"])
  }

  @Test func `A tool that writes without end is stopped`() async throws {
    let folder = try Folder()
    for tool in Tool.allCases {
      try folder.program(tool.rawValue, "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done")
    }
    let inspection = DocumentInspection(
      tools: ToolBox(searchPath: folder.path, time: .seconds(3600), output: 10_000))
    let inspected = await inspection.inspect(path: Self.planted("clean.jpg"), name: "clean.jpg")
    #expect(inspected.notChecked.map(\.code.rawValue) == ["not-checked-size"])
  }

  @Test(arguments: [
    "-opw.pdf", "--help.pdf", "$(touch x).pdf", "a b;c.pdf", "[a]*?.docx", "-d.docx", "é’.jpg", "@file.jpg",
    "%d.jpg", "a|.jpg",
  ])
  func `No name of a file is taken for an option or a pattern`(name: String) async throws {
    let folder = try Folder()
    let kind = name.split(separator: ".").last ?? ""
    try FileManager.default.copyItem(atPath: Self.planted("clean.\(kind)"), toPath: folder.path(name))
    let inspected = await DocumentInspection(tools: ToolBox(searchPath: Self.path, time: .seconds(3600))).inspect(
      path: folder.path(name), name: name)
    #expect(inspected.findings.isEmpty && inspected.notChecked.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }

  @Test func `A file that is not there, and a link, are not checked`() async throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a.pdf"), withDestinationPath: Self.planted("clean.pdf"))
    for path in [folder.path("a.pdf"), folder.path("b.pdf"), folder.path] {
      let inspected = await DocumentInspection(tools: ToolBox(searchPath: Self.path, time: .seconds(3600))).inspect(
        path: path, name: "a.pdf")
      #expect(inspected.notChecked.map(\.code.rawValue) == ["not-checked-unreadable"])
    }
  }

  @Test(arguments: ["a.pdf", "a.docx", "a.xlsx", "a.odt", "a.jpg", "a.svg", "a.csv"])
  func `Bytes of no format are not checked`(name: String) async throws {
    let folder = try Folder()
    try Data([0xFF, 0x00, 0x01, 0xFE] + Array(repeating: 0x9D, count: 2_000)).write(
      to: URL(filePath: folder.path(name)))
    let inspected = await DocumentInspection(tools: ToolBox(searchPath: Self.path, time: .seconds(3600))).inspect(
      path: folder.path(name), name: name)
    #expect(inspected.notChecked.contains { $0.code.rawValue == "not-checked-unreadable" })
  }
}

/// A folder that goes with the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "limits-\(UUID().uuidString)").path(
      percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func program(_ name: String, _ line: String) throws {
    try Data("#!/bin/sh\n\(line)\n".utf8).write(to: URL(filePath: path(name)))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path(name))
  }
}

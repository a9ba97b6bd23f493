import Foundation
import Inspection
import Testing

@Suite(.serialized) struct `What is planted in files is found` {
  static let inspection = DocumentInspection(
    tools: ToolBox(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", time: .seconds(3600)),
    ownNames: ["Example Safeguarding Children Partnership"])

  /// All together, as a check does it.
  private static let seen = Task {
    let files = PlantedFile.all.map { (path: $0.path, name: "Content/\($0.name)") }
    return Dictionary(
      uniqueKeysWithValues: zip(PlantedFile.all.map(\.name), try await inspection.inspect(files) { _ in }))
  }

  @Test(arguments: [PlantedFile.all[0], PlantedFile.pictures[0], PlantedFile.word[0]])
  func `One by itself is seen as among others`(file: PlantedFile) async throws {
    let alone = await Self.inspection.inspect(path: file.path, name: "Content/\(file.name)")
    let together = try #require(try await Self.seen.value[file.name])
    #expect(alone.findings == together.findings && alone.notChecked == together.notChecked)
    #expect(alone.texts.map(\.text) == together.texts.map(\.text))
  }

  @Test(arguments: PlantedFile.all)
  func `Each file tells its fault and nothing else`(file: PlantedFile) async throws {
    let inspected = try #require(try await Self.seen.value[file.name])
    #expect(Set(inspected.findings.map(\.code.rawValue)) == Set([file.finding].compactMap { $0 }))
    #expect(Set(inspected.notChecked.map(\.code.rawValue)).isSuperset(of: [file.notChecked].compactMap { $0 }))
    if file.notChecked == nil { #expect(inspected.notChecked.isEmpty) }
    // No message repeats what was found.
    for told in inspected.findings + inspected.notChecked {
      let words = told.message + (told.hint ?? "")
      #expect(
        !words.contains("Kyle") && !words.contains("Bradshaw") && told.place.path == "Content/\(file.name)")
    }
    let names = try NameList(bytes: Array("Kyle Bradshaw\nKyle".utf8))
    let hasName = inspected.texts.contains { !names.findings(in: $0, path: file.name).isEmpty }
    #expect(hasName == file.nameIsFound)
  }

  @Test func `The table of the README is what is found`() throws {
    let table = PlantedTable.rows(of: PlantedFile.all).joined(separator: "\n")
    print(table)
    let readme = try String(contentsOf: PlantedFile.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(table), "Put the table above into Planted/README.md.")
  }

  @Test func `Every planted file is in the table`() throws {
    let folder = PlantedFile.folder.appending(path: "files").path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files) == Set(PlantedFile.all.map(\.name)))
  }
}

/// What is planted, where, and whether it is found.
enum PlantedTable {
  static func rows(of files: [PlantedFile]) -> [String] {
    ["| planted | in | found | a name in it |", "| --- | --- | --- | --- |"]
      + files.map { "| \($0.fault ?? "nothing") | `\($0.name)` | \(outcome($0)) | \(name($0)) |" }
  }

  private static func name(_ file: PlantedFile) -> String {
    file.nameIsFound ? "found" : file.hasUnreadName ? "**missed**" : ""
  }

  private static func outcome(_ file: PlantedFile) -> String {
    if let why = file.missed { return "**missed**: \(why)" }
    let told = [file.finding, file.notChecked].compactMap { $0 }.map { "`\($0)`" }
    return told.isEmpty ? "nothing" : told.joined(separator: ", ")
  }
}

import Foundation
import Testing

/// A site's folder and what lies around it, for the program as a person runs it.
package struct ProgramSite {
  package let scratch = ScratchFolder()

  /// A moment in the past on every machine that runs this.
  package static let moment = "2025-02-01T09:30"

  /// What opened on it is new to the public: no command takes it for a slip of the year.
  package static let yesterday = String(Date(timeIntervalSinceNow: -86_400).ISO8601Format().prefix(10))

  /// - Parameter files: texts by their paths, over the least that a site is.
  package init(_ files: SiteFiles = [:]) throws {
    for (file, text) in WrittenSite.least.merging(files, uniquingKeysWith: { $1 }) { try write(file, text) }
  }

  package func write(_ file: String, _ text: String) throws { try scratch.write("work/site/\(file)", text) }

  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: scratch("work/site/\(file)"))
  }

  /// In the site's folder.
  @discardableResult
  package func run(
    _ arguments: String..., environment: [String: String] = [:], before: String = ":"
  ) throws -> Program.Result {
    try Program(folder: scratch("work/site"), environment: environment, before: before).run(arguments)
  }

  /// Publishes it; the first time, what opened long ago is taken as known.
  @discardableResult
  package func publish(to folder: String = "../live", _ more: String...) throws -> Program.Result {
    let isFirst = scratch.facts("work/site/Content/register.csv") == nil
    return try Program(folder: scratch("work/site")).run(
      ["publish", "--to", folder] + (isFirst ? ["--first"] : []) + more)
  }

  package func output(_ folder: String = "site/Output") throws -> [String: Data] {
    try scratch.contents(of: "work/\(folder)")
  }

  /// Runs it, and expects a refusal with a message that creates and touches nothing.
  package func expectRefusal(
    _ status: Int32, saying words: String..., arguments: String...,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let before = scratch.snapshot
    let result = try Program(folder: scratch("work/site")).run(arguments)
    #expect(result.status == status, "\(result.errors)", sourceLocation: location)
    for words in words {
      #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: location)
    }
    #expect(result.output == "", sourceLocation: location)
    #expect(scratch.snapshot == before, sourceLocation: location)
  }
}

import ContentFiles
import Diagnostics
import Foundation
import Publications
import TestSupport

@testable import FileSystem
@testable import Publishing

/// A site that is published in this process, when the test says so.
final class PublishedSite: Sendable {
  static let lock = ".live.twelvemonth-lock"

  let scratch = ScratchFolder()

  /// - Parameter files: by their paths below `Content/`, over the least that a site is.
  init(_ files: SiteFiles = [:]) throws {
    for (file, text) in WrittenSite.least { try scratch.write("site/\(file)", text) }
    for (file, text) in files { try write(file, text) }
  }

  /// - Parameters:
  ///   - contents: all files, with what was published of them, as `contents` gives them.
  ///   - lock: the text of the lock file, which the last run has left.
  ///   - lastRun: when that was.
  init(contents: [String: Data], lock: String, lastRun: Moment) throws {
    try scratch.write(Self.lock, lock)
    try FileManager.default.setAttributes(
      [.modificationDate: Foundation.Date(timeIntervalSince1970: Double(lastRun.secondsSince1970))],
      ofItemAtPath: scratch(Self.lock))
    for (path, bytes) in contents {
      try scratch.write(path, String(decoding: bytes, as: UTF8.self))
      chmod(scratch(path), 0o644)
    }
  }

  /// All files, but for the lock.
  func contents() throws -> [String: Data] {
    try ["site", "live"].reduce(into: [:]) { contents, folder in
      for (path, bytes) in try scratch.contents(of: folder) {
        contents["\(folder)/\(path)"] = bytes
      }
    }
  }

  /// As on a machine that has never published it.
  func forgetLastRun() throws { try FileManager.default.removeItem(atPath: scratch(Self.lock)) }

  // MARK: Content

  func write(_ file: String, _ text: String) throws {
    try scratch.write("site/Content/\(file)", text)
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    try write(file, change(scratch.text("site/Content/\(file)") ?? ""))
  }

  /// Puts a line of front matter below the first one.
  func add(_ line: String, to file: String) throws {
    try edit(file) { "---\n\(line)\n" + $0.dropFirst("---\n".count) }
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: scratch("site/Content/\(file)"))
  }

  func move(_ file: String, to other: String) throws {
    try FileManager.default.moveItem(
      atPath: scratch("site/Content/\(file)"), toPath: scratch("site/Content/\(other)"))
  }

  // MARK: Publishing

  /// The first time, everything is taken as known, and clocks are right, unless a test says otherwise.
  @discardableResult
  func publish(
    _ moment: String, backdated: ItemOrDocument..., restoring: String..., to folder: String = "live",
    keeping command: String? = nil,
    deciding decide: (inout PublishDecisions) -> Void = { _ in }
  ) async throws -> PublishReport {
    let now = try Moment(dayOrMoment: moment)
    var decisions = PublishDecisions()
    decisions.isFirst = try RegisterFile.read(site: scratch("site")).register.isEmpty
    decisions.isClockRight = true
    decisions.backdated = Set(backdated)
    decisions.restored = Set(restoring.compactMap { ItemOrDocument($0) })
    decide(&decisions)
    return try await Publish(
      site: scratch("site"), to: scratch(folder), decisions, keeper: command.map { RegisterKeeper(command: $0) }
    )
    .run(in: .init { now })
  }

  @discardableResult
  func build(_ moment: String, now: String? = nil) async throws -> SiteBuild.Report {
    let moment = try Moment(dayOrMoment: moment)
    let now = try now.map { try Moment(dayOrMoment: $0) } ?? moment
    return try await SiteBuild(
      site: scratch("site"), output: scratch("live"), asOf: moment, now: now
    ).run { _ in }
  }

  /// What is said when it is refused; nothing when it is not.
  func refusal(_ work: () async throws -> Void) async throws -> [Diagnostic] {
    do {
      try await work()
      return []
    } catch SiteFailure.content(let report) {
      return report.diagnostics.filter { $0.severity == .error }
    }
  }

  // MARK: What came of it

  /// The register's lines below its head.
  var lines: [String] {
    (scratch.text("site/Content/register.csv") ?? "").split(separator: "\n").dropFirst()
      .map(String.init)
  }

  /// The lines' first fields, as in `published reviews/child-s 2027-03-01`.
  var events: [String] {
    lines.map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      return ([fields[0], fields[1], fields[4], fields[3]] as [Substring]).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  func live(_ path: String) -> String? { scratch.text("live/\(path)") }
}

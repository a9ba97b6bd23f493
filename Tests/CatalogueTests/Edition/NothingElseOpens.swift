import Foundation
import TestSupport
import Testing

/// What cannot be written in a template. It is given to the compiler, as the file of another target of the package.
@Suite struct `Nothing but the edition opens what has a day` {
  private static let allowed = [
    "func a(_ fact: Timed<PartialDate>, _ now: EditionMoment) -> PartialDate? { now.open(fact) }",
    "func b(_ item: PublicItem) -> [Correction] { item.changes }",
    "func c(_ review: PublicReview) -> PartialDate? { review.decided }",
  ]

  private static let refused = [
    "func a(_ fact: Timed<PartialDate>) -> PartialDate { fact.value }",
    "func b(_ fact: Timed<PartialDate>) -> PartialDate { fact.forOffice }",
    "func c(_ fact: Timed<PartialDate>) { var fact = fact; fact.change { _ in } }",
    "func d() -> EditionMoment { EditionMoment(.always) { _ in nil } }",
    "func e(_ review: PublicReview) { _ = review.sentToPanel }",
    "func f(_ review: PublicReview) { _ = review.outcomeUntil }",
    "func g(_ document: PublicDocument) { _ = document.signOffs }",
    "func h(_ item: PublicItem) { _ = item.reviewDue }",
    "func i(_ partnership: PublicPartnership) { _ = partnership.reminders }",
    "func j(_ text: Prose, _ now: EditionMoment) -> ShownText { ShownText(text, at: now) }",
    "func k(_ text: ShownText) -> Prose { text.prose }",
    "func l() -> PublicReview { PublicReview() }",
    "func m(_ edition: Edition) { let _: Partnership = edition.partnership }",
    "func n(_ item: PublicItem) { let _: Item.Details = item.details }",
  ]

  @Test func `The compiler refuses each way around it`() throws {
    #expect(try Self.linesRefused(of: Self.allowed) == [], "What is allowed is refused")
    #expect(try Self.linesRefused(of: Self.refused) == Set(Self.refused.indices))
  }

  /// The numbers of the lines, from 0, in which the compiler finds an error.
  private static func linesRefused(of lines: [String]) throws -> Set<Int> {
    let folder = FileManager.default.temporaryDirectory.appending(path: "opens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Snippet.swift")
    try Data((["import Publications"] + lines).joined(separator: "\n").utf8).write(to: file)

    let compiler = Process()
    let output = Pipe()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments =
      ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", package, "-I", modules, file.path]
    compiler.standardError = output
    try compiler.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    compiler.waitUntilExit()
    let errors = said.matches(of: /Snippet\.swift:(\d+):\d+: error:/).compactMap { Int($0.1) }
    try #require(!errors.contains(1), "\(said)")
    return Set(errors.map { $0 - 2 })
  }

  /// The modules that these tests import lie beside them.
  private static var modules: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folders = [bundle, Bundle.main.executableURL].compactMap { $0?.deletingLastPathComponent() }
    let places = folders.map { $0.appending(path: "Modules").path }
    return places.first { FileManager.default.fileExists(atPath: $0) } ?? ""
  }

  /// SwiftPM names the package by its folder, as far as its letters may stand in a name.
  private static var package: String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().lastPathComponent.lowercased()
    let name = String(folder.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    return name.first?.isNumber ?? false ? "_\(name)" : name
  }
}

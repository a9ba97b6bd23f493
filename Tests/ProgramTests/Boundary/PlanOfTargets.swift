import Foundation
import TestSupport
import Testing

/// The targets of the program as Package.swift declares them, and as CONTRIBUTING.md draws them.
struct PlanOfTargets {
  /// What each stands on.
  let dependencies: [String: Set<String>]

  init() throws {
    let targetList = try #require(Self.text(of: "Package.swift").firstMatch(of: #/(?ms)^  targets: \[$(.*?)^  \],$/#))
      .output.1
    let declared = targetList.split(separator: #/(?m)^    \.(?=\w+\($|\w+\(name:)/#).dropFirst()
    let named = declared.compactMap { part -> (name: String, text: Substring)? in
      guard let name = part.firstMatch(of: #/name: "(\w+)"/#), !part.contains(#/^testTarget|path: "Tests//#) else {
        return nil
      }
      return (String(name.output.1), part)
    }
    let targets = Set(named.map(\.name))
    dependencies = Dictionary(
      uniqueKeysWithValues: named.map { name, text in
        (name, Set(text.matches(of: /"(\w+)"/).map { String($0.output.1) }).intersection(targets).subtracting([name]))
      })
  }

  static func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(Sites.repository)/\(file)", encoding: .utf8)
  }

  /// All that it stands on, whether itself or through others.
  private func foundation(of target: String) -> Set<String> {
    let itself = dependencies[target] ?? []
    return itself.reduce(into: itself) { $0.formUnion(foundation(of: $1)) }
  }

  private func floor(of target: String) -> Int { (dependencies[target] ?? []).map { floor(of: $0) + 1 }.max() ?? 0 }

  /// One line for each target, the highest first: its floor, its name, and what it stands on beside what that stands on.
  var drawing: String {
    let order = dependencies.keys.sorted { (-floor(of: $0), $0) < (-floor(of: $1), $1) }
    return order.map { target in
      let below = dependencies[target] ?? []
      let through = below.reduce(into: Set<String>()) { $0.formUnion(foundation(of: $1)) }
      let shown = order.filter { below.contains($0) && !through.contains($0) }.joined(separator: ", ")
      let line = "\(floor(of: target))  \(target.padding(toLength: 15, withPad: " ", startingAt: 0))\(shown)"
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n") + "\n"
  }
}

@Suite struct `CONTRIBUTING says what is so` {
  private let text: String

  init() throws { text = try PlanOfTargets.text(of: "CONTRIBUTING.md") }

  /// `make accept` draws it anew.
  @Test func `Its plan of targets is that of Package.swift`() throws {
    let drawing = try PlanOfTargets().drawing
    let plan = try #require(text.firstMatch(of: #/(?ms)^## The plan$.*?^```\n(.*?)^```$/#)).output.1
    if ProcessInfo.processInfo.environment["TWELVEMONTH_ACCEPT"] == "1" {
      try (text[..<plan.startIndex] + drawing + text[plan.endIndex...])
        .write(toFile: "\(Sites.repository)/CONTRIBUTING.md", atomically: true, encoding: .utf8)
    } else {
      #expect(String(plan) == drawing, "make accept draws it anew.")
    }
  }

  @Test func `What it names is there`() throws {
    let names = text.matches(of: #/`((?:Sources|Templates|Tests|Content|Public|\.ci|\.github)/[^`*… ]*)`/#).map {
      String($0.output.1)
    }
    try #require(names.count > 20)
    for name in names {
      #expect(FileManager.default.fileExists(atPath: "\(Sites.repository)/\(name)"), "There is no \(name).")
    }
  }

  @Test func `Each command of make that a document names is there`() throws {
    let targets = Set(try PlanOfTargets.text(of: "Makefile").matches(of: /(?m)^([\w-]+):/).map { String($0.output.1) })
    for document in ["README.md", "CONTRIBUTING.md", "SECURITY.md", "Tests/README.md", "Templates/README.md"] {
      for named in try PlanOfTargets.text(of: document).matches(of: #/(?m)(?:`|^)make ([a-z-]+)/#).map({
        String($0.output.1)
      }) {
        #expect(targets.contains(named), "\(document) names make \(named).")
      }
    }
  }

  /// A filter that finds nothing passes.
  @Test func `Each filter of tests that a document or the Makefile names finds some`() throws {
    let folder = "\(Sites.repository)/Tests"
    let paths = try #require(FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String })
    for document in ["Makefile", "CONTRIBUTING.md", "Tests/README.md"] {
      for named in try PlanOfTargets.text(of: document).matches(of: #/--filter '?([\w|]+)/#).map({ $0.output.1 }) {
        for name in named.split(separator: "|") {
          #expect(paths.contains { $0.hasSuffix(".swift") && $0.contains(name) }, "\(document) names \(name).")
        }
      }
    }
  }
}

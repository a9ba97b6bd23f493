import Foundation
import TestSupport
import Testing

/// Something that can be seen from outside while a command is at work.
struct Phase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isSo: @Sendable (ChangingSite) -> Bool

  init(_ name: String, _ isSo: @escaping @Sendable (ChangingSite) -> Bool) {
    (testDescription, self.isSo) = (name, isSo)
  }

  static let building = [
    Phase("The exchange is being tried", { $0.has(".live.twelvemonth-try-1") }),
    Phase("The lock is taken", { $0.has(".live.twelvemonth-lock") }),
    Phase("The staging folder is there", { $0.has(staging) }),
    Phase("It has a page", { $0.has("\(staging)/index.html") }),
    Phase("It has all files", { $0.count(of: staging) == $0.count(of: "live") }),
    Phase("The site is exchanged", { $0.isExchanged }),
    Phase(
      "The old site is being removed",
      { $0.isExchanged && $0.count(of: staging) < $0.count(of: "live") }),
  ]

  static let publishing = [
    Phase("The register has grown", { $0.hasRecorded }),
    Phase("The site is exchanged", { $0.isExchanged }),
  ]

  private static let staging = ".live.twelvemonth-staging"
}

extension ChangingSite {
  fileprivate func has(_ name: String) -> Bool { access(scratch(name), F_OK) == 0 }

  fileprivate func count(of folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch(folder)).count) ?? 0
  }

  fileprivate var isExchanged: Bool {
    scratch.text("live/contents/index.html")?.contains("Form \(live)") == false
  }

  fileprivate var hasRecorded: Bool {
    scratch.facts("site/Content/register.csv").map { $0.size > registerSize } ?? false
  }
}

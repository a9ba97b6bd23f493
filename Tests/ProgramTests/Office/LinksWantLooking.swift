import Foundation
import TestSupport
import Testing

@Suite struct `A link that nobody has looked at for long` {
  private func warnings(checked: String, reminders: String = "") throws -> String {
    try ProgramSite([
      "Content/site.yml": WrittenSite.least["Content/site.yml", default: ""] + reminders,
      "Content/national/panel.md":
        "---\ntitle: Panel\npublished: 2024-01\npublisher: The Panel\nurl: https://panel.example/a\nchecked: \(checked)\n---\n",
    ]).run("check", "--as-of", "2026-03-10").errors
  }

  @Test func `It is told after twelve months, or as the site says`() throws {
    #expect(try warnings(checked: "2025-03-10") == "")
    #expect(
      try warnings(checked: "2025-03-09")
        == """
        Content/national/panel.md:1:1: warning: This link was last seen to work on 9 March 2025. [link-not-looked-at]
          Open https://panel.example/a. If it is the right page, write checked: 2026-03-10.

        """)
    #expect(
      try warnings(checked: "2025-12-01", reminders: "\nreminders: {link_months: 3}\n").contains("1 December 2025"))
  }
}
